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

/**
 * The rule of a view, made once and asked for each record. Filters only ever remove or set apart; they never
 * change a value.
 */
export function standingUnder(atlas: Atlas, view: View): (record: DataRecord) => Standing {
  const from = view.time?.from ? daySpan(view.time.from)![0] : null;
  const to = view.time?.to ? daySpan(view.time.to)![1] : null;
  const enterprises = new Set(view.enterprise);
  const fields = new Set(view.field);
  const documents = new Set(view.document);
  const bases = new Set(view.basis);
  const byEnterprise = (record: DataRecord): Standing => {
    if (!enterprises.size) return 'match';
    if (!record.enterprises.length) return 'context';
    return record.enterprises.some((id) => enterprises.has(id)) ? 'match' : 'out';
  };
  const byField = (record: DataRecord): Standing => {
    if (!fields.size) return 'match';
    if (!record.fields.length) return record.enterprises.length ? 'out' : 'context';
    return record.fields.some((id) => atlas.lineage(id).some((each) => fields.has(each))) ? 'match' : 'out';
  };
  return (record) => {
    if (!overlaps(record.time, from, to)) return 'out';
    if (bases.size && !bases.has(record.basis)) return 'out';
    if (documents.size && !record.evidence.some(({ document }) => documents.has(document))) return 'out';
    const [enterprise, field] = [byEnterprise(record), byField(record)];
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

export function facetCounts(atlas: Atlas, view: View): FacetCounts {
  const count = (
    key: 'enterprise' | 'field' | 'document' | 'basis',
    idsOf: (record: DataRecord) => readonly string[],
  ) => {
    const counts: Record<string, number> = {};
    for (const record of matching(atlas, lift(view, [key]), atlas.records)) {
      for (const id of new Set(idsOf(record))) counts[id] = (counts[id] ?? 0) + 1;
    }
    return counts;
  };
  return {
    enterprise: count('enterprise', (record) => record.enterprises),
    field: count('field', (record) => record.fields.flatMap(atlas.lineage)),
    document: count('document', (record) => record.evidence.map(({ document }) => document)),
    basis: count('basis', (record) => [record.basis]),
  };
}

/**
 * Which filters to offer to lift when nothing is left: each filter that alone stands in the way, else all
 * of the active ones. `some` says whether a view would show anything.
 */
export function emptiedBy(view: View, some: (view: View) => boolean): FilterKey[] {
  const active = activeFilters(view);
  const alone = active.filter((key) => some(lift(view, [key])));
  return alone.length ? alone : active;
}
