import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimeRange, parseTimeRange } from '../../view/codec';
import { dayNumber, isoDay, nearestStart, unitStart } from './days';
import { drawnTo, stepsFrom } from './steps';
import { boundsOf, type DayWindow, denseBounds, timeOf, windowOf } from './window';

const at = (start: string, end = start) => ({ start: dayNumber(start), end: dayNumber(end) });
const span = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
const EVENTS = [
  at('1994-01-01', '1994-12-31'),
  at('2018-05-01', '2018-05-31'),
  at('2020-02-01'),
  at('2025-01-01', '2025-12-31'),
];

const day = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') });
const windows = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));

const around = (window: DayWindow) => ({
  window,
  dense: denseBounds(EVENTS),
  bounds: boundsOf(EVENTS),
  timed: true,
});
const stretch = (step: { time: Parameters<typeof windowOf>[0] } | null) => windowOf(step!.time, EVENTS);
const length = ({ from, to }: DayWindow) => to - from;

describe('the stretch that is shown', () => {
  it('is told to a link and read back from it without loss', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const written = parseTimeRange(formatTimeRange(timeOf(window)));
        expect(windowOf(written, [])).toEqual(window);
      }),
    );
  });

  it('is written as short as it can be', () => {
    expect(timeOf(span('2022-01-01', '2024-01-01'))).toEqual({ from: '2022', to: '2023' });
    expect(timeOf(span('2022-03-01', '2022-05-01'))).toEqual({ from: '2022-03', to: '2022-04' });
    expect(timeOf(span('2022-03-02', '2022-05-01'))).toEqual({ from: '2022-03-02', to: '2022-04' });
  });

  it('leaves out what lies far before the rest unless a link asks for it', () => {
    expect(windowOf(null, EVENTS)).toEqual(span('2018-01-01', '2026-01-01'));
    expect(windowOf({ from: '1990', to: null }, EVENTS)).toEqual(span('1990-01-01', '2026-01-01'));
    expect(windowOf({ from: null, to: '2020' }, EVENTS)).toEqual(span('2018-01-01', '2021-01-01'));
  });

  it('is never empty, whatever time a link says and however few events there are', () => {
    const sides = fc.constantFrom(
      null,
      '0000',
      '0001-01-01',
      '1990',
      '2024-02-29',
      '2030-12',
      '9999',
      '9999-12-31',
    );
    fc.assert(
      fc.property(sides, sides, fc.subarray(EVENTS), (from, to, events) => {
        fc.pre(from === null || to === null || from <= to);
        expect(length(windowOf(from || to ? { from, to } : null, events))).toBeGreaterThan(0);
      }),
    );
  });
});

describe('steps of zoom and pan', () => {
  it('lead narrower, wider, earlier and later, or nowhere', () => {
    const near = fc
      .tuple(
        fc.integer({ min: dayNumber('1980-01-01'), max: dayNumber('2030-01-01') }),
        fc.integer({ min: 1, max: 20_000 }),
      )
      .map(([from, days]) => ({ from, to: from + days }));
    fc.assert(
      fc.property(near, (window) => {
        const steps = stepsFrom(around(window));
        if (steps.in) expect(length(stretch(steps.in))).toBeLessThan(length(window));
        else expect(length(window)).toBeLessThanOrEqual(14);
        if (steps.back) expect(stretch(steps.back).from).toBeLessThan(window.from);
        if (steps.forward) expect(stretch(steps.forward).to).toBeGreaterThan(window.to);
        for (const step of Object.values(steps)) if (step) expect(length(stretch(step))).toBeGreaterThan(0);
      }),
    );
  });

  it('go from everything to a fortnight and back to everything', () => {
    let window = windowOf(null, EVENTS);
    for (let i = 0; ; i++) {
      const step = stepsFrom(around(window)).in;
      if (!step) break;
      expect(i).toBeLessThan(20);
      window = stretch(step);
    }
    expect(length(window)).toBe(14);
    for (let i = 0; ; i++) {
      const step = stepsFrom(around(window)).out;
      if (!step) break;
      expect(i).toBeLessThan(20);
      expect(length(stretch(step))).toBeGreaterThan(length(window));
      window = stretch(step);
    }
    expect(window).toEqual(boundsOf(EVENTS));
  });

  it('move whole years in years and whole months in months, and stop at the last event', () => {
    const steps = stepsFrom(around(span('2020-01-01', '2024-01-01')));
    expect(steps.back).toEqual({ time: { from: '2018', to: '2021' } });
    expect(steps.forward).toEqual({ time: { from: '2022', to: '2025' } });
    expect(steps.first).toEqual({ time: { from: '1994', to: '1997' } });
    expect(steps.last).toEqual({ time: { from: '2022', to: '2025' } });
    expect(steps.all).toEqual({ time: null });
    expect(stepsFrom(around(span('2024-03-01', '2024-05-01'))).back).toEqual({
      time: { from: '2024-02', to: '2024-03' },
    });
    expect(stepsFrom(around(span('2025-01-01', '2026-01-01'))).forward).toBeNull();
  });

  it('say nothing where everything is shown already', () => {
    const everything = { ...around(denseBounds(EVENTS)), timed: false };
    expect(stepsFrom(everything).all).toBeNull();
    expect(drawnTo(denseBounds(EVENTS), around(span('2020-01-01', '2021-01-01')))).toEqual({ time: null });
  });

  it('round what a hand has drawn to days, or to months over many years', () => {
    const now = around(span('2020-01-01', '2021-01-01'));
    expect(drawnTo({ from: dayNumber('2020-02-03') + 0.3, to: dayNumber('2021-02-03') + 0.3 }, now)).toEqual({
      time: { from: '2020-02-03', to: '2021-02-02' },
    });
    expect(drawnTo({ from: dayNumber('2010-02-03'), to: dayNumber('2021-02-20') }, now)).toEqual({
      time: { from: '2010-02', to: '2021-02' },
    });
    expect(drawnTo({ from: now.window.from + 0.2, to: now.window.to + 0.2 }, now)).toBeNull();
  });
});

describe('days as numbers', () => {
  it('agree with the calendar', () => {
    expect(isoDay(dayNumber('2024-02-29') + 1)).toBe('2024-03-01');
    expect(isoDay(unitStart(dayNumber('2024-02-29'), 'month', -2))).toBe('2023-12-01');
    expect(isoDay(nearestStart(dayNumber('2024-07-20'), 'year'))).toBe('2025-01-01');
    expect(isoDay(unitStart(dayNumber('9999-12-31'), 'year', 1))).toBe('9999-12-31');
  });
});
