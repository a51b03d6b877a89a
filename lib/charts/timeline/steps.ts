/** One step of zoom or pan, as the time it leads to. */
import type { TimeRange } from '../../view/view';
import { type CalendarUnit, nearestStart, unitStart, unitsBetween } from './days';
import { type DayWindow, sameWindow, timeOf } from './window';

export const STEPS = ['in', 'out', 'back', 'forward', 'first', 'last', 'all'] as const;
export type Step = (typeof STEPS)[number];

/** Where each step leads; null where it leads nowhere. The time null shows everything. */
export type Steps = Record<Step, { time: TimeRange | null } | null>;

/** Shown at the least: nothing in the data is more exact than a day. */
const LEAST_DAYS = 14;
const YEAR = 365.25;

/** Fine enough that snapping to it is hardly seen. */
const unitFor = (days: number): CalendarUnit => {
  if (days >= 3 * YEAR) return 'year';
  return days >= YEAR / 4 ? 'month' : 'day';
};

export interface Around {
  /** What the view shows now. */
  window: DayWindow;
  /** What it shows without a time. */
  dense: DayWindow;
  /** From the first to the last event. */
  bounds: DayWindow;
  /** Whether the view has a time. */
  timed: boolean;
}

/** All steps from where the reader stands. */
export function stepsFrom(around: Around): Steps {
  const { window, bounds, timed } = around;
  const length = window.to - window.from;
  const to = (next: DayWindow | null) => written(next, around);
  return {
    in: to(length > LEAST_DAYS ? scaled(window, 0.5) : null),
    out: to(window.from <= bounds.from && window.to >= bounds.to ? null : within(scaled(window, 2), bounds)),
    back: to(window.from > bounds.from ? moved(window, -1, bounds) : null),
    forward: to(window.to < bounds.to ? moved(window, 1, bounds) : null),
    first: to(window.from > bounds.from ? moved(window, -1, bounds, Number.POSITIVE_INFINITY) : null),
    last: to(window.to < bounds.to ? moved(window, 1, bounds, Number.POSITIVE_INFINITY) : null),
    all: timed ? { time: null } : null,
  };
}

/** A stretch that a hand has drawn, rounded no more than the eye notices. */
export function drawnTo(window: DayWindow, around: Around): Steps[Step] {
  const unit = window.to - window.from > 8 * YEAR ? 'month' : 'day';
  const from = nearestStart(window.from, unit);
  return written({ from, to: Math.max(nearestStart(window.to, unit), from + 1) }, around);
}

function written(window: DayWindow | null, { window: now, dense }: Around): Steps[Step] {
  if (!window || sameWindow(window, now)) return null;
  return { time: sameWindow(window, dense) ? null : timeOf(window) };
}

/** Longer or shorter around its middle, on whole units. */
function scaled({ from, to }: DayWindow, factor: number): DayWindow {
  const length = Math.max((to - from) * factor, LEAST_DAYS);
  const unit = unitFor(length);
  const start = nearestStart((from + to - length) / 2, unit);
  const end = nearestStart(start + length, unit);
  return { from: start, to: end > start ? end : unitStart(start, unit, 1) };
}

/** Pushed back inside, and cut where it is longer. */
function within({ from, to }: DayWindow, bounds: DayWindow): DayWindow {
  const length = Math.min(to - from, bounds.to - bounds.from);
  const start = Math.min(Math.max(from, bounds.from), bounds.to - length);
  return { from: nearestStart(start, unitFor(length)), to: nearestStart(start + length, unitFor(length)) };
}

/** So many units on, in whole years or months where it consists of such; never past the last event. */
function moved({ from, to }: DayWindow, direction: 1 | -1, bounds: DayWindow, share = 0.5): DayWindow {
  const whole = (['year', 'month'] as const).find(
    (each) => unitStart(from, each) === from && unitStart(to, each) === to,
  );
  const unit = whole ?? 'day';
  const wanted = Math.max(1, Math.round(unitsBetween(from, to, unit) * share));
  const left = direction > 0 ? unitsBetween(to, bounds.to, unit) : unitsBetween(bounds.from, from, unit);
  const steps = direction * Math.max(1, Math.min(wanted, left));
  return { from: unitStart(from, unit, steps), to: unitStart(to, unit, steps) };
}
