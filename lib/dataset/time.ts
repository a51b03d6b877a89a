/** Times as vague as the text says them. Dates are ISO strings, compared as text; there is no clock here. */
import { daySpan } from '../view/day-span';
import type { Text, TimeInput } from './schema';

export type Precision = 'day' | 'month' | 'year' | 'range' | 'by';

/** First and last day a time can mean, and how exactly it was said. */
export interface Time {
  value: string;
  start: string;
  end: string;
  precision: Precision;
  /** `document` when the text gives no time of its own and the document's date stands in. */
  from: 'stated' | 'document';
  reason: Text | null;
}

/** Reads a time as written in the data files. Returns null when a date does not exist or a range runs backwards. */
export function parseTime(input: TimeInput, from: Time['from'] = 'stated'): Time | null {
  const { value } = input;
  const reason = input.reason ?? null;
  if (value.includes('/')) {
    const [left = '', right = ''] = value.split('/');
    const end = daySpan(right);
    if (!end) return null;
    if (left === '..') return { value, start: end[0], end: end[1], precision: 'by', from, reason };
    const start = daySpan(left);
    if (!start || start[0] > end[1]) return null;
    return { value, start: start[0], end: end[1], precision: 'range', from, reason };
  }
  const span = daySpan(value);
  if (!span) return null;
  const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return { value, start: span[0], end: span[1], precision, from, reason };
}

/** True when the two spans share a day. An open side is null. */
export function overlaps(time: Time, from: string | null, to: string | null): boolean {
  return (from === null || time.end >= from) && (to === null || time.start <= to);
}

/** Order of two days, earlier first. Faster than comparing as words of a language does, and the same. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
