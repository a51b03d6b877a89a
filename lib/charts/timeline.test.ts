import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedEvent, indexDataset } from '../dataset/dataset';
import { getAtlas } from '../dataset/load';
import { parseTime } from '../dataset/time';
import { LANGUAGES } from '../i18n/languages';
import { DEFAULT_VIEW, type View } from '../view/view';
import { type TimelineMark, timeline } from './timeline';
import { layoutTimeline } from './timeline-draw';

const atlas = getAtlas();

/** The model, drawn. */
function drawn(choice: Partial<View> = {}, from = atlas) {
  const model = timeline.model(from, { ...DEFAULT_VIEW, ...choice });
  if (model.status !== 'drawn') throw new Error(model.reason.en);
  return { ...model, marks: model.marks as TimelineMark[] };
}

/** The dataset with these events alone. */
const withEvents = (events: DatedEvent[]) => indexDataset({ ...atlas, events });

function eventAt(value: string, change: Partial<DatedEvent> = {}): DatedEvent {
  const event = atlas.events.find(({ id }) => id === 'scl-record-2024')!;
  return { ...event, id: `event-${value.replaceAll('/', '-')}`, time: parseTime({ value })!, ...change };
}

describe('timeline', () => {
  it('shows every event once, in order of time, and counts the days', () => {
    const { marks, table, headline } = drawn();
    expect(marks.map(({ record }) => record).sort()).toEqual(atlas.events.map(({ id }) => id).sort());
    expect(table.rows.map(({ record }) => record)).toEqual(marks.map(({ record }) => record));
    const starts = marks.map(({ record }) => atlas.events.find(({ id }) => id === record)!.time.start);
    expect(starts).toEqual([...starts].sort());
    expect(headline.zh).toContain(`${atlas.events.length} 件`);
  });

  it('draws as long as what is not known', () => {
    const { marks } = drawn(
      {},
      withEvents(['2022', '2022-04', '2022-04-02', '2022-03/2022-04'].map((value) => eventAt(value))),
    );
    const spans = Object.fromEntries(marks.map(({ precision, from, to }) => [precision, [from, to]]));
    expect(spans.year![0]).toBeCloseTo(2022);
    expect(spans.year![1]).toBeCloseTo(2023);
    expect(spans.month![0]).toBeCloseTo(2022 + 3 / 12);
    expect(spans.month![1]).toBeCloseTo(2022 + 4 / 12);
    expect(spans.day![1]! - spans.day![0]!).toBeCloseTo(1 / 360, 5);
    expect(spans.range![0]).toBeCloseTo(2022 + 2 / 12);
    expect(spans.range![1]).toBeCloseTo(2022 + 4 / 12);
  });

  it('lets a deadline end with its year and leaves it hollow and open to the past', () => {
    const mark = drawn().marks.find(({ record }) => record === 'revenue-share-target-2025')!;
    expect(mark).toMatchObject({ precision: 'by', hollow: true });
    expect(mark.to).toBeCloseTo(2026);
    expect(mark.from).toBeLessThan(2025);
  });

  it('calls planned what was still to come when the document was written', () => {
    const events = ['2024', '2024-05', '2024-06'].map((value) => eventAt(value));
    const { marks, table } = drawn({}, withEvents(events));
    expect(marks.map(({ hollow }) => hollow)).toEqual([false, false, true]);
    expect(table.rows.map(({ cells }) => (cells.kind as { en: string }).en)).toEqual([
      'Result',
      'Result',
      'Result (planned)',
    ]);
  });

  it('counts only what the view is about and keeps the rest pale', () => {
    const { marks, headline, table } = drawn({ enterprise: ['zte'], document: ['hubs-2024'] });
    expect(marks.filter(({ pale }) => !pale).map(({ record }) => record)).toEqual(['scl-record-2024']);
    expect(marks.length).toBeGreaterThan(1);
    expect(table.rows.filter(({ context }) => !context)).toHaveLength(1);
    expect(headline.zh).toBe('2024年4月：多波段传输实验创世界纪录');
  });

  it('says so when only background is left', () => {
    const about = { enterprises: ['crrc'] };
    const { headline, marks } = drawn(
      { enterprise: ['yofc'] },
      withEvents([eventAt('2024', about), eventAt('2023', { enterprises: [] })]),
    );
    expect(marks.map(({ pale }) => pale)).toEqual([true]);
    expect(headline.zh).toContain('没有关于长飞公司');
  });

  it('names the filter that leaves nothing', () => {
    const empty = timeline.model(atlas, {
      ...DEFAULT_VIEW,
      enterprise: ['zte'],
      time: { from: '1999', to: '1999' },
    });
    expect(empty).toMatchObject({ status: 'empty', lift: ['time'] });
    if (empty.status === 'empty') expect(empty.reason.zh).toContain('中兴通讯');
    expect(timeline.model(atlas, { ...DEFAULT_VIEW, basis: ['computed'] })).toMatchObject({
      lift: ['basis'],
    });
  });

  it('keeps marks and labels apart and inside the picture, however many events come', () => {
    const value = fc.oneof(
      fc.integer({ min: 2015, max: 2030 }).map(String),
      fc
        .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 9 }))
        .map(([y, m]) => `${y}-0${m}`),
      fc.integer({ min: 2024, max: 2030 }).map((year) => `../${year}`),
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 2018, max: 2026 }))
        .map(([d, y]) => `${y}-03-${`${d}`.padStart(2, '0')}`),
      fc.integer({ min: 2018, max: 2024 }).map((year) => `${year}/${year + 3}`),
    );
    const event = fc
      .tuple(value, fc.constantFrom(...atlas.events))
      .map(([time, { title, kind }]) => eventAt(time, { title, kind }));
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 520, max: 1184 }),
        (events, wide) => {
          const { marks } = drawn({}, withEvents(events.map((each, i) => ({ ...each, id: `event-${i}` }))));
          for (const lang of LANGUAGES)
            for (const frame of [
              { lang, width: wide, narrow: false },
              { lang, width: 326, narrow: true },
            ]) {
              const { placed, height } = layoutTimeline(marks, frame);
              expect(placed).toHaveLength(marks.length);
              for (const [i, { box: a, bar }] of placed.entries()) {
                expect(a.x).toBeGreaterThanOrEqual(0);
                expect(a.x + a.width).toBeLessThanOrEqual(frame.width + 1);
                expect(a.y + a.height).toBeLessThanOrEqual(height);
                expect(bar.x).toBeGreaterThanOrEqual(a.x - 1);
                expect(bar.x + bar.width).toBeLessThanOrEqual(a.x + a.width + 1);
                for (const { box: b } of placed.slice(i + 1)) {
                  const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
                  const above = a.y + a.height <= b.y || b.y + b.height <= a.y;
                  expect(beside || above).toBe(true);
                }
              }
            }
        },
      ),
      { numRuns: 30 },
    );
  });
});
