/** The wide timeline's horizontal axis: the lanes' names, a column for isolated early events, then the years. */
import { messages } from '../../i18n';
import { textWidth } from '../parts/text-width';
import { EARLIER } from './early';
import type { TimelineMark } from './index';
import {
  LANES,
  type Layout,
  type Line,
  type Paper,
  ROUNDING,
  type Rule,
  TITLE_SIZE,
  WHEN_SIZE,
} from './layout';

/** Bars are drawn at least this long, around their true middle; days are dots of this size. */
export const SHORTEST = 6;
export const DOT = 8;
/** Space between bar and date. */
export const NEAR = 6;
export const YEAR_BAND = 28;

/** From this height on the years stand below as well as above. */
const TALL = 360;
/** Between the early column and the first year; the double line of the break runs down its middle. */
const BREAK = 36;
/** Narrower than this no title is set. */
export const LEAST_LABEL = 130;

export interface Axis {
  width: number;
  /** Where the first year begins. */
  left: number;
  firstYear: number;
  lastYear: number;
  perYear: number;
  at: (year: number) => number;
  /** Holds what is too early for the axis; it has no scale of its own. */
  column: { x: number; width: number } | null;
  /** Narrower than this no label is set beside its bar. */
  leastRoom: number;
}

/** Whole years around the dense part, scaled so that every bar has room for its label. */
export function axisOf(
  early: readonly TimelineMark[],
  rest: readonly TimelineMark[],
  { lang, width }: Paper,
): Axis {
  const dateWidth = ({ when }: TimelineMark) => textWidth(when[lang], WHEN_SIZE);
  const names = LANES.filter((kind) => [...early, ...rest].some((mark) => mark.kind === kind));
  const namesWidth = Math.max(
    ...names.map((kind) => textWidth(messages(lang).eventKind[kind], TITLE_SIZE, 600)),
  );
  const x = Math.ceil(namesWidth) + 20;
  const widest = Math.max(...early.map(dateWidth)) + NEAR + DOT;
  const column = early.length ? { x, width: Math.ceil(Math.max(widest, width * 0.135)) } : null;
  const left = column ? x + column.width + BREAK : x;
  const firstYear = Math.floor(Math.min(...rest.map(({ from }) => from)) + ROUNDING);
  const lastYear = Math.ceil(Math.max(...rest.map(({ to }) => to)) - ROUNDING);
  const leastRoom = Math.max(LEAST_LABEL, ...rest.map(dateWidth));
  const perYear = scaleOf(rest, firstYear, width - left, (width - left) / (lastYear - firstYear), leastRoom);
  const at = (year: number) => left + (year - firstYear) * perYear;
  return { width, left, firstYear, lastYear, perYear, at, column, leastRoom };
}

/** The scale, made smaller until every bar has room for a label to its left or to its right. */
function scaleOf(
  marks: readonly TimelineMark[],
  firstYear: number,
  length: number,
  most: number,
  room: number,
): number {
  const needed = room + NEAR + DOT;
  const limits = marks
    .filter(({ from }) => (from - firstYear) * most < needed)
    .map(({ to }) => (length - needed) / (to - firstYear));
  const perYear = Math.min(most, ...limits);
  return perYear < most ? scaleOf(marks, firstYear, length, perYear, room) : perYear;
}

/** A hairline from side to side, interrupted where the axis is. */
export function acrossAxis({ left, width, column }: Axis, y: number): Rule[] {
  const level = (from: number, to: number): Rule => [
    [from, y],
    [to, y],
  ];
  const [before, after] = breakOf(left);
  return column ? [level(0, before), level(after, width)] : [level(0, width)];
}

/** The two lines of the break. */
const breakOf = (left: number) => [left - BREAK / 2 - 2.5, left - BREAK / 2 + 2.5] as const;

/** Years and their hairlines above the lanes, below them too when they are tall; returns the height. */
export function yearsOf(axis: Axis, bottom: number, lang: Paper['lang']): Omit<Layout, 'placed'> {
  const { left, firstYear, lastYear, perYear, at, column } = axis;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const step = Math.ceil(32 / perYear);
  const heads = [
    ...(column ? [{ text: EARLIER[lang], x: column.x, align: 'left' as const }] : []),
    ...years
      .slice(0, -1)
      .filter((_, i) => i % step === 0)
      .map((year) => ({ text: `${year}`, x: at(year + 0.5), align: 'center' as const })),
  ];
  const tall = bottom > TALL;
  const upright = (x: number): Rule => [
    [x, YEAR_BAND],
    [x, bottom],
  ];
  return {
    height: bottom + (tall ? YEAR_BAND : 4),
    rules: years.map((year) => upright(at(year))),
    breaks: column ? breakOf(left).map(upright) : [],
    lines: (tall ? [YEAR_BAND / 2, bottom + YEAR_BAND / 2] : [YEAR_BAND / 2]).flatMap((y) =>
      heads.map((head): Line => ({ ...head, y, size: 12, role: 'year' })),
    ),
  };
}
