import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedEvent, indexDataset } from '../../dataset/dataset';
import { parseTime } from '../../dataset/time';
import { LANGUAGES } from '../../i18n/languages';
import { modelsOf } from '../parts/under-test';
import { layoutTimeline } from './draw';
import { EARLIER, splitEarly } from './early';
import { type TimelineMark, timeline } from './index';

const { atlas, modelOf, drawn } = modelsOf<TimelineMark[]>(timeline);

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

  it('fills what has happened by a date and says so', () => {
    const { marks } = drawn({}, withEvents([eventAt('../2024-04'), eventAt('../2030')]));
    expect(marks.map(({ precision, hollow }) => [precision, hollow])).toEqual([
      ['by', false],
      ['by', true],
    ]);
    expect(marks[0]!.when.zh).toBe('不晚于2024年4月');
    expect(drawn().marks.find(({ record }) => record === 'revenue-share-target-2025')!.when.zh).toBe(
      '到2025年',
    );
  });

  it('marks a date borrowed from the document', () => {
    const { marks } = drawn();
    const borrowed = atlas.events.filter(({ time }) => time.from === 'document').map(({ id }) => id);
    expect(borrowed).not.toEqual([]);
    for (const { record, when } of marks)
      expect(when.zh.includes('文件日期')).toBe(borrowed.includes(record));
  });

  it('breaks the axis before the dense part and shows what is earlier beside it, not on it', () => {
    const { marks, notes } = drawn();
    const { early } = splitEarly(marks);
    expect(early.map(({ record }) => record)).toEqual(['entrepreneurs-day-1994', 'entrepreneurs-day-2009']);
    expect(notes[0]!.zh).toContain('1994、2009 年的 2 件');
    for (const lang of LANGUAGES) {
      const layout = layoutTimeline(marks, { lang, width: 1166, narrow: false });
      expect(layout.placed).toHaveLength(marks.length);
      expect(layout.breaks).toHaveLength(2);
      const years = layout.lines.filter(({ role }) => role === 'year').map(({ text }) => text);
      expect(years.slice(0, 2)).toEqual([EARLIER[lang], '2018']);
      const broken = layout.breaks[0]![0][0];
      for (const { mark, box, lines } of layout.placed) {
        expect(box.x + box.width < broken).toBe(early.includes(mark));
        expect(lines.at(-1)!.text).toBe(mark.when[lang]);
      }
    }
  });

  it('leaves the axis whole when nothing is isolated', () => {
    const years = (...values: string[]) => {
      const { marks, notes } = drawn({}, withEvents(values.map((value) => eventAt(value))));
      const { breaks, lines } = layoutTimeline(marks, { lang: 'zh', width: 1166, narrow: false });
      expect(notes.some(({ zh }) => zh.includes(EARLIER.zh))).toBe(breaks.length > 0);
      return [breaks.length, lines.find(({ role }) => role === 'year')!.text];
    };
    expect(years('2018', '2021', '2022-04', '2024')).toEqual([0, '2018']);
    // Three empty years are not enough, four are.
    expect(years('2018', '2022', '2023', '2024')).toEqual([0, '2018']);
    expect(years('2018', '2023', '2023-04', '2024')).toEqual([2, EARLIER.zh]);
    // Without a denser later part there is nothing to break the axis for.
    expect(years('1994', '2024')).toEqual([0, '1994']);
    expect(years('1994', '1995', '1996', '2024')).toEqual([0, '1994']);
  });

  it('lists two columns on a tablet, without tearing a year apart where it can', () => {
    const { marks } = drawn();
    const { placed, lines } = layoutTimeline(marks, { lang: 'en', width: 680, narrow: false });
    expect(placed.every(({ upright }) => upright)).toBe(true);
    expect(new Set(placed.map(({ box }) => box.x)).size).toBe(2);
    const headings = lines.filter(({ role }) => role === 'year').map(({ text }) => text);
    expect(headings).toEqual([...new Set(headings)].sort());
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
    const empty = modelOf({ enterprise: ['zte'], time: { from: '1999', to: '1999' } });
    expect(empty).toMatchObject({ status: 'empty', lift: ['time'] });
    if (empty.status === 'empty') expect(empty.reason.zh).toContain('中兴通讯');
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ lift: ['basis'] });
  });

  it('lays out no more than a picture can hold, and counts the rest', () => {
    const many = atlas.events.flatMap((event) =>
      Array.from({ length: 60 }, (_, i) => ({ ...event, id: `${event.id}-${i}` })),
    );
    const { marks } = drawn({}, withEvents(many));
    for (const width of [326, 680, 1166]) {
      const { placed, beyond, height } = layoutTimeline(marks, { lang: 'zh', width, narrow: width < 520 });
      expect(placed.length + beyond!).toBe(many.length);
      expect(placed.length).toBeLessThan(many.length / 2);
      expect(height).toBeGreaterThan(6_000);
    }
  });

  it('keeps marks and labels apart and inside the picture, however many events come', () => {
    const value = fc.oneof(
      fc.integer({ min: 2015, max: 2030 }).map(String),
      fc.integer({ min: 1980, max: 2012 }).map(String),
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
