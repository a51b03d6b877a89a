import { fileResponse, OPEN } from '../../../../lib/export/response';
import { LANGUAGES } from '../../../../lib/i18n/languages';
import { getIndexFile } from '../search-index';

/** `/data/search/zh.json`: what search in the browser looks through. Of the data the pages are read from. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const lang = LANGUAGES.find((each) => file === `${each}.json`);
  if (lang) return fileResponse(request, getIndexFile(lang));
  const names = LANGUAGES.map((each) => `/data/search/${each}.json`).join(', ');
  return new Response(`${names}\n`, {
    status: 404,
    headers: { ...OPEN, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
