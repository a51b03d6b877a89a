import { NextResponse } from 'next/server';
import { pageExists } from './lib/charts/pages';
import { getAtlasAt } from './lib/dataset/load';
import { messages } from './lib/i18n';
import { isLang, LANGUAGES } from './lib/i18n/languages';
import { DEFAULT_EMBED, readEmbedOptions, THEME_HEADER } from './lib/view/embed';

/**
 * Answers addresses at which nothing stands, before any page is asked. The framework draws its own 404 in the
 * browser only, so without this a reader without scripts would see an empty page.
 */
export function proxy(request: Request): Response {
  const url = new URL(request.url);
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return brokenAddress();
  }
  const [, lang = '', ...rest] = path.split('/');
  const page = rest.length ? `/${rest.join('/')}` : '';
  // As it was sent: the router tells folders apart before it decodes their names.
  if (answersForItself(url.pathname)) return NextResponse.next();
  if (!READING.includes(request.method)) return new Response(null, { status: 405, headers: READ_ONLY });
  if (OURS.test(path)) return NextResponse.next();
  const atlas = getAtlasAt(url.searchParams.get('release'));
  if (isLang(lang) && pageExists(atlas, page)) return NextResponse.next(withTheme(request, page, url));
  const [shown, missed] = isLang(lang) ? [lang, page] : [LANGUAGES[0], path];
  url.pathname = encodeURI(`/${shown}/${MISSED}${missed}`);
  return NextResponse.rewrite(url, { status: 404 });
}

/** A chart in a frame has its theme to the edges: the root layout, which sees no query, is told. */
function withTheme({ headers: sent }: Request, page: string, { searchParams }: URL) {
  const headers = new Headers(sent);
  headers.delete(THEME_HEADER);
  const { theme } = readEmbedOptions({ theme: searchParams.getAll('theme') });
  if (page.startsWith('/embed/') && theme !== DEFAULT_EMBED.theme) headers.set(THEME_HEADER, theme);
  return { request: { headers } };
}

/** Folder of the page that stands in for those that are not there. No page of ours has this name. */
const MISSED = '-';

/** Pages and plain files are only read; the framework fails on a plain file that is asked for otherwise. */
const READING = ['GET', 'HEAD'];
const READ_ONLY = { allow: READING.join(', ') };

/** Plain files of ours, in no language. */
const OURS = /^\/(?:embed\.js|icon\.svg|robots\.txt|sitemap\.xml|screenshot\.png|geo\/[^/]+)$/;

/** Addresses whose routes answer for themselves, also where there is nothing: as the rewrites have them. */
const ROUTES = [
  /^\/(?:data|files|healthz|oembed)(?:\/|$)/,
  /^\/[^/]+\/charts\/[^/.]+\.(?:png|svg|csv|xlsx|json|schema\.json)$/,
  /^\/[^/]+\/overview\.(?:png|svg)$/,
  /^\/[^/]+\/timeline\.(?:ics|atom)$/,
  /^\/(?:zh|en)\/.+\.(?:bib|ris|csl\.json|cite\.json|qr\.svg)$/,
  /^\/(?:zh|en)\/(?:enterprises|fields|metrics|documents|figures)[^.]*\.(?:png|svg)$/,
];
const answersForItself = (path: string) => ROUTES.some((route) => route.test(path));

/** Percent-encoding that means nothing, such as `/%E0%A4%A`; the router would fail on it. */
function brokenAddress(): Response {
  const sentences = LANGUAGES.map((lang) => messages(lang).brokenAddress).join('\n');
  return new Response(`${sentences}\n`, {
    status: 400,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}

/** What a build brings along needs no proxy, and `/` has a door of its own. */
export const config = { matcher: '/((?!_next/).+)' };
