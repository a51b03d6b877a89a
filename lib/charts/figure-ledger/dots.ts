/** Figures as dots, behind the number of how many they are. */
import type { Frame } from '../chart';
import type { Sheet } from '../parts/drawing';
import { type Box, type Shape, textShape, touchArea } from '../parts/shapes';
import type { Group } from './marks';

/** From dot to dot. */
export const STEP = 8;
/** Height of a row of the table. */
export const ROW = 26;
/** Room for the number. */
export const NUMBER = 20;
/** From one line of text to the next. */
export const LINE = 15;

/** Filled where a record cites the figure, hollow where it is set aside. */
export function dot(x: number, y: number, cited: boolean, context: boolean, { colours }: Frame): Shape {
  const opacity = context ? 0.5 : 1;
  return {
    type: 'circle',
    shape: { cx: x, cy: y, r: cited ? 3 : 2.5 },
    style: cited
      ? { fill: colours.jade, opacity }
      : { fill: 'none', stroke: colours['ink-3'], lineWidth: 1, opacity },
  };
}

/** A number with its dots behind it, cited ones first. */
export function drawGroup(
  { frame, items }: Sheet,
  group: Group,
  box: Box,
  context: boolean,
  more: Shape[] = [],
) {
  const { colours } = frame;
  const { x, y, width, height } = box;
  const perLine = Math.max(1, Math.floor((width - NUMBER - 4) / STEP));
  const n = group.cited + group.dismissed;
  const lines = Math.ceil(n / perLine);
  const first = y + height / 2 - ((lines - 1) * STEP) / 2;
  items.push({
    record: group.record,
    tip: group.tip,
    shapes: [
      touchArea(x, y, width, height),
      textShape(String(n), x + NUMBER - 7, y + height / 2, {
        fill: colours[group.cited && !context ? 'ink-1' : 'ink-3'],
        fontSize: 12,
        align: 'right',
      }),
      ...Array.from({ length: n }, (_, at) =>
        dot(
          x + NUMBER + 3 + (at % perLine) * STEP,
          first + Math.floor(at / perLine) * STEP,
          at < group.cited,
          context,
          frame,
        ),
      ),
      ...more,
    ],
  });
}

/** How many lines of dots it takes. */
export const linesIn = (group: Group | null, width: number) =>
  group
    ? Math.ceil((group.cited + group.dismissed) / Math.max(1, Math.floor((width - NUMBER - 4) / STEP)))
    : 1;
