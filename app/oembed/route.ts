import { chartById } from '../../lib/charts';
import { presentCard } from '../../lib/charts/present';
import { getAtlasAt } from '../../lib/dataset/load';
import { vocabulary } from '../../lib/dataset/options';
import { messages } from '../../lib/i18n';
import { isLang } from '../../lib/i18n/languages';
import { readView } from '../../lib/view/codec';
import { embedAddress, embedCode, readEmbedOptions } from '../../lib/view/embed';
import { fileAddress, PICTURE_SIZES } from '../../lib/view/file-address';
import { originOf } from '../origin';

export const dynamic = 'force-dynamic';

const WIDTH = 800;
const HEIGHT = 640;

/**
 * oEmbed 1.0 (oembed.com): the address of a chart, filtered or not, → what another site needs to show it.
 * 404 for addresses that are not a chart of ours, 501 for its other format, 400 for what is none. Nothing of
 * the request is echoed: the answer is made anew from what was understood.
 */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams;
  const format = asked.get('format');
  if (format && format !== 'json')
    return answer(format === 'xml' ? 501 : 400, { error: 'only format=json is offered' });
  const origin = originOf(request.headers);
  const address = asked.get('url') ?? '';
  const url = URL.canParse(address) ? new URL(address) : null;
  const [, lang = '', folder = '', id = '', more] = url?.pathname.split('/') ?? [];
  const chart = chartById(id);
  const ours = url?.origin === origin && isLang(lang) && ['charts', 'embed'].includes(folder) && !more;
  if (!url || !ours || !chart) return answer(404, { error: 'no chart of this site has this address' });

  const query = Object.fromEntries(url.searchParams);
  const atlas = getAtlasAt(query.release);
  const { view } = readView(query, vocabulary(atlas));
  const { headline } = presentCard(atlas, chart, chart.model(atlas, view), lang);
  const width = atMost(WIDTH, asked.get('maxwidth'));
  const height = atMost(HEIGHT, asked.get('maxheight'));
  const frame = embedAddress(lang, id, view, readEmbedOptions(query));
  return answer(200, {
    ...{ version: '1.0', type: 'rich', title: headline, width, height, cache_age: 3600 },
    ...{ provider_name: messages(lang).siteName, provider_url: origin },
    html: embedCode(origin, frame, headline, height),
    thumbnail_url: origin + fileAddress(lang, id, 'png', view),
    thumbnail_width: PICTURE_SIZES.preview.width,
    thumbnail_height: PICTURE_SIZES.preview.height,
  });
}

/** A host may want it smaller, never larger. */
function atMost(usual: number, wanted: string | null): number {
  const size = Number(wanted);
  return Number.isInteger(size) && size > 0 ? Math.min(usual, size) : usual;
}

function answer(status: number, body: object): Response {
  return Response.json(body, {
    status,
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' },
  });
}
