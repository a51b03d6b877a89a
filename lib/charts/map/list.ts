/** The list of places: under each its marks again, every one with its words. */
import type { Frame } from '../chart';
import { isBeyond } from '../parts/drawing';
import { hairline, type Shape, textLines, textShape, touchArea } from '../parts/shapes';
import { wrapEvenly } from '../parts/wrap-evenly';
import type { MarkedSpot } from './index';
import { markShapes } from './marks';
import { NOTHING_HERE } from './text';

const LINE = 18;
const LEAST = 24;
const HEAD = 28;
const BETWEEN = 14;
const INDENT = 18;

interface ListColumn {
  x: number;
  top: number;
  width: number;
}

const COLUMN_GAP = 28;

/** Columns side by side from `top` down. */
export function columnsOf(count: number, top: number, width: number): ListColumn[] {
  const wide = (width - COLUMN_GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, n) => ({ x: n * (wide + COLUMN_GAP), top, width: wide }));
}

/** Puts each place into the column that ends highest. `lines` holds the shapes of the line of each mark that has room. */
export function drawList(spots: readonly MarkedSpot[], columns: readonly ListColumn[], frame: Frame) {
  const shapes: Shape[] = [];
  const lines = new Map<object, Shape[]>();
  const ends = columns.map(({ top }) => top);
  let bottom = 0;
  for (const spot of spots) {
    const column = ends.indexOf(Math.min(...ends));
    const { x, width } = columns[column]!;
    let y = ends[column]!;
    shapes.push(...headShapes(spot, x, y, width, frame));
    y += HEAD;
    if (!spot.marks.length) {
      const said = wrapEvenly(NOTHING_HERE[frame.lang], width, 13, 4);
      shapes.push(...textLines(said, x, y + LEAST / 2, LINE, { fill: frame.colours['ink-2'], fontSize: 13 }));
      y += rowHeight(said);
    }
    for (const mark of spot.marks) {
      if (isBeyond(y)) break;
      const row = wrapEvenly(mark.line[frame.lang], width - INDENT, 13, 4);
      lines.set(mark, [
        touchArea(x, y, width, rowHeight(row)),
        ...markShapes(mark.look, x + 6, y + LEAST / 2, 5, frame),
        ...textLines(row, x + INDENT, y + LEAST / 2, LINE, {
          fill: frame.colours[mark.look.pale ? 'ink-3' : 'ink-1'],
          fontSize: 13,
        }),
      ]);
      y += rowHeight(row);
    }
    bottom = Math.max(bottom, y);
    ends[column] = y + BETWEEN;
  }
  return { shapes, lines, bottom };
}

const rowHeight = (lines: readonly string[]) => LEAST + (lines.length - 1) * LINE;

const headShapes = (
  { name }: MarkedSpot,
  x: number,
  y: number,
  width: number,
  { lang, colours }: Frame,
): Shape[] => [
  hairline(x, x + width, y + 1, colours.rule),
  textShape(name[lang], x, y + 15, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
];
