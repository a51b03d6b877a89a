'use client';

import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Lang } from '../../lib/i18n/languages';
import type { SearchIndex } from '../../lib/search/entry';
import { startSearch } from '../../lib/search/search';

const searchQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ['search', lang],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
    queryFn: async () => {
      const response = await fetch(`/data/search/${lang}.json`);
      if (!response.ok) throw new Error(`/data/search/${lang}.json answered ${response.status}`);
      return startSearch((await response.json()) as SearchIndex);
    },
  });

/** Search in the browser, once its index is there. */
export function useSearch(lang: Lang) {
  const { data, isError } = useQuery(searchQuery(lang));
  return { search: data, failed: isError };
}
