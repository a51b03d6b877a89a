/** What was fetched, for as long as the tab lives. In a chunk of its own: nothing is fetched before the first touch. */
import { type FetchQueryOptions, QueryClient } from '@tanstack/react-query';

const client = new QueryClient();

/** Answers a query from what was fetched before, or fetches it. */
export function fetchOnce<T>(options: FetchQueryOptions<T>): Promise<T> {
  return client.fetchQuery({
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    ...options,
  });
}
