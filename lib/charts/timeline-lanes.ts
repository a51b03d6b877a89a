/** The wide timeline: a lane for each kind of event against a year axis. */
import { messages } from '../i18n';
import type { Lang } from '../i18n/languages';
import { packRows, type Span } from './parts/pack';
import { textWidth } from './parts/text-width';
import type { TimelineMark } from './timeline';
import {
  BAR,
  balancedLines,
  LANES,
  type Layout,
  type Line,
  type Paper,
  type PlacedMark,
  ROUNDING,
  TITLE_SIZE,
  WHEN_SIZE,
} from './timeline-layout';

const TITLE_LINE = 17;
const WHEN_LINE = 15;
/** Months and days are drawn at least this long, around their true middle. */
const SHORTEST = 8;
/** Space between bar and date, and between neighbours in a row. */
const NEAR = 6;
const APART = 16;
const ROW_GAP = 10;
const LANE_PAD = 12;
const YEAR_BAND = 28;
/** From this height on the years stand below as well as above. */
const TALL = 360;

/** Lanes from top to bottom, each as high as its packed labels need. */
export function inLanes(marks: readonly TimelineMark[], { lang, width }: Paper): Layout {
  const lanes = LANES.filter((kind) => marks.some((mark) => mark.kind === kind));
  const names = messages(lang).eventKind;
  const axis = axisOf(
    marks,
    { lang, width },
    Math.max(...lanes.map((kind) => textWidth(names[kind], TITLE_SIZE))),
  );
  const placed: PlacedMark[] = [];
  const rules: Layout['rules'] = [];
  const lines: Line[] = [];
  let y = YEAR_BAND;
  for (const kind of lanes) {
    rules.push(across(y, width));
    const middle = y + LANE_PAD + TITLE_LINE / 2;
    lines.push({ text: names[kind], x: 0, y: middle, align: 'left', size: TITLE_SIZE, role: 'lane' });
    const own = marks.filter((mark) => mark.kind === kind);
    // What the view is about is placed first and so comes above its background.
    const inOrder = [...own.filter(({ pale }) => !pale), ...own.filter(({ pale }) => pale)];
    const rows = fewestRows(inOrder.map((mark) => labelOf(mark, lang, { ...axis, width })));
    y += LANE_PAD;
    for (let row = 0; row < depth(rows); row++) {
      const members = rows.filter((each) => each.row === row);
      const titleHeight = Math.max(...members.map(({ label }) => label.titles.length)) * TITLE_LINE;
      placed.push(...members.map(({ label, side }) => place(label, side, y + titleHeight)));
      y += titleHeight + WHEN_LINE + ROW_GAP;
    }
  }
  const years = yearsOf(axis, y);
  return {
    height: y + (y > TALL ? YEAR_BAND : 4),
    placed,
    rules: [...years.rules, ...rules, across(y, width)],
    lines: [...lines, ...years.lines],
  };
}

const across = (y: number, width: number): Layout['rules'][number] => [
  [0, y],
  [width, y],
];

interface Axis {
  left: number;
  firstYear: number;
  lastYear: number;
  perYear: number;
  at: (year: number) => number;
}

/** Whole years around what is shown, with room at the right for the date of a bar that ends with the axis. */
function axisOf(marks: readonly TimelineMark[], { lang, width }: Paper, namesWidth: number): Axis {
  const left = Math.ceil(namesWidth) + 20;
  const datesWidth = Math.max(...marks.map(({ when }) => textWidth(when[lang], WHEN_SIZE)));
  const right = width - Math.ceil(datesWidth) - NEAR - 4;
  const firstYear = Math.floor(Math.min(...marks.map(({ from }) => from)) + ROUNDING);
  const lastYear = Math.ceil(Math.max(...marks.map(({ to }) => to)) - ROUNDING);
  const perYear = (right - left) / (lastYear - firstYear);
  return { left, firstYear, lastYear, perYear, at: (year) => left + (year - firstYear) * perYear };
}

/** A hairline between years, and their names in the middle of each; of very many years not all are named. */
function yearsOf(
  { firstYear, lastYear, perYear, at }: Axis,
  bottom: number,
): Pick<Layout, 'rules' | 'lines'> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const step = Math.ceil(32 / perYear);
  const named = years.slice(0, -1).filter((_, i) => i % step === 0);
  const heights = bottom > TALL ? [YEAR_BAND / 2, bottom + YEAR_BAND / 2] : [YEAR_BAND / 2];
  return {
    rules: years.map((year) => [
      [at(year), YEAR_BAND],
      [at(year), bottom],
    ]),
    lines: named.flatMap((year) =>
      heights.map(
        (y): Line => ({ text: `${year}`, x: at(year + 0.5), y, align: 'center', size: 12, role: 'year' }),
      ),
    ),
  };
}

/** Where bar, label and date stand when the label begins with the bar, or ends with it. */
interface Side extends Span {
  align: 'left' | 'right';
  titleX: number;
}

interface Label {
  mark: TimelineMark;
  titles: string[];
  when: string;
  bar: { x: number; width: number };
  sides: [Side, ...Side[]];
}

function labelOf(mark: TimelineMark, lang: Lang, { at, left, width }: Axis & { width: number }): Label {
  const bar = barAlong(mark, at);
  const most = Math.max(140, Math.min(240, (width - left) * 0.3), bar.width);
  const titles = balancedLines(mark.title[lang], Math.min(most, width - left), 3);
  const titleWidth = Math.max(...titles.map((line) => textWidth(line, TITLE_SIZE)));
  const dateWidth = NEAR + textWidth(mark.when[lang], WHEN_SIZE);
  const end = bar.x + bar.width;
  // Near the right edge the label is pushed in; it still covers its bar.
  const titleX = Math.min(bar.x, width - titleWidth);
  const onward: Side = {
    align: 'left',
    titleX,
    from: titleX,
    to: Math.max(titleX + titleWidth, end + dateWidth),
  };
  const backward: Side = {
    align: 'right',
    titleX: end,
    from: Math.min(end - titleWidth, bar.x - dateWidth),
    to: end,
  };
  const sides: Label['sides'] = backward.from >= left ? [onward, backward] : [onward];
  return { mark, titles, when: mark.when[lang], bar, sides };
}

interface Packed {
  row: number;
  label: Label;
  side: Side;
}

/** Labels run onward from their bars; where that saves rows, those left of some point run backward. */
function fewestRows(labels: readonly Label[]): Packed[] {
  const starts = labels.map(({ bar }) => bar.x).sort((a, b) => a - b);
  const pivots = [0, 1 / 4, 1 / 2, 3 / 4].map((share) => starts[Math.floor(starts.length * share)] ?? 0);
  const packings = pivots.map((pivot) => {
    const sides = labels.map((label) =>
      label.bar.x < pivot ? (label.sides.toReversed() as Label['sides']) : label.sides,
    );
    return packRows(sides, APART).map(({ row, position }, i) => ({
      row,
      label: labels[i]!,
      side: sides[i]![position]!,
    }));
  });
  return packings.reduce((best, each) => (depth(each) < depth(best) ? each : best));
}

const depth = (rows: readonly Packed[]) => Math.max(...rows.map(({ row }) => row)) + 1;

/** At least long enough to be seen. */
function barAlong({ precision, from, to }: TimelineMark, at: Axis['at']) {
  const [start, end] = [at(from), at(to)];
  const width = precision === 'day' ? SHORTEST : Math.max(end - start - 1, SHORTEST);
  return { x: (start + end - width) / 2, width };
}

function place({ mark, titles, when, bar }: Label, { align, titleX, from, to }: Side, y: number): PlacedMark {
  const middle = y + WHEN_LINE / 2;
  const top = y - titles.length * TITLE_LINE;
  const thickness = mark.precision === 'day' ? SHORTEST : BAR;
  const whenX = align === 'left' ? bar.x + bar.width + NEAR : bar.x - NEAR;
  return {
    mark,
    upright: false,
    bar: { ...bar, y: middle - thickness / 2, height: thickness },
    lines: [
      ...titles.map(
        (text, i): Line => ({
          text,
          x: titleX,
          y: top + (i + 0.5) * TITLE_LINE,
          align,
          size: TITLE_SIZE,
          role: 'title',
        }),
      ),
      { text: when, x: whenX, y: middle, align, size: WHEN_SIZE, role: 'when' },
    ],
    box: { x: from, y: top, width: to - from, height: y + WHEN_LINE - top },
  };
}
