import { negotiateLanguage } from '../lib/i18n/languages';

/** `/` goes to the reader's language, with whatever query it came with. */
export function GET(request: Request): Response {
  const { search } = new URL(request.url);
  const lang = negotiateLanguage(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { location: `/${lang}${search}`, vary: 'accept-language' },
  });
}
