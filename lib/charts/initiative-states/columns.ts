/** What stands in a cell of initiative-states, and how wide its column is. */
import type { StateEntry } from './entry';
import type { Marks, StateRow } from './index';

/** From dot to dot, wide enough for a finger. */
export const STEP = 24;
/** Room for the count in front of its dots. */
export const COUNT = 22;
/** Between columns. */
export const GAP = 12;
/** Counts below this are written out by name. */
const NAMED_BELOW = 5;

/** Whether the entries of a cell are written out. Background is always dots: its names are in the table. */
export const isNamed = (marks: Marks, row: StateRow, entries: readonly StateEntry[]) =>
  !row.context && (marks.few || (row.enterprise !== null && entries.length < NAMED_BELOW));

/** Columns that hold names share what the others leave; without names, dots get places where they save most lines. */
export function columnsOf(marks: Marks, width: number, names: boolean, heads: readonly number[]): number[] {
  const counts = marks.rows.map((row) => row.cells.map(({ entries }) => entries.length));
  const named = marks.rows[0]!.cells.map(
    (_, at) =>
      names &&
      marks.rows.filter((row) => row.cells[at]!.entries.length && isNamed(marks, row, row.cells[at]!.entries))
        .length,
  );
  const around = COUNT + GAP / 2;
  if (named.some(Boolean)) {
    const fixed = around + STEP * 4;
    // A lone name gets less, for it can take more lines than many can.
    const weights = named.map((n) => (n ? Math.min(n, 3) + 2 : 0));
    const rest = width - fixed * named.filter((n) => !n).length;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => (weight ? (rest * weight) / all : fixed));
  }
  const places = heads.map((head) => Math.max(2, Math.ceil((head - around) / STEP)));
  const lines = (per: readonly number[]) =>
    counts.reduce((sum, row) => sum + Math.max(...row.map((n, at) => Math.ceil(n / per[at]!))), 0);
  const more = (at: number) => places.map((n, each) => (each === at ? n + 1 : n));
  const most = (at: number) => Math.max(...counts.map((row) => row[at]! / places[at]!));
  const size = () => places.reduce((sum, n) => sum + around + STEP * n, 0);
  while (size() + STEP <= width) {
    const [best] = [...places.keys()].sort((a, b) => lines(more(a)) - lines(more(b)) || most(b) - most(a));
    places[best!]! += 1;
  }
  const spare = (width - size()) / places.length;
  return places.map((n) => around + STEP * n + spare);
}
