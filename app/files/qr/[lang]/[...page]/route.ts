import { pageExists } from '../../../../../lib/charts/pages';
import { getAtlasAt } from '../../../../../lib/dataset/load';
import { vocabulary } from '../../../../../lib/dataset/options';
import { qrCode } from '../../../../../lib/export/qr';
import { OPEN } from '../../../../../lib/export/response';
import { failureWords } from '../../../../../lib/i18n/failure';
import { isLang } from '../../../../../lib/i18n/languages';
import { readView, viewHref } from '../../../../../lib/view/codec';
import { OVERVIEW } from '../../../../../lib/view/file-address';
import { originOf } from '../../../../origin';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/files/qr/[lang]/[...page]'>;

/** `/zh/charts/hub-batches.qr.svg?enterprise=crrc`, by a rewrite: the code of the page's address under that view. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, page: parts } = await params;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const atlas = getAtlasAt(query.release);
  const page = parts.join('/') === OVERVIEW ? '' : `/${parts.join('/')}`;
  const text = { ...OPEN, 'content-type': 'text/plain; charset=utf-8' };
  if (!isLang(lang) || !pageExists(atlas, page))
    return new Response(`${failureWords(`/${lang}`).text.notFound.title}\n`, { status: 404, headers: text });
  const { view } = readView(query, vocabulary(atlas));
  return new Response(qrCode(originOf(request.headers) + viewHref(`/${lang}${page}`, view)), {
    headers: {
      ...OPEN,
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
    },
  });
}
