import { sitePages } from '../../lib/charts/pages';
import { getAtlas } from '../../lib/dataset/load';
import { LANGUAGE_TAGS, LANGUAGES } from '../../lib/i18n/languages';
import { originOf } from '../origin';

export const dynamic = 'force-dynamic';

/** Every page in every language, each naming its other languages (sitemaps.org 0.9, with xhtml links). */
export function GET(request: Request): Response {
  const origin = originOf(request.headers);
  const pages = sitePages(getAtlas()).filter(({ indexed }) => indexed);
  const entries = pages.flatMap(({ page }) => {
    const alternates = LANGUAGES.map(
      (lang) =>
        `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[lang]}" href="${origin}/${lang}${page}"/>`,
    ).join('');
    return LANGUAGES.map((lang) => `<url><loc>${origin}/${lang}${page}</loc>${alternates}</url>`);
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
