/** Where a hit leads. */
import type { Lang } from '../i18n/languages';
import { filtersOnly, viewHref } from '../view/codec';
import { lift, type View } from '../view/view';
import type { Kind } from './entry';
import type { Hit } from './search';

/** Records open their evidence on the page where they stand. */
const PROVED: readonly Kind[] = ['hub', 'observation', 'event', 'initiative', 'instrument'];

/** Address of a hit: the reader's filters go along, less what the page to come is itself about. */
export function hitHref(
  lang: Lang,
  hit: Pick<Hit, 'kind' | 'id' | 'name' | 'page' | 'filters'>,
  chosen: View,
): string {
  const [page = '', anchor] = hit.page.split('#');
  const filters = filtersOnly(chosen);
  const kept = hit.kind === 'enterprise' || hit.kind === 'field' ? lift(filters, [hit.kind]) : filters;
  const { time, field } = hit.filters;
  const view: View = {
    ...kept,
    ...(time && { time: { from: time, to: time } }),
    ...(field && { field: [field] }),
    evidence: PROVED.includes(hit.kind) ? hit.id : null,
  };
  const base = hit.kind === 'organisation' ? searchPage(hit.name) : page;
  return viewHref(`/${lang}${base}`, view) + (anchor ? `#${anchor}` : '');
}

/** The page of a search, without language. */
export function searchPage(query: string): string {
  return query ? `/search?${new URLSearchParams({ q: query })}` : '/search';
}
