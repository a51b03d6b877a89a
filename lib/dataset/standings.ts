/** Which records a view leaves, by id: what lists on a page ask before they show a line. */
import type { View } from '../view/view';
import type { Atlas } from './dataset';
import { select } from './select';

export type Standings = Record<string, 'match' | 'context'>;

/** Standing of each record that a view leaves, among these or among all; the others are absent. */
export function standings(atlas: Atlas, view: View, ids?: readonly string[]): Standings {
  const records = ids ? ids.flatMap((id) => atlas.record(id) ?? []) : atlas.records;
  return Object.fromEntries(
    select(atlas, view, records).map(({ record, standing }) => [record.id, standing]),
  );
}
