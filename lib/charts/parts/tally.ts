/** Counts of one unit one below the other, on one dot scale, with their computed sum beside them. */
import type { Text } from '../../i18n/languages';
import type { Datum, Frame } from '../chart';
import { dotGrid, dotShapes } from './dots';
import type { Drawing } from './drawing';
import type { Item } from './pixel-series';
import { hatched, lineShape, textShape, touchArea } from './shapes';
import { textWidth, type Weight } from './text-width';

interface TallyRow extends Datum {
  count: number;
  number: Text;
  label: Text;
}

export interface Tally {
  rows: TallyRow[];
  /** Computed, so starred and hatched. */
  sum: TallyRow | null;
}

const NUMBER = 18;
const SUM = 24;
/** From one row to the next. */
const BETWEEN = 12;
const DOT = 16;
const LEAST_DOT = 7;

/** Draws labels, dots and numbers in columns; on a phone labels and numbers stand above the dots. */
export function drawTally(
  { rows, sum }: Tally,
  top: number,
  colour: string,
  pale: boolean,
  frame: Frame,
): Drawing {
  const { lang, narrow, width, colours } = frame;
  const widest = (texts: Text[], size: number, weight: Weight) =>
    Math.max(0, ...texts.map((text) => textWidth(text[lang], size, weight)));
  const label = widest(
    rows.map((row) => row.label),
    13,
    400,
  );
  const number = widest(
    rows.map((row) => row.number),
    NUMBER,
    600,
  );
  const sumWidth = sum
    ? Math.max(textWidth(sum.number[lang], SUM, 600) + 21, textWidth(sum.label[lang], 13))
    : 0;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const aside = label + number + 28;
  // A phone keeps words and dots side by side only where one line of dots is enough.
  const above = narrow && (width - aside) / most < LEAST_DOT;
  const left = above ? 0 : aside;
  const room = width - left - (narrow || !sum ? 0 : sumWidth + 38);
  const folds = Math.ceil(most / Math.max(1, Math.floor(room / LEAST_DOT)));
  const grid = dotGrid(most, Math.ceil(most / folds), room, DOT);
  const words = above ? 26 : 0;
  const ink = pale ? colours['ink-3'] : colours['ink-1'];
  const look = { colour, ground: colours.card, fill: 'full', opacity: pale ? 0.45 : 1 } as const;
  let y = top;
  const items: Item[] = rows.map((row) => {
    const own = { ...grid, rows: Math.ceil(row.count / grid.columns) };
    const height = Math.max(words + own.rows * grid.pitch, 24);
    const from = y;
    y += height + BETWEEN;
    const middle = above ? from + 11 : from + height / 2;
    const dotsTop = above ? from + words : from + (height - own.rows * grid.pitch) / 2;
    return {
      record: row.record,
      tip: row.tip,
      shapes: [
        touchArea(0, from, left + grid.columns * grid.pitch, height),
        textShape(row.label[lang], 0, middle, { fill: colours['ink-2'], fontSize: 13 }),
        textShape(row.number[lang], above ? label + 12 : label + number + 12, middle, {
          fill: ink,
          fontSize: NUMBER,
          fontWeight: 600,
          align: above ? 'left' : 'right',
        }),
        ...dotShapes(row.count, own, left, dotsTop, look),
      ],
    };
  });
  const bottom = rows.length ? y - BETWEEN : top;
  if (!sum) return { shapes: [], items, bottom };
  const beside = !narrow && rows.length > 0;
  const x = beside ? left + grid.columns * grid.pitch + 12 : 0;
  const sumTop = beside ? (top + bottom) / 2 - 24 : rows.length ? bottom + BETWEEN : top;
  const start = beside ? x + 18 : 0;
  const stroke = pale ? colours['ink-3'] : colour;
  items.push({
    record: sum.record,
    tip: sum.tip,
    shapes: [
      touchArea(x, sumTop, sumWidth + 18, 48),
      ...(beside ? [bracket(x, top, bottom, colours['ink-3'])] : []),
      ...hatched({ x: start, y: sumTop + 6, width: 14, height: 14 }, stroke),
      textShape(sum.number[lang], start + 21, sumTop + 13, { fill: ink, fontSize: SUM, fontWeight: 600 }),
      textShape(sum.label[lang], start, sumTop + 38, { fill: colours['ink-2'], fontSize: 13 }),
    ],
  });
  return { shapes: [], items, bottom: Math.max(bottom, sumTop + 48) };
}

const bracket = (x: number, top: number, bottom: number, stroke: string) =>
  lineShape(
    [
      [x, top + 2],
      [x + 6, top + 2],
      [x + 6, bottom - 2],
      [x, bottom - 2],
    ],
    stroke,
  );
