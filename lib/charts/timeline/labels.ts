/** Labels of the wide timeline: title and date beside their bar, packed into as few rows as can be. */
import type { Lang } from '../../i18n/languages';
import { isBeyond } from '../parts/drawing';
import { packRows, type Span } from '../parts/pack';
import { type Axis, NEAR } from './axis';
import { barBox, barLength } from './bars';
import type { TimelineMark } from './index';
import { type Measured, measure, type Words, wordsIn } from './label-words';
import { type Block, LINE, type Line, type PlacedMark, ROW_GAP, TITLE_SIZE, WHEN_SIZE } from './layout';

/** Space between neighbours in a row. */
const APART = 16;
/** How wide labels may run; what makes the lane lowest is taken. */
const LABEL_WIDTHS = [560, 300, 190];
/** A lane of more labels than this is packed once, not in the best of many ways: that would take too long. */
const MANY = 60;
/** A label in several lines counts as this much taller: lines of one are easier to read down. */
const CALM = 12;

/** A label to the right of its bar, or to the left of it. */
interface Side extends Span {
  align: 'left' | 'right';
  words: Words;
}

interface Label {
  mark: TimelineMark;
  bar: { x: number; width: number };
  sides: [Side, ...Side[]];
}

interface Packed {
  row: number;
  mark: TimelineMark;
  bar: Label['bar'];
  side: Side;
}

/** Packs a lane's labels from `top` downward; those that come first get the upper rows. */
export function packLane(marks: readonly TimelineMark[], lang: Lang, axis: Axis, top: number): Block {
  const widths = marks.length > MANY ? LABEL_WIDTHS.slice(0, 1) : LABEL_WIDTHS;
  const measured = marks.map((mark) => measure(mark, lang));
  const packings = widths.flatMap((most) => {
    const labels = measured.map((each) => labelOf(each, axis, most));
    const flatter = packed(labels.map(onFlatterSides));
    return marks.length > MANY ? flatter : [...flatter, ...packed(labels)];
  });
  const lowest = packings.reduce((best, each) => (heightOf(each) < heightOf(best) ? each : best));
  const heights = rowHeights(lowest);
  const tops: number[] = [];
  let bottom = top;
  for (const height of heights) {
    tops.push(bottom);
    bottom += height;
  }
  const seen = lowest.filter(({ row }) => !isBeyond(tops[row]!)).sort((a, b) => a.row - b.row);
  return {
    placed: seen.map((each) => placeBeside(each, tops[each.row]! + heights[each.row]! / 2)),
    bottom,
    beyond: lowest.length - seen.length,
  };
}

/** The label without the side on which it would need more lines. */
function onFlatterSides(label: Label): Label {
  const fewest = Math.min(...label.sides.map(({ words }) => words.rows));
  return { ...label, sides: label.sides.filter(({ words }) => words.rows === fewest) as Label['sides'] };
}

/** Labels run onward from their bars; in the further attempts those left of some point run backward. */
function packed(labels: readonly Label[]): Packed[][] {
  const starts = labels.map(({ bar }) => bar.x).sort((a, b) => a - b);
  const shares = labels.length > MANY ? [0.5] : [0, 1, 2, 3, 4, 5, 6, 7, 8].map((eighths) => eighths / 8);
  const pivots = shares.map((share) => starts[Math.floor(starts.length * share)]);
  return pivots.map((pivot = Number.POSITIVE_INFINITY) => {
    const sides = labels.map((label) =>
      label.bar.x < pivot ? (label.sides.toReversed() as Label['sides']) : label.sides,
    );
    return packRows(sides, APART).map(({ row, position }, i) => {
      const { mark, bar } = labels[i]!;
      return { row, mark, bar, side: sides[i]![position]! };
    });
  });
}

function rowHeights(lane: readonly Packed[]): number[] {
  const heights: number[] = [];
  for (const { row, side } of lane)
    heights[row] = Math.max(heights[row] ?? 0, side.words.rows * LINE + ROW_GAP);
  return heights;
}

const heightOf = (lane: readonly Packed[]) =>
  rowHeights(lane).reduce((sum, height) => sum + height, 0) +
  lane.filter(({ side }) => side.words.rows > 1).length * CALM;

/** The axis leaves every bar room for a label on one side at least. */
function labelOf(measured: Measured, axis: Axis, most: number): Label {
  const { mark } = measured;
  const middle = axis.at((mark.from + mark.to) / 2);
  const length = barLength(mark, axis.perYear);
  const bar = { x: middle - length / 2, width: length };
  const end = bar.x + bar.width;
  const sides = (['left', 'right'] as const).flatMap((align): Side[] => {
    const room = (align === 'left' ? axis.width - end : bar.x - axis.left) - NEAR;
    if (room < axis.leastRoom - 1) return [];
    const words = wordsIn(Math.min(room, most), measured);
    const reach = NEAR + words.width;
    return [
      align === 'left'
        ? { align, words, from: bar.x, to: end + reach }
        : { align, words, from: bar.x - reach, to: end },
    ];
  });
  return { mark, bar, sides: sides as Label['sides'] };
}

/** Bar and words, all centred on `middle`. */
function placeBeside({ mark, bar, side }: Packed, middle: number): PlacedMark {
  const { align, words, from, to } = side;
  const { titles, when, beside, rows } = words;
  const outward = align === 'left' ? 1 : -1;
  const edge = align === 'left' ? bar.x + bar.width + NEAR : bar.x - NEAR;
  const at = (row: number) => middle + (row - (rows - 1) / 2) * LINE;
  const text = { align, size: TITLE_SIZE, role: 'title', x: edge + outward * beside } as const;
  const height = rows * LINE + ROW_GAP;
  return {
    mark,
    upright: false,
    bar: barBox(mark, bar, middle),
    lines: [
      ...titles.map((line, row): Line => ({ ...text, text: line, y: at(row) })),
      { text: when, x: edge, y: beside ? middle : at(rows - 1), align, size: WHEN_SIZE, role: 'when' },
    ],
    box: { x: from, y: middle - height / 2, width: to - from, height },
  };
}
