import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Shell } from '../../../components/layout/shell';
import { FoundGroups } from '../../../components/search/found-groups';
import { KeptFilters } from '../../../components/search/kept-filters';
import { NothingFound } from '../../../components/search/nothing-found';
import { messages } from '../../../lib/i18n';
import { searchMessages } from '../../../lib/i18n/search';
import { searchPage } from '../../../lib/search/destination';
import { LONGEST_QUERY } from '../../../lib/search/search';
import { filtersOnly, formRedirect, viewHref } from '../../../lib/view/codec';
import { getSearch } from '../../data/search/search-index';
import { pageMetadata } from '../../metadata';
import { pageState } from '../../page-state';

type Props = PageProps<'/[lang]/search'>;

async function load({ params, searchParams }: Props) {
  const [{ lang: segment }, query] = [await params, await searchParams];
  const written = [query.q].flat().find(Boolean) ?? '';
  const fromForm = formRedirect(query);
  if (fromForm !== null) {
    const asked = new URLSearchParams({ q: [...written].slice(0, LONGEST_QUERY + 1).join('') });
    redirect(`/${segment}/search?${[asked, fromForm].filter(Boolean).join('&')}`);
  }
  const state = pageState(segment, '/search', query);
  const search = getSearch(state.lang);
  return { ...state, search, found: search.find(written) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, found } = await load(props);
  const text = searchMessages(lang);
  const title = found.query ? text.titleFor(found.query) : messages(lang).search.title;
  // What readers look for is theirs; only the pages found belong in an index.
  return {
    ...pageMetadata(lang, '/search', title, text.description),
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage(props: Props) {
  const { lang, view, shell, search, found } = await load(props);
  const text = searchMessages(lang);
  const { query, reach, total } = found;
  const said = {
    all: text.found(total),
    near: text.near(query),
    some: text.some(query),
    none: '',
    empty: '',
  }[reach];
  return (
    <Shell {...shell} page={searchPage(query)}>
      <h1 className="pt-8 font-serif text-3xl font-bold">{messages(lang).search.title}</h1>
      <search className="no-print mt-4 block max-w-2xl">
        <form method="get" action={`/${lang}/search`} className="flex gap-2">
          <KeptFilters view={view} />
          <input
            type="search"
            name="q"
            defaultValue={query}
            aria-label={messages(lang).search.title}
            placeholder={messages(lang).search.field}
            className="control min-w-0 grow text-base!"
          />
          <button type="submit" className="control control-strong">
            {text.submit}
          </button>
        </form>
      </search>
      {found.cut && <p className="mt-3 text-sm text-ink-2">{text.cut(LONGEST_QUERY)}</p>}
      {said && <p className="mt-4 text-ink-2">{said}</p>}
      {reach === 'empty' && (
        <div className="mt-6">
          <p className="text-sm text-ink-2">{text.try}</p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {text.examples.map((example) => (
              <li key={example}>
                <a className="control" href={viewHref(`/${lang}${searchPage(example)}`, filtersOnly(view))}>
                  {example}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {reach === 'none' && (
        <div className="mt-6 max-w-2xl">
          <NothingFound lang={lang} query={query} search={search} chosen={view} />
        </div>
      )}
      <FoundGroups lang={lang} groups={found.groups} chosen={view} />
    </Shell>
  );
}
