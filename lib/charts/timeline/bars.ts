/** Bars of the wide timeline. */
import { DOT, SHORTEST } from './axis';
import type { TimelineMark } from './index';
import { BAR } from './layout';

/** At least long enough to be seen. */
export const barLength = ({ precision, from, to }: TimelineMark, perYear: number) =>
  precision === 'day' ? DOT : Math.max((to - from) * perYear - 1, SHORTEST);

/** The box of a bar whose length is known, around the middle of its row. */
export function barBox({ precision }: TimelineMark, bar: { x: number; width: number }, middle: number) {
  const thickness = precision === 'day' ? DOT : BAR;
  return { ...bar, y: middle - thickness / 2, height: thickness };
}
