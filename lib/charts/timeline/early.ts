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
export function splitEarly<Span extends YearSpan>(spans: readonly Span[]): { early: Span[]; rest: Span[] } {
  const inOrder = [...spans].sort((a, b) => a.from - b.from);
  let reached = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const [i, span] of inOrder.entries()) {
    if (i >= inOrder.length / 2) break;
    if (firstYear(span) - reached > EMPTY_YEARS) count = i;
    reached = i ? Math.max(reached, yearAfter(span)) : yearAfter(span);
  }
  const early = new Set(inOrder.slice(0, count));
  return { early: spans.filter((span) => early.has(span)), rest: spans.filter((span) => !early.has(span)) };
}
