/** What a reader has chosen. One typed object; `codec` turns it into a query string and back. */

export const BASES = ['reported', 'computed', 'context'] as const;
export type Basis = (typeof BASES)[number];

export const TABS = ['chart', 'table', 'sources'] as const;
export type Tab = (typeof TABS)[number];

export const PANELS = ['share'] as const;
export type Panel = (typeof PANELS)[number];

/** Each side is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null is open: `earliest` or `latest`. */
export interface TimeRange {
  from: string | null;
  to: string | null;
}

export interface View {
  enterprise: string[];
  field: string[];
  document: string[];
  time: TimeRange | null;
  basis: Basis[];
  /** Date of the release of the data that a link is pinned to; null is the newest. */
  release: string | null;
  tab: Tab;
  /** What stands open beside the page, other than evidence. */
  panel: Panel | null;
  /** Id of the record or figure whose evidence stands open. */
  evidence: string | null;
}

export const DEFAULT_VIEW: View = {
  enterprise: [],
  field: [],
  document: [],
  time: null,
  basis: [],
  release: null,
  tab: 'chart',
  panel: null,
  evidence: null,
};

/** Filters a page sets by itself, such as the enterprise of a profile: shown, never written into its address. */
export type PinnedFilters = Partial<Pick<View, 'enterprise' | 'field'>>;

/** The keys that narrow what is shown, in the order in which links write them. */
export const FILTER_KEYS = ['enterprise', 'field', 'document', 'time', 'basis'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** The filters of which any number of options may be chosen. */
export type ListFilter = Exclude<FilterKey, 'time'>;

/** Filters that differ from the default. */
export function activeFilters(view: View): FilterKey[] {
  return FILTER_KEYS.filter((key) => {
    const value = view[key];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

/** The view with these filters set back to their default. */
export function lift(view: View, keys: readonly FilterKey[]): View {
  return { ...view, ...Object.fromEntries(keys.map((key) => [key, DEFAULT_VIEW[key]])) };
}

/** The view with one value of a list filter switched on or off. */
export function toggle(view: View, key: ListFilter, id: string): View {
  const chosen: readonly string[] = view[key];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].sort();
  return { ...view, [key]: next };
}
