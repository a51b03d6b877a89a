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

/** Where a record stands under a view. Filters only ever remove or set apart; they never change a value. */
export function standing(atlas: Atlas, view: View, record: DataRecord): Standing {
  const from = view.time?.from ? daySpan(view.time.from)![0] : null;
  const to = view.time?.to ? daySpan(view.time.to)![1] : null;
  if (!overlaps(record.time, from, to)) return 'out';
  if (view.basis.length && !view.basis.includes(record.basis)) return 'out';
  if (view.document.length && !record.evidence.some(({ document }) => view.document.includes(document)))
    return 'out';
  const facets = [byEnterprise(view, record), byField(atlas, view, record)];
  if (facets.includes('out')) return 'out';
  return facets.includes('context') ? 'context' : 'match';
}

function byEnterprise(view: View, { enterprises }: DataRecord): Standing {
  if (!view.enterprise.length) return 'match';
  if (!enterprises.length) return 'context';
  return enterprises.some((id) => view.enterprise.includes(id)) ? 'match' : 'out';
}

function byField(atlas: Atlas, view: View, { enterprises, fields }: DataRecord): Standing {
  if (!view.field.length) return 'match';
  if (!fields.length) return enterprises.length ? 'out' : 'context';
  return fields.some((id) => atlas.lineage(id).some((each) => view.field.includes(each))) ? 'match' : 'out';
}

/** Records with their standing; those that are out are left out. */
export function select<R extends DataRecord>(
  atlas: Atlas,
  view: View,
  records: readonly R[],
): { record: R; standing: 'match' | 'context' }[] {
  return records.flatMap((record) => {
    const stands = standing(atlas, view, record);
    return stands === 'out' ? [] : [{ record, standing: stands }];
  });
}

/** The records a view is about. */
export function matching<R extends DataRecord>(atlas: Atlas, view: View, records: readonly R[]): R[] {
  return records.filter((record) => standing(atlas, view, record) === 'match');
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
