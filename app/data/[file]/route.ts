import { getAtlas } from '../../../lib/dataset/load';
import { fileResponse, OPEN } from '../../../lib/export/response';
import { tableFile } from '../../../lib/export/table-file';
import { TABLES } from '../../../lib/export/tables';
import { messages } from '../../../lib/i18n';
import { formatList } from '../../../lib/i18n/format';
import { isLang, LANGUAGE_TAGS, negotiateLanguage } from '../../../lib/i18n/languages';

/** `/data/{table}.csv` (`?bom=1` for Excel), `.json`, and `.schema.json` (`?lang=zh` for Chinese descriptions). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const { searchParams } = new URL(request.url);
  const lang = searchParams.get('lang') ?? '';
  const variant = { bom: searchParams.get('bom') === '1', lang: isLang(lang) ? lang : ('en' as const) };
  const found = tableFile(getAtlas(), file, variant);
  return found ? fileResponse(request, found) : noSuchTable(request);
}

/** Says which tables there are, and repeats nothing of the address. */
function noSuchTable(request: Request): Response {
  const lang = negotiateLanguage(request.headers.get('accept-language'));
  const names = formatList(
    TABLES.map(({ name }) => name),
    lang,
  );
  return new Response(`${messages(lang).noSuchTable(names)}\n`, {
    status: 404,
    headers: {
      ...OPEN,
      'content-type': 'text/plain; charset=utf-8',
      'content-language': LANGUAGE_TAGS[lang],
      'cache-control': 'no-cache',
      vary: 'accept-language',
    },
  });
}

/** Lets scripts of other sites ask with `If-None-Match`. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'if-none-match',
      'access-control-max-age': '86400',
    },
  });
}
