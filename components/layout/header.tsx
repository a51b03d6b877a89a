'use client';

import { messages } from '../../lib/i18n';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES } from '../../lib/i18n/languages';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import { SearchEntry } from '../search/search-entry';
import { useView } from '../view-context';
import { ThemeToggle } from './theme-toggle';

/** Name, ways in, language and theme. Every link keeps the reader's filters. */
export function Header() {
  const { lang, page, chosen, href } = useView();
  const text = messages(lang);
  const stands = (...folders: string[]) => folders.some((folder) => page.startsWith(folder));
  const pages = [
    { path: '', name: text.nav.overview, current: page === '' },
    { path: '/charts', name: text.nav.charts, current: stands('/charts', '/metrics') },
    { path: '/timeline', name: text.nav.timeline, current: stands('/timeline') },
    { path: '/map', name: text.nav.map, current: stands('/map') },
    { path: '/enterprises', name: text.nav.enterprises, current: stands('/enterprises') },
    { path: '/fields', name: text.nav.fields, current: stands('/fields') },
    { path: '/documents', name: text.nav.documents, current: stands('/documents', '/figures') },
  ];
  return (
    <header className="no-print border-b border-rule bg-card">
      <a
        href="#content"
        className="control sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-40"
      >
        {text.skipToContent}
      </a>
      <div className="mx-auto flex max-w-[79rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5 sm:px-6">
        <a href={href(filtersOnly(chosen), '')} className="flex min-h-9 items-center gap-2.5">
          <span
            aria-hidden="true"
            lang="zh-CN"
            className="brand grid size-7 place-items-center rounded-md bg-cinnabar font-serif text-base leading-none font-bold text-on-mark"
          >
            源
          </span>
          <span className="text-lg font-semibold">{text.siteName}</span>
        </a>
        <nav
          aria-label={text.nav.label}
          className="order-last -mx-4 w-screen overflow-x-auto px-4 lg:order-none lg:mx-0 lg:w-auto lg:px-0"
        >
          <ul className="flex gap-4 text-[0.9375rem] whitespace-nowrap sm:gap-5">
            {pages.map(({ path, name, current }) => (
              <li key={path}>
                <a
                  href={href(filtersOnly(chosen), path)}
                  aria-current={current ? 'page' : undefined}
                  className={`inline-block py-1 ${current ? 'font-semibold' : 'text-ink-2 hover:text-ink-1'}`}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {/* As wide as it will be, so that a page painted while the header still arrives has nothing to move. */}
        <div className="ml-auto flex gap-2 [html[data-js]_&]:min-w-[10.5rem] xl:[html[data-js]_&]:min-w-[21.125rem]">
          <SearchEntry />
          {LANGUAGES.filter((other) => other !== lang).map((other) => (
            <a
              key={other}
              className="control w-[4.75rem] justify-center px-0!"
              lang={LANGUAGE_TAGS[other]}
              hrefLang={LANGUAGE_TAGS[other]}
              href={viewHref(`/${other}${page}`, chosen)}
            >
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
          <ThemeToggle />
        </div>
      </div>
    </header>
  );
}
