/** View → which records are shown, which stand by as context, and what each filter option would leave. */
import { daySpan } from '../view/day-span';
import { activeFilters, type FilterKey, lift, type View } from '../view/view';
import type { Atlas, DataRecord } from './dataset';
import { kept } from './kept';
import { overlaps } from './time';

/**
 * `match`: about what the reader chose. `context`: about all central enterprises, or the policy at large,
 * so it stays visible but set apart. `out`: about something else.
 */
export type Standing = 'match' | 'context' | 'out';

type Rule = (record: DataRecord) => Standing;

const matchIf = (holds: boolean): Standing => (holds ? 'match' : 'out');

/** What each filter that is set says of a record, by itself. */
function rulesOf(atlas: Atlas, view: View): Partial<Record<FilterKey, Rule>> {
  const rules: Partial<Record<FilterKey, Rule>> = {};
  if (view.time) {
    const from = view.time.from ? daySpan(view.time.from)![0] : null;
    const to = view.time.to ? daySpan(view.time.to)![1] : null;
    rules.time = ({ time }) => matchIf(overlaps(time, from, to));
  }
  if (view.basis.length) {
    const bases = new Set(view.basis);
    rules.basis = ({ basis }) => matchIf(bases.has(basis));
  }
  if (view.document.length) {
    const documents = new Set(view.document);
    rules.document = ({ evidence }) => matchIf(evidence.some(({ document }) => documents.has(document)));
  }
  if (view.enterprise.length) {
    const chosen = new Set(view.enterprise);
    rules.enterprise = ({ enterprises }) =>
      enterprises.length ? matchIf(enterprises.some((id) => chosen.has(id))) : 'context';
  }
  if (view.field.length) {
    // A field stands for all that is below it.
    const below = atlas.fields.filter(({ id }) =>
      atlas.lineage(id).some((each) => view.field.includes(each)),
    );
    const chosen = new Set(below.map(({ id }) => id));
    rules.field = ({ fields, enterprises }) => {
      if (fields.length) return matchIf(fields.some((id) => chosen.has(id)));
      return enterprises.length ? 'out' : 'context';
    };
  }
  return rules;
}

/**
 * The rule of a view, made once and asked for each record. Filters only ever remove or set apart; they never
 * change a value.
 */
export function standingUnder(atlas: Atlas, view: View): Rule {
  const rules = Object.values(rulesOf(atlas, view));
  return (record) => {
    let stands: Standing = 'match';
    for (const rule of rules) {
      const said = rule(record);
      if (said === 'out') return 'out';
      if (said === 'context') stands = 'context';
    }
    return stands;
  };
}

/** Where one record stands under a view. */
export function standing(atlas: Atlas, view: View, record: DataRecord): Standing {
  return standingUnder(atlas, view)(record);
}

/** Standings that were asked for: every chart of a page asks for those of the same few lists. */
const known = new WeakMap<Atlas, WeakMap<View, WeakMap<readonly DataRecord[], readonly Standing[]>>>();

/** Where each record of a list stands under a view, worked out once. */
function standingsOf(atlas: Atlas, view: View, records: readonly DataRecord[]): readonly Standing[] {
  const views = kept(known, atlas, () => new WeakMap());
  const lists = kept(views, view, () => new WeakMap());
  return kept(lists, records, () => records.map(standingUnder(atlas, view)));
}

/** Records with their standing; those that are out are left out. */
export function select<R extends DataRecord>(
  atlas: Atlas,
  view: View,
  records: readonly R[],
): { record: R; standing: 'match' | 'context' }[] {
  const standings = standingsOf(atlas, view, records);
  const left: { record: R; standing: 'match' | 'context' }[] = [];
  for (const [at, record] of records.entries()) {
    const stands = standings[at]!;
    if (stands !== 'out') left.push({ record, standing: stands });
  }
  return left;
}

/** The records a view is about. */
export function matching<R extends DataRecord>(atlas: Atlas, view: View, records: readonly R[]): R[] {
  const standings = standingsOf(atlas, view, records);
  return records.filter((_, at) => standings[at] === 'match');
}

/** The records that stay as its background. */
export function background<R extends DataRecord>(atlas: Atlas, view: View, records: readonly R[]): R[] {
  const standings = standingsOf(atlas, view, records);
  return records.filter((_, at) => standings[at] === 'context');
}

/** Records that no filter tells apart: one of them, and how many there are. */
interface Alike {
  record: DataRecord;
  times: number;
}

const alikeIn = new WeakMap<Atlas, readonly Alike[]>();

/** All records by what filters look at, so that counting asks once for those that stand and fall together. */
function alike(atlas: Atlas): readonly Alike[] {
  return kept(alikeIn, atlas, () => {
    const groups = new Map<string, Alike>();
    for (const record of atlas.records) {
      const { time, basis, evidence, enterprises, fields } = record;
      const documents = evidence.map(({ document }) => document);
      const key = [time.start, time.end, basis, documents, '', enterprises, '', fields].join();
      const group = groups.get(key);
      if (group) group.times++;
      else groups.set(key, { record, times: 1 });
    }
    return [...groups.values()];
  });
}

/** How many records a view is about, of how many in all. */
export function countRecords(atlas: Atlas, view: View): { shown: number; total: number } {
  const rule = standingUnder(atlas, view);
  let shown = 0;
  for (const { record, times } of alike(atlas)) if (rule(record) === 'match') shown += times;
  return { shown, total: atlas.records.length };
}

/** How many records each option of a filter would leave, given all other filters. */
export interface FacetCounts {
  enterprise: Record<string, number>;
  field: Record<string, number>;
  document: Record<string, number>;
  basis: Record<string, number>;
}

/** In one pass: for each filter, the records that all the others let through. */
export function facetCounts(atlas: Atlas, view: View): FacetCounts {
  const { time, ...rules } = rulesOf(atlas, view);
  const counts: FacetCounts = { enterprise: {}, field: {}, document: {}, basis: {} };
  for (const { record, times } of alike(atlas)) {
    if (time?.(record) === 'out') continue;
    const failed = FACETS.filter((facet) => rules[facet] && rules[facet](record) !== 'match');
    // Of two that stop a record, lifting one does not help.
    if (failed.length > 1) continue;
    for (const facet of failed.length ? failed : FACETS) {
      const own = counts[facet];
      for (const id of idsOf[facet](record, atlas)) own[id] = (own[id] ?? 0) + times;
    }
  }
  return counts;
}

const FACETS = ['enterprise', 'field', 'document', 'basis'] as const;

/** What a record counts for, each once. */
const idsOf: Record<(typeof FACETS)[number], (record: DataRecord, atlas: Atlas) => Iterable<string>> = {
  enterprise: (record) => once(record.enterprises),
  field: (record, atlas) => {
    const [first, ...others] = record.fields;
    if (first === undefined) return [];
    return others.length ? new Set(record.fields.flatMap(atlas.lineage)) : atlas.lineage(first);
  },
  document: (record) => once(record.evidence.map(({ document }) => document)),
  basis: (record) => [record.basis],
};

const once = (ids: readonly string[]): Iterable<string> => (ids.length > 1 ? new Set(ids) : ids);

/**
 * Which filters to offer to lift when nothing is left: each filter that alone stands in the way, else all
 * of the active ones. `some` says whether a view would show anything.
 */
export function emptiedBy(view: View, some: (view: View) => boolean): FilterKey[] {
  const active = activeFilters(view);
  const alone = active.filter((key) => some(lift(view, [key])));
  return alone.length ? alone : active;
}
