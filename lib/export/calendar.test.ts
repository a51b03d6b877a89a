import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type DatedEvent, indexDataset } from '../dataset/dataset';
import { getAtlas } from '../dataset/load';
import { parseTime } from '../dataset/time';
import { LANGUAGES } from '../i18n/languages';
import { DEFAULT_VIEW, type View } from '../view/view';
import { writeCalendar } from './calendar';

const atlas = getAtlas();
const HERE = 'https://example.org';
const write = (change: Partial<View> = {}, lang: 'zh' | 'en' = 'zh', of = atlas) =>
  writeCalendar(of, { ...DEFAULT_VIEW, ...change }, lang, HERE);

/** Read back by another library. */
function read(calendar: string) {
  const parsed = new ICAL.Component(ICAL.parse(calendar));
  return parsed.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}
const eventOf = (calendar: string, id: string) => read(calendar).find(({ uid }) => uid === `${id}@ceyuan`)!;
const days = ({ startDate, endDate }: ICAL.Event) => [startDate.toString(), endDate.toString()];

describe('the calendar', () => {
  it('holds every event once, for whole days, under an id that stays', () => {
    for (const lang of LANGUAGES) {
      const events = read(write({}, lang));
      expect(events.map(({ uid }) => uid).sort()).toEqual(
        atlas.events.map(({ id }) => `${id}@ceyuan`).sort(),
      );
      expect(events.every(({ startDate, endDate }) => startDate.isDate && endDate.isDate)).toBe(true);
    }
  });

  it('fills the day, month, year or span that is stated, up to the day after', () => {
    const calendar = write();
    expect(days(eventOf(calendar, 'consortia-conference-2022'))).toEqual(['2022-04-02', '2022-04-03']);
    expect(days(eventOf(calendar, 'scl-record-2024'))).toEqual(['2024-04-01', '2024-05-01']);
    expect(days(eventOf(calendar, 'first-batch-2022'))).toEqual(['2022-01-01', '2023-01-01']);
    expect(days(eventOf(calendar, 'entrepreneurs-day-2024'))).toEqual(['2024-05-28', '2024-05-30']);
    expect(eventOf(calendar, 'scl-record-2024').summary).toBe(
      '多波段传输实验创世界纪录（2024年4月，写到月）',
    );
    expect(eventOf(calendar, 'consortia-conference-2022').summary).toBe('中央企业创新联合体工作会议');
  });

  it('puts “by” a time on its last day and says so', () => {
    const target = eventOf(write({}, 'en'), 'revenue-share-target-2025');
    expect(days(target)).toEqual(['2025-12-31', '2026-01-01']);
    expect(target.summary).toBe('By 2025: 35% of revenue from strategic emerging industries');
    expect(eventOf(write(), 'sasac-internal-meeting').summary).toMatch(/^不晚于2022年4月9日：/);
  });

  it('says where a date is borrowed from the document', () => {
    const borrowed = atlas.events.find(({ time }) => time.from === 'document')!;
    expect(eventOf(write(), borrowed.id).summary).toContain('按文件日期计');
  });

  it('leads to the evidence and is tentative about what was planned', () => {
    const target = eventOf(write(), 'lyc-road-test-2022');
    expect(target.component.getFirstPropertyValue('url')?.toString()).toBe(
      `${HERE}/zh/timeline?evidence=lyc-road-test-2022`,
    );
    expect(target.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(eventOf(write(), 'revenue-share-target-2025').component.getFirstPropertyValue('status')).toBe(
      'TENTATIVE',
    );
  });

  it('ends lines with CRLF and folds them by bytes, splitting no character', () => {
    const long: DatedEvent = {
      ...atlas.events[0]!,
      title: { zh: '传输，实验;世界\\纪录👍🏽'.repeat(30), en: 'x' },
      time: parseTime({ value: '2024-04-02' })!,
    };
    const odd = indexDataset({ ...atlas, events: [long] });
    for (const calendar of [write(), write({}, 'zh', odd)]) {
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = calendar.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
    }
    expect(read(write({}, 'zh', odd))[0]!.summary).toBe(long.title.zh);
  });

  it('follows the filters and leaves background out', () => {
    expect(read(write({ enterprise: ['zte'] })).map(({ uid }) => uid)).toEqual(['scl-record-2024@ceyuan']);
    expect(read(write({ time: { from: '1994', to: '1994' } }))).toHaveLength(1);
    expect(read(write({ time: { from: '1999', to: '1999' } }))).toEqual([]);
  });

  it('is the same bytes each time', () => {
    expect(write()).toBe(write());
  });
});
