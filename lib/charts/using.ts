/** Which charts have something to say about what a page is about. */
import type { Atlas } from '../dataset/dataset';
import { DEFAULT_VIEW, type PinnedFilters, type View } from '../view/view';
import { CHARTS } from '.';
import type { Row } from './chart';

/** The rows of each chart under a view, by chart; kept per dataset, since they depend on nothing else. */
const known = new WeakMap<Atlas, Map<string, ReadonlyMap<string, readonly Row[]>>>();

function rowsUnder(atlas: Atlas, pinned: PinnedFilters): ReadonlyMap<string, readonly Row[]> {
  const answers = known.get(atlas) ?? new Map<string, ReadonlyMap<string, readonly Row[]>>();
  known.set(atlas, answers);
  const key = JSON.stringify([pinned.enterprise, pinned.field]);
  const kept = answers.get(key);
  if (kept) return kept;
  const view: View = { ...DEFAULT_VIEW, ...pinned };
  const rows = new Map(
    CHARTS.map((chart) => {
      const model = chart.model(atlas, view);
      return [chart.id, model.status === 'drawn' ? model.table.rows : []] as const;
    }),
  );
  answers.set(key, rows);
  return rows;
}

/** Charts with at least one row about the enterprise or field, and not background alone, as the overview orders them. */
export function chartsAbout(atlas: Atlas, pinned: PinnedFilters) {
  const rows = rowsUnder(atlas, pinned);
  return CHARTS.filter(({ id }) => rows.get(id)?.some(({ context }) => !context));
}

/** Charts with a row that rests on one of the records. */
export function chartsShowing(atlas: Atlas, records: readonly string[]) {
  const rows = rowsUnder(atlas, {});
  return CHARTS.filter(({ id }) => rows.get(id)?.some(({ record }) => records.includes(record)));
}
