/** View → which records are shown, which stand by as context, and what each filter option would leave. */
import { daySpan } from '../view/day-span';
import { activeFilters, type FilterKey, lift, type View } from '../view/view';
import type { Atlas, DataRecord } from './dataset';
import { overlaps } from './time';

/**
 * `match`: about what the reader chose. `context`: about all central enterprises, or the policy at large,
 * so it stays visible but set apart. `out`: about something else.
 */
export type Standing = 'match' | 'context' | 'out';

/** What each filter of a view says of a record, by itself. */
interface Rules {
  time: (record: DataRecord) => boolean;
  basis: (record: DataRecord) => boolean;
  document: (record: DataRecord) => boolean;
  enterprise: (record: DataRecord) => Standing;
  field: (record: DataRecord) => Standing;
}

function rulesOf(atlas: Atlas, view: View): Rules {
  const from = view.time?.from ? daySpan(view.time.from)![0] : null;
  const to = view.time?.to ? daySpan(view.time.to)![1] : null;
  const enterprises = new Set(view.enterprise);
  // A field stands for all that is below it.
  const fields = new Set(
    view.field.length
      ? atlas.fields.flatMap(({ id }) =>
          atlas.lineage(id).some((each) => view.field.includes(each)) ? [id] : [],
        )
      : [],
  );
  const documents = new Set(view.document);
  const bases = new Set(view.basis);
  return {
    time: (record) => overlaps(record.time, from, to),
    basis: (record) => !bases.size || bases.has(record.basis),
    document: (record) => !documents.size || record.evidence.some(({ document }) => documents.has(document)),
    enterprise: (record) => {
      if (!enterprises.size) return 'match';
      if (!record.enterprises.length) return 'context';
      return record.enterprises.some((id) => enterprises.has(id)) ? 'match' : 'out';
    },
    field: (record) => {
      if (!view.field.length) return 'match';
      if (!record.fields.length) return record.enterprises.length ? 'out' : 'context';
      return record.fields.some((id) => fields.has(id)) ? 'match' : 'out';
    },
  };
}

/**
 * The rule of a view, made once and asked for each record. Filters only ever remove or set apart; they never
 * change a value.
 */
export function standingUnder(atlas: Atlas, view: View): (record: DataRecord) => Standing {
  const rules = rulesOf(atlas, view);
  return (record) => {
    if (!rules.time(record) || !rules.basis(record) || !rules.document(record)) return 'out';
    const [enterprise, field] = [rules.enterprise(record), rules.field(record)];
    if (enterprise === 'out' || field === 'out') return 'out';
    return enterprise === 'context' || field === 'context' ? 'context' : 'match';
  };
}

/** Where one record stands under a view. */
export function standing(atlas: Atlas, view: View, record: DataRecord): Standing {
  return standingUnder(atlas, view)(record);
}

/** Records with their standing; those that are out are left out. */
export function select<R extends DataRecord>(
  atlas: Atlas,
  view: View,
  records: readonly R[],
): { record: R; standing: 'match' | 'context' }[] {
  const rule = standingUnder(atlas, view);
  return records.flatMap((record) => {
    const stands = rule(record);
    return stands === 'out' ? [] : [{ record, standing: stands }];
  });
}

/** The records a view is about. */
export function matching<R extends DataRecord>(atlas: Atlas, view: View, records: readonly R[]): R[] {
  const rule = standingUnder(atlas, view);
  return records.filter((record) => rule(record) === 'match');
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
  const rules = rulesOf(atlas, view);
  const counts: FacetCounts = { enterprise: {}, field: {}, document: {}, basis: {} };
  for (const record of atlas.records) {
    if (!rules.time(record)) continue;
    const passes = {
      enterprise: rules.enterprise(record) === 'match',
      field: rules.field(record) === 'match',
      document: rules.document(record),
      basis: rules.basis(record),
    };
    const failed = FACETS.filter((facet) => !passes[facet]);
    // Of two that stop a record, lifting one does not help.
    if (failed.length > 1) continue;
    for (const facet of failed.length ? failed : FACETS) {
      const own = counts[facet];
      for (const id of idsOf[facet](record, atlas)) own[id] = (own[id] ?? 0) + 1;
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
