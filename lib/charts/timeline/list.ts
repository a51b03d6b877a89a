/** The narrow timeline: years as headings down the page, one event under another, in one column or two. */
import type { Precision } from '../../dataset/time';
import type { Lang } from '../../i18n/languages';
import { isBeyond } from '../parts/drawing';
import { textWidth } from '../parts/text-width';
import type { TimelineMark } from './index';
import {
  BAR,
  balancedLines,
  type Layout,
  type Line,
  type Paper,
  type PlacedMark,
  ROUNDING,
  type Rule,
  TITLE_SIZE,
  WHEN_SIZE,
} from './layout';

const TITLE_LINE = 18;
const YEAR_HEADING = 34;
const TEXT_LEFT = 24;
const ITEM_GAP = 14;
/** From this width on the list runs in two columns. */
const TWO_COLUMNS_FROM = 600;
const BETWEEN_COLUMNS = 36;
/** How much taller the picture may get so that no year is torn apart. */
const TEAR = 120;
/** Lengths of upright bars; the vaguer ones run along the whole entry. */
const UPRIGHT: Partial<Record<Precision, number>> = { day: BAR, month: 13 };

interface Entry {
  mark: TimelineMark;
  year: string;
  titles: string[];
  height: number;
}

/** One entry under another; bars run downward as time does. */
export function downThePage(marks: readonly TimelineMark[], { lang, width }: Paper): Layout {
  const two = width >= TWO_COLUMNS_FROM && marks.length > 1;
  const columnWidth = two ? (width - BETWEEN_COLUMNS) / 2 : width;
  const entries: Entry[] = [];
  let length = 0;
  for (const mark of marks) {
    if (isBeyond(two ? length / 2 : length)) break;
    const year = `${Math.floor(mark.precision === 'by' ? mark.to - ROUNDING : mark.from + ROUNDING)}`;
    const titles = balancedLines(mark.title[lang], columnWidth - TEXT_LEFT, 3);
    const height = titles.length * TITLE_LINE + 16;
    entries.push({ mark, year, titles, height });
    length += height + ITEM_GAP;
  }
  const split = two ? turningPoint(entries) : entries.length;
  const columns = [
    columnOf(entries.slice(0, split), lang, 0, columnWidth),
    columnOf(entries.slice(split), lang, columnWidth + BETWEEN_COLUMNS, columnWidth),
  ];
  return {
    height: Math.max(...columns.map(({ height }) => height)),
    placed: columns.flatMap(({ placed }) => placed),
    rules: columns.flatMap(({ rules }) => rules),
    breaks: [],
    lines: columns.flatMap(({ lines }) => lines),
    beyond: marks.length - entries.length,
  };
}

/** Where the second column begins: columns of like height, if need be in the middle of a year. */
function turningPoint(entries: readonly Entry[]): number {
  const heights = entries.map(
    ({ height }, i) => height + ITEM_GAP + (startsYear(entries, i) ? YEAR_HEADING : 0),
  );
  let [first, second] = [0, heights.reduce((sum, height) => sum + height, 0)];
  let best = { at: entries.length, cost: Number.POSITIVE_INFINITY };
  for (const [i, height] of heights.entries()) {
    // A year torn apart has its heading again in the second column.
    const torn = i > 0 && !startsYear(entries, i);
    const cost = Math.max(first, second + (torn ? YEAR_HEADING : 0)) + (torn ? TEAR : 0);
    if (i > 0 && cost < best.cost) best = { at: i, cost };
    first += height;
    second -= height;
  }
  return best.at;
}

const startsYear = (entries: readonly Entry[], i: number) => entries[i]!.year !== entries[i - 1]?.year;

function columnOf(
  entries: readonly Entry[],
  lang: Lang,
  left: number,
  width: number,
): Omit<Layout, 'breaks'> {
  const placed: PlacedMark[] = [];
  const rules: Rule[] = [];
  const lines: Line[] = [];
  let y = 0;
  for (const [i, { mark, year, titles, height }] of entries.entries()) {
    if (startsYear(entries, i)) {
      const middle = y + YEAR_HEADING / 2;
      lines.push({ text: year, x: left, y: middle, align: 'left', size: 15, role: 'year' });
      rules.push([
        [left + textWidth(year, 15, 600) + 10, middle],
        [left + width, middle],
      ]);
      y += YEAR_HEADING;
    }
    const words = `${mark.when[lang]} · ${mark.kindName[lang]}`;
    const line = { x: left + TEXT_LEFT, align: 'left' } as const;
    placed.push({
      mark,
      upright: true,
      bar: { x: left + 1, y: y + 5, width: BAR, height: UPRIGHT[mark.precision] ?? height - 8 },
      lines: [
        ...titles.map(
          (text, row): Line => ({
            ...line,
            text,
            y: y + row * TITLE_LINE + 9,
            size: TITLE_SIZE,
            role: 'title',
          }),
        ),
        { ...line, text: words, y: y + titles.length * TITLE_LINE + 8, size: WHEN_SIZE, role: 'when' },
      ],
      box: { x: left, y, width, height },
    });
    y += height + ITEM_GAP;
  }
  return { height: y, placed, rules, lines };
}
