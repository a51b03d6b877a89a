import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../dataset/schema';
import { LANGUAGES } from '../../i18n/languages';
import { DEFAULT_VIEW } from '../../view/view';
import type { Box } from '../parts/shapes';
import { textWidth } from '../parts/text-width';
import { modelsOf } from '../parts/under-test';
import { dayNumber } from './days';
import { timeline } from './index';
import { TITLE_SIZE, WHEN_SIZE } from './layout';
import { timelinePage } from './page';
import { layoutStrip, type Strip, type StripEvent } from './strip';
import { BEFORE_WHEN, LABEL_LINE } from './strip-bands';
import { type DayWindow, inWindow } from './window';

const { atlas } = modelsOf(timeline);
const eventsIn = (lang: 'zh' | 'en') => timelinePage(atlas, DEFAULT_VIEW, lang).events;

/** Where a label's ink is, measured anew from its words. */
function inkOf({ label }: Strip['marks'][number]): Box | null {
  if (!label) return null;
  const widths = label.lines.map((line) => textWidth(line, TITLE_SIZE));
  const date = label.when ? BEFORE_WHEN + textWidth(label.when, WHEN_SIZE) : 0;
  const width = Math.max(...widths.slice(0, -1), widths.at(-1)! + date);
  const x = label.anchor === 'end' ? label.x - width : label.x;
  return { x, width, y: label.y - LABEL_LINE / 2, height: label.lines.length * LABEL_LINE };
}

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** What is wrong with a strip, whatever it shows. Plain comparisons: there are a great many of them. */
function faults(strip: Strip, events: readonly StripEvent[], width: number, window: DayWindow): string[] {
  const found: string[] = [];
  const shown = events.filter((event) => inWindow(event, window)).map(({ id }) => id);
  const placed = [...strip.marks.map(({ id }) => id), ...strip.more.flatMap(({ ids }) => ids)];
  if (placed.sort().join() !== shown.sort().join()) found.push('an event is lost or doubled');
  const plot = { x: strip.left, y: 0, width: width - strip.left, height: strip.height };
  const touch = [...strip.marks.map(({ box }) => box), ...strip.more.map(({ box }) => box)];
  const ink = strip.marks.flatMap((mark) => inkOf(mark) ?? []);
  for (const [name, boxes] of Object.entries({ touch, ink }))
    for (const [i, box] of boxes.entries()) {
      if (!within(box, plot)) found.push(`${name} ${i} is cut`);
      if (!boxes.slice(i + 1).every((other) => apart(box, other))) found.push(`${name} ${i} meets another`);
    }
  if (touch.some((box) => box.width < 23.99 || box.height < 23.99)) found.push('too small to touch');
  for (const mark of strip.marks) {
    const own = inkOf(mark);
    const { y, height } = strip.lanes.find(({ kind }) => kind === mark.kind)!;
    if (!within(mark.box, { x: 0, width, y, height })) found.push(`${mark.id} leaves its lane`);
    if (own && !within(own, mark.box)) found.push(`the label of ${mark.id} leaves what can be touched`);
    if (!within({ ...mark, y: mark.y - 4.5, height: 9 }, mark.box)) found.push(`${mark.id} leaves its box`);
  }
  const labels = strip.ticks.filter(({ label }) => label);
  for (const [i, { x, label }] of labels.entries())
    if (x + 5 + textWidth(label, WHEN_SIZE, 600) > (labels[i + 1]?.x ?? width))
      found.push(`${label} runs on`);
  return found;
}

const windows = fc
  .tuple(
    fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2027-01-01') }),
    fc.integer({ min: 1, max: 14_000 }),
  )
  .map(([from, days]) => ({ from, to: from + days }));
const widths = fc.integer({ min: 324, max: 1400 });

describe('the zoomable strip', () => {
  it('keeps labels and touch areas apart and loses no event, at any zoom and width', () => {
    for (const lang of LANGUAGES) {
      const events = eventsIn(lang);
      fc.assert(
        fc.property(windows, widths, (window, width) => {
          expect(faults(layoutStrip(events, { lang, width, window }), events, width, window)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    }
  });

  it('stands far more events than there are today', () => {
    const kinds = fc.constantFrom(...EVENT_KINDS);
    const day = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2026-12-31') });
    const many = fc.array(
      fc.tuple(kinds, day, fc.constantFrom(1, 28, 365, 900), fc.integer({ min: 0, max: 9 })),
      {
        minLength: 100,
        maxLength: 400,
      },
    );
    const [like] = eventsIn('en');
    fc.assert(
      fc.property(many, widths, windows, (rows, width, window) => {
        const events = rows.map(([kind, start, days, weight], i): StripEvent => {
          const precision = days === 1 ? 'day' : 'range';
          return { ...like!, id: `e${i}`, kind, start, end: start + days - 1, precision, weight };
        });
        const strip = layoutStrip(events, { lang: 'en', width, window });
        expect(faults(strip, events, width, window)).toEqual([]);
        expect(strip.height).toBeLessThan(5 * 420);
      }),
      { numRuns: 12 },
    );
  });

  it('shows every label again when zoomed in, and the heaviest first when there is little room', () => {
    for (const lang of LANGUAGES) {
      const events = eventsIn(lang);
      const [whole] = [timelinePage(atlas, DEFAULT_VIEW, lang).around.window];
      const strip = layoutStrip(events, { lang, width: 680, window: whole });
      const silent = strip.marks.filter(({ label }) => !label);
      expect(silent.length).toBeGreaterThan(0);
      const meetings = strip.marks.filter(({ kind }) => kind === 'meeting');
      const weightOf = (id: string) => events.find((event) => event.id === id)!.weight;
      const heaviest = Math.max(...meetings.map(({ id }) => weightOf(id)));
      expect(meetings.some(({ id, label }) => label && weightOf(id) === heaviest)).toBe(true);
      for (const { id } of silent) {
        const { start, end } = events.find((event) => event.id === id)!;
        const near = layoutStrip(events, {
          lang,
          width: 1166,
          window: { from: start - 3, to: Math.min(end, start + 40) + 4 },
        });
        expect(near.marks.find((mark) => mark.id === id)?.label, id).toBeTruthy();
      }
    }
  });

  it('never shortens a label', () => {
    for (const lang of LANGUAGES) {
      const events = eventsIn(lang);
      for (const width of [324, 680, 1166]) {
        const { marks } = layoutStrip(events, {
          lang,
          width,
          window: { from: dayNumber('2018-01-01'), to: dayNumber('2026-01-01') },
        });
        for (const { id, label } of marks)
          if (label)
            expect(label.lines.join('').replaceAll(' ', '')).toBe(
              events.find((event) => event.id === id)!.title.replaceAll(' ', ''),
            );
      }
    }
  });

  it('says how many lie outside, and where the nearest is', () => {
    const { lanes } = layoutStrip(eventsIn('zh'), {
      lang: 'zh',
      width: 1166,
      window: { from: dayNumber('2022-01-01'), to: dayNumber('2024-01-01') },
    });
    const meeting = lanes.find(({ kind }) => kind === 'meeting')!;
    expect(meeting.earlier).toEqual({ count: 1, time: { from: '1994', to: '2023' } });
    expect(meeting.later?.time).toEqual({ from: '2022', to: '2024' });
  });

  it('keeps the heights of lanes while a hand drags', () => {
    const events = eventsIn('zh');
    const window = { from: dayNumber('2019-01-01'), to: dayNumber('2020-01-01') };
    const { lanes } = layoutStrip(events, { lang: 'zh', width: 900, window, least: { meeting: 300 } });
    expect(lanes.find(({ kind }) => kind === 'meeting')!.height).toBe(300);
  });

  it('draws a bar over each day it can mean, cut where the stretch ends', () => {
    const window = { from: dayNumber('2022-01-01'), to: dayNumber('2023-01-01') };
    const { marks, left } = layoutStrip(eventsIn('zh'), { lang: 'zh', width: 1000, window });
    const of = (id: string) => marks.find((mark) => mark.id === id)!;
    const perDay = (1000 - left) / 365;
    expect(of('most-sasac-symposium-2022').width).toBeCloseTo(31 * perDay - 1, 0);
    expect(of('first-batch-2022')).toMatchObject({ shape: 'bar', cut: { left: false, right: false } });
    expect(of('first-batch-2022').width).toBeCloseTo(1000 - left - 1, 0);
    expect(of('consortia-conference-2022').shape).toBe('dot');
    expect(of('lyc-road-test-2022').hollow).toBe(true);
    expect(of('sasac-internal-meeting').cut.left).toBe(true);
    expect(marks.map(({ id }) => id)).not.toContain('revenue-share-target-2025');
  });
});
