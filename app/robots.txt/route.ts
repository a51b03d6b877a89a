import { LANGUAGES } from '../../lib/i18n/languages';
import { originOf } from '../origin';

export const dynamic = 'force-dynamic';

/** Filtered views are for people: their number has no end, and each names the bare page as canonical. */
export function GET(request: Request): Response {
  const lines = [
    'User-agent: *',
    ...LANGUAGES.map((lang) => `Disallow: /${lang}/search`),
    'Allow: /',
    `Sitemap: ${originOf(request.headers)}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
