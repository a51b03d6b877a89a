/** Where the timeline's axis may begin: a few events far before all others would squeeze the rest. */
import type { Text } from '../../i18n/languages';
import { ROUNDING } from './layout';

/** Head of the column that holds them. */
export const EARLIER: Text = { zh: '更早', en: 'Earlier' };

/** Years without any event, more than which the axis is broken. */
const EMPTY_YEARS = 3;

/** The first year a span touches and the first year it no longer touches. */
export const firstYear = ({ from }: YearSpan) => Math.floor(from + ROUNDING);
const yearAfter = ({ to }: YearSpan) => Math.ceil(to - ROUNDING);

interface YearSpan {
  from: number;
  to: number;
}

/**
 * Sets apart what lies before the last long gap, provided that most events come after it. A gap is longer than
 * three whole years; which years these are depends on what is shown alone.
 */
export function splitEarly<Span extends YearSpan>(
  spans: readonly Span[],
): { early: readonly Span[]; rest: readonly Span[] } {
  let begin: number | null = null;
  let before = 0;
  let reached = Number.POSITIVE_INFINITY;
  for (const { year, count, end } of byFirstYear(spans)) {
    if (before >= spans.length / 2) break;
    if (year - reached > EMPTY_YEARS) begin = year;
    reached = before ? Math.max(reached, end) : end;
    before += count;
  }
  if (begin === null) return { early: [], rest: spans };
  const from = begin;
  return {
    early: spans.filter((span) => firstYear(span) < from),
    rest: spans.filter((span) => firstYear(span) >= from),
  };
}

interface YearOfSpans {
  year: number;
  /** How many spans begin in it. */
  count: number;
  /** The first year that none of them touches any more. */
  end: number;
}

/** Years in which spans begin, in their order. */
function byFirstYear(spans: readonly YearSpan[]): YearOfSpans[] {
  const years = new Map<number, YearOfSpans>();
  for (const span of spans) {
    const year = firstYear(span);
    const end = yearAfter(span);
    const known = years.get(year);
    if (known) {
      known.count++;
      known.end = Math.max(known.end, end);
    } else years.set(year, { year, count: 1, end });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
