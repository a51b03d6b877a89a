/** What a page is made of, worked out once for its head and its body. */
import { cache } from 'react';
import type { Query } from '../lib/view/codec';

/** What Next hands to a page: the parts of its address and its query. */
export interface Asked<P> {
  params: Promise<P>;
  searchParams: Promise<Query>;
}

/**
 * The loader of a page, which answers once per request however often it is asked. Address and query go through as
 * text, for only equal text is the same to `cache`.
 */
export function loadOnce<P, T>(load: (params: P, query: Query) => T): (asked: Asked<P>) => Promise<T> {
  const once = cache((params: string, query: string) => load(JSON.parse(params) as P, JSON.parse(query)));
  return async ({ params, searchParams }) =>
    once(JSON.stringify(await params), JSON.stringify(await searchParams));
}
