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

/** Some dots on a line, as one dashed line with round caps: the same looks, and few shapes for many dots. */
function dots(
  x: number,
  y: number,
  count: number,
  cited: boolean,
  context: boolean,
  { colours }: Frame,
): Shape[] {
  const opacity = context ? 0.5 : 1;
  const layers = cited
    ? [{ stroke: colours.jade, lineWidth: 6, opacity }]
    : [
        { stroke: colours['ink-3'], lineWidth: 6, opacity },
        { stroke: colours.card, lineWidth: 4 },
      ];
  const points = [
    [x, y],
    [x + (count - 1) * STEP + 0.1, y],
  ];
  return layers.map((layer) => ({
    type: 'polyline',
    shape: { points },
    style: { fill: 'none', lineCap: 'round', lineDash: [0.01, STEP - 0.01], ...layer },
  }));
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
  /** The dots from one to another, where both stand on one line. */
  const run = (line: number, from: number, to: number, cited: boolean) =>
    to > from
      ? dots(
          x + NUMBER + 3 + (from - line * perLine) * STEP,
          first + line * STEP,
          to - from,
          cited,
          context,
          frame,
        )
      : [];
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
      ...Array.from({ length: lines }, (_, line) => {
        const [from, to] = [line * perLine, Math.min((line + 1) * perLine, n)];
        const turn = Math.min(Math.max(group.cited, from), to);
        return [...run(line, from, turn, true), ...run(line, turn, to, false)];
      }).flat(),
      ...more,
    ],
  });
}

/** How many lines of dots it takes. */
export const linesIn = (group: Group | null, width: number) =>
  group
    ? Math.ceil((group.cited + group.dismissed) / Math.max(1, Math.floor((width - NUMBER - 4) / STEP)))
    : 1;
