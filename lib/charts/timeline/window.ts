/** The stretch of days that the timeline shows: what a link's time means, and how a stretch is written as one. */
import { daySpan } from '../../view/day-span';
import type { TimeRange } from '../../view/view';
import { dayNumber, isoDay, unitStart } from './days';
import { splitEarly } from './early';

/** Days as numbers; `to` is the first day after it. */
export interface DayWindow {
  from: number;
  to: number;
}

/** What an event needs to have to be placed in time. */
export interface Spanned {
  /** First and last day it can mean, as numbers. */
  start: number;
  end: number;
}

/** By the rule of the time filter: they share a day. */
export const inWindow = ({ start, end }: Spanned, { from, to }: DayWindow) => end >= from && start < to;

const YEAR = 365.25;

/** Whole years around all events. */
export function boundsOf(events: readonly Spanned[]): DayWindow {
  if (!events.length) return { from: dayNumber('2018-01-01'), to: dayNumber('2026-01-01') };
  return {
    from: unitStart(Math.min(...events.map(({ start }) => start)), 'year'),
    to: unitStart(Math.max(...events.map(({ end }) => end)), 'year', 1),
  };
}

/** Whole years around the events that lie close together; a few far before all others do not squeeze the rest. */
export function denseBounds(events: readonly Spanned[]): DayWindow {
  const years = events.map((event) => ({ event, from: event.start / YEAR, to: (event.end + 1) / YEAR }));
  return boundsOf(splitEarly(years).rest.map(({ event }) => event));
}

/** What a view's time shows. An open side ends with the events; without a time, the dense part is shown. */
export function windowOf(time: TimeRange | null, events: readonly Spanned[]): DayWindow {
  const from = time?.from ? dayNumber(daySpan(time.from)![0]) : null;
  const to = time?.to ? dayNumber(daySpan(time.to)![1]) + 1 : null;
  if (from !== null && to !== null) return { from, to };
  const dense = denseBounds(
    events.filter(({ start, end }) => (from === null || end >= from) && (to === null || start < to)),
  );
  if (from !== null) return { from, to: Math.max(dense.to, unitStart(from, 'year', 1)) };
  if (to !== null) return { from: Math.min(dense.from, unitStart(to - 1, 'year')), to };
  return dense;
}

/** The time that a link says for this stretch, each side as short as it can be. */
export function timeOf({ from, to }: DayWindow): TimeRange {
  const [first, last, after] = [isoDay(from), isoDay(to - 1), isoDay(to)];
  const shorter = (day: string, boundary: string) => {
    if (boundary.endsWith('-01-01')) return day.slice(0, 4);
    return boundary.endsWith('-01') ? day.slice(0, 7) : day;
  };
  return { from: shorter(first, first), to: shorter(last, after) };
}

/** Whether two windows show the same days. */
export const sameWindow = (a: DayWindow, b: DayWindow) => a.from === b.from && a.to === b.to;
