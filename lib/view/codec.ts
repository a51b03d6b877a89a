/**
 * The one codec between a view and its query string. Links are kept for ever: ids are ASCII, lists are
 * joined by `~`, only departures from the default are written, always in the order of `viewParsers`.
 */
import { createParser, createSerializer } from 'nuqs/server';
import { daySpan } from './day-span';
import {
  BASES,
  type Basis,
  DEFAULT_VIEW,
  PANELS,
  type Panel,
  TABS,
  type Tab,
  type TimeRange,
  type View,
} from './view';

/** Longest list a link may carry; what comes after it is hostile or broken. */
const MOST_IDS = 60;
const LONGEST_ID = 64;

/** Messengers drop a trailing dot or turn it into `…`; no id ends in one. */
const withoutTail = (text: string) => text.replace(/[.…\s]+$/, '');

const sameList = (a: readonly string[], b: readonly string[]) => a.join('~') === b.join('~');

/** `b~a~a` → ['a', 'b']: sorted and unique, so that equal views have equal links. */
const parseAsIds = createParser<string[]>({
  parse: (text) => {
    const ids = withoutTail(text).split('~').filter(Boolean).slice(0, MOST_IDS);
    return ids.length ? [...new Set(ids.map((id) => id.slice(0, LONGEST_ID)))].sort() : null;
  },
  serialize: (ids) => [...new Set(ids)].sort().join('~'),
  eq: sameList,
}).withDefault([]);

const parseAsBases = createParser<Basis[]>({
  parse: (text) => {
    const chosen = BASES.filter((basis) => withoutTail(text).split('~').includes(basis));
    return chosen.length ? chosen : null;
  },
  serialize: (bases) => BASES.filter((basis) => bases.includes(basis)).join('~'),
  eq: sameList,
}).withDefault([]);

/** Reads `2022..2025`, `earliest..2023`, `2024-03..latest`, or one year, month or day. Null for nonsense. */
export function parseTimeRange(text: string): TimeRange | null {
  const sides = withoutTail(text).split('..');
  if (sides.length > 2) return null;
  const [left = '', right = left] = sides;
  const from = left === 'earliest' ? null : left;
  const to = right === 'latest' ? null : right;
  if ((from !== null && !daySpan(from)) || (to !== null && !daySpan(to))) return null;
  if (from === null && to === null) return null;
  return from !== null && to !== null && daySpan(from)![0] > daySpan(to)![1] ? null : { from, to };
}

/** Never ends in `..`, which link detectors drop: an open side is the word `earliest` or `latest`. */
export function formatTimeRange({ from, to }: TimeRange): string {
  return from !== null && from === to ? from : `${from ?? 'earliest'}..${to ?? 'latest'}`;
}

const parseAsTimeRange = createParser<TimeRange>({
  parse: parseTimeRange,
  serialize: formatTimeRange,
  eq: (a, b) => formatTimeRange(a) === formatTimeRange(b),
});

const parseAsId = createParser<string>({
  parse: (text) => withoutTail(text).slice(0, LONGEST_ID) || null,
  serialize: String,
});

const parseAsTab = createParser<Tab>({
  parse: (text) => TABS.find((tab) => tab === withoutTail(text)) ?? null,
  serialize: String,
}).withDefault('chart');

const parseAsPanel = createParser<Panel>({
  parse: (text) => PANELS.find((panel) => panel === withoutTail(text)) ?? null,
  serialize: String,
});

export const viewParsers = {
  enterprise: parseAsIds,
  field: parseAsIds,
  document: parseAsIds,
  time: parseAsTimeRange,
  basis: parseAsBases,
  release: parseAsId,
  tab: parseAsTab,
  panel: parseAsPanel,
  evidence: parseAsId,
};

const KEYS = Object.keys(viewParsers) as (keyof View)[];

/** The same parameters in the one fixed order, foreign ones left out; what was searched for stays last. */
export function inFixedOrder(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...KEYS, 'q'].flatMap((key) => (search.has(key) ? [[key, search.get(key) ?? '']] : [])),
  );
}

const serialize = createSerializer(viewParsers);

/** Address of a view: `viewHref('/zh', view)` → `/zh?enterprise=crrc`. Total for every view; pure. */
export function viewHref(path: string, view: View): string {
  return serialize(path, view);
}

/** The query as Next hands it to a page. */
export type Query = Record<string, string | string[] | undefined>;

/** What a link said that this site does not know; shown to the reader, never applied. */
export interface UnknownValue {
  key: keyof View;
  value: string;
}

/** The ids that exist: options of each list filter, and every id that evidence can be opened for. */
export interface Vocabulary {
  enterprise: ReadonlySet<string>;
  field: ReadonlySet<string>;
  document: ReadonlySet<string>;
  /** Dates of releases. */
  release: ReadonlySet<string>;
  evidence: ReadonlySet<string>;
}

/**
 * Reads a query into a view. Unknown values are left out of the view and returned beside it;
 * nothing throws, whatever the query holds.
 */
export function readView(query: Query, vocabulary: Vocabulary): { view: View; unknown: UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const view: View = { ...DEFAULT_VIEW };
  for (const key of KEYS) {
    const text = flatten(query[key]);
    if (!text) continue;
    const parsed = viewParsers[key].parse(text);
    if (parsed === null) unknown.push({ key, value: text.slice(0, LONGEST_ID) });
    else Object.assign(view, { [key]: parsed });
    if (key === 'basis') {
      const strange = withoutTail(text)
        .split('~')
        .filter((basis) => basis && !BASES.includes(basis as Basis));
      if (parsed !== null)
        unknown.push(...strange.slice(0, 3).map((value) => ({ key, value: value.slice(0, LONGEST_ID) })));
    }
  }
  for (const key of ['enterprise', 'field', 'document'] as const) {
    unknown.push(...view[key].filter((id) => !vocabulary[key].has(id)).map((value) => ({ key, value })));
    view[key] = view[key].filter((id) => vocabulary[key].has(id));
  }
  for (const key of ['release', 'evidence'] as const) {
    const value = view[key];
    if (value === null || vocabulary[key].has(value)) continue;
    unknown.push({ key, value });
    view[key] = null;
  }
  return { view, unknown: unknown.slice(0, 12) };
}

const flatten = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value.filter(Boolean).join('~') : value;

/**
 * A form sent without scripts repeats a key for each ticked box and has two boxes for time.
 * Returns the query to go to instead, or null when the query is not from that form.
 */
export function formRedirect(query: Query): string | null {
  const repeated = KEYS.some((key) => Array.isArray(query[key]));
  if (!repeated && query.from === undefined && query.to === undefined) return null;
  const side = (key: 'from' | 'to') => [query[key]].flat()[0]?.trim() || null;
  const [from, to] = [side('from'), side('to')];
  const time = from || to ? `${from ?? 'earliest'}..${to ?? 'latest'}` : flatten(query.time);
  const entries = KEYS.map((key) => [key, key === 'time' ? time : flatten(query[key])] as const);
  const search = new URLSearchParams(entries.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return search.toString().replaceAll('%7E', '~');
}

/** Only the filters, as links between pages carry them. */
export function filtersOnly(view: View): View {
  return { ...view, tab: 'chart', panel: null, evidence: null };
}
