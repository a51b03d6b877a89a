import { getAtlasAt } from '../../../../../../lib/dataset/load';
import { vocabulary } from '../../../../../../lib/dataset/options';
import { citableAt } from '../../../../../../lib/export/citation/citable-page';
import { referenceAt } from '../../../../../../lib/export/citation/reference-file';
import { OPEN } from '../../../../../../lib/export/response';
import { messages } from '../../../../../../lib/i18n';
import { isLang, LANGUAGES } from '../../../../../../lib/i18n/languages';
import { readView } from '../../../../../../lib/view/codec';
import { originOf } from '../../../../../origin';
import { today } from '../../../../../today';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/files/reference/[lang]/[format]/[...page]'>;

/** `/zh/charts/hub-batches.bib?enterprise=crrc` comes here by a rewrite, taken apart. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, format, page } = await params;
  const lang = isLang(segment) ? segment : LANGUAGES[0];
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const atlas = getAtlasAt(query.release);
  const { view } = readView(query, vocabulary(atlas));
  const where = { origin: originOf(request.headers), retrieved: today() };
  const item = citableAt(atlas, lang, `/${page.join('/')}`, view, where);
  const file = item && referenceAt(item, format);
  if (!file)
    return new Response(`${messages(lang).nothingToCite}\n`, {
      status: 404,
      headers: { ...OPEN, 'content-type': 'text/plain; charset=utf-8' },
    });
  const save = file.saveAs && { 'content-disposition': `attachment; filename="${file.saveAs}"` };
  return new Response(file.body, {
    headers: { ...OPEN, 'content-type': file.type, 'cache-control': 'public, max-age=300', ...save },
  });
}
