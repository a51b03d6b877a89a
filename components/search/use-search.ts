'use client';

import type { FetchQueryOptions } from '@tanstack/react-query';
import type { Lang } from '../../lib/i18n/languages';
import type { SearchIndex } from '../../lib/search/entry';
import { startSearch } from '../../lib/search/search';
import { useFetched } from '../use-fetched';

const searchQuery = (lang: Lang): FetchQueryOptions<ReturnType<typeof startSearch>> => ({
  queryKey: ['search', lang],
  retry: 1,
  queryFn: async () => {
    const response = await fetch(`/data/search/${lang}.json`);
    if (!response.ok) throw new Error(`/data/search/${lang}.json answered ${response.status}`);
    return startSearch((await response.json()) as SearchIndex);
  },
});

/** Search in the browser, once its index is there. */
export function useSearch(lang: Lang) {
  const { data, isError } = useFetched(searchQuery(lang));
  return { search: data, failed: isError };
}
