import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../dataset/dataset';
import { parseTime } from '../../dataset/time';
import { LANGUAGES } from '../../i18n/languages';
import { DEFAULT_VIEW, type View } from '../../view/view';
import { modelsOf } from '../parts/under-test';
import { timeline } from './index';
import { timelinePage } from './page';
import { inWindow } from './window';

const { atlas } = modelsOf(timeline);
const pageOf = (change: Partial<View> = {}, of = atlas) =>
  timelinePage(of, { ...DEFAULT_VIEW, ...change }, 'zh');
const listedIds = (page: ReturnType<typeof pageOf>) =>
  page.years.flatMap(({ events }) => events.map(({ id }) => id));

describe("the timeline's page", () => {
  it('lists every event once, under the year in which it begins or is due', () => {
    const page = pageOf();
    expect(listedIds(page).sort()).toEqual(atlas.events.map(({ id }) => id).sort());
    const years = page.years.map(({ year }) => year);
    expect(years).toEqual([...years].sort());
    const due = page.years.find(({ year }) => year === '2025')!.events;
    expect(due.map(({ id, when, exact, hollow }) => ({ id, when, exact, hollow }))).toEqual([
      { id: 'revenue-share-target-2025', when: '到2025年', exact: '只有最晚日期', hollow: true },
    ]);
  });

  it('lists just what the strip has in its stretch, whatever stretch a link asks for', () => {
    const year = fc.integer({ min: 1990, max: 2030 }).map(String);
    const month = fc.tuple(year, fc.integer({ min: 10, max: 12 })).map(([y, m]) => `${y}-${m}`);
    fc.assert(
      fc.property(
        fc.oneof(year, month),
        fc.oneof(year, month),
        fc.subarray(['zte', 'crrc']),
        (a, b, enterprise) => {
          const [from, to] = a.slice(0, 4) <= b.slice(0, 4) && a <= b ? [a, b] : [b.slice(0, 4), a];
          const page = pageOf({ time: { from, to }, enterprise });
          const drawn = page.events
            .filter((event) => inWindow(event, page.around.window))
            .map(({ id }) => id);
          expect(listedIds(page).sort()).toEqual(drawn.sort());
        },
      ),
    );
  });

  it('draws no policy at the date of the document that names it', () => {
    const undated = atlas.instruments.filter(({ time }) => time.from === 'document');
    expect(undated.length).toBeGreaterThan(0);
    const page = pageOf();
    const titles = page.events.map(({ title }) => title);
    for (const { title } of undated) expect(titles).not.toContain(title.zh);
    expect(page.notes.at(-1)).toContain(`${undated.length} 项文中没有写时间`);
  });

  it('says which events are not drawn at first, and none when a link asks for them', () => {
    expect(pageOf().notes.join()).toContain('2 件远在 2018 年之前');
    expect(pageOf({ time: { from: '1994', to: '2025' } }).notes.join()).not.toContain('远在');
    expect(pageOf().status).toBe('2018年—2025年 · 35 件，更早 2 件');
  });

  it('sets background apart and links enterprises and fields', () => {
    const page = pageOf({ enterprise: ['zte'] });
    const all = page.years.flatMap(({ events }) => events);
    const [record] = all.filter(({ pale }) => !pale);
    expect(record?.id).toBe('scl-record-2024');
    expect(record?.enterprises.map(({ id }) => id)).toContain('zte');
    expect(record?.fields.map(({ name }) => name)).toEqual(['多波段光传输']);
    expect(record?.others.map(({ name }) => name).join()).not.toContain('中兴');
  });

  it('keeps its controls when nothing is left, and says which filter did it', () => {
    const page = pageOf({ time: { from: '1999', to: '1999' } });
    expect(page.years).toEqual([]);
    expect(page.empty?.lift).toEqual(['time']);
    expect(page.steps.all).toEqual({ time: null });
    expect(page.events.length).toBeGreaterThan(0);
  });

  it('stands a dataset without any event', () => {
    const none = indexDataset({ ...atlas, events: [] });
    for (const lang of LANGUAGES)
      expect(timelinePage(none, { ...DEFAULT_VIEW, time: { from: '2022', to: null } }, lang).years).toEqual(
        [],
      );
    const one = indexDataset({
      ...atlas,
      events: [{ ...atlas.events[0]!, time: parseTime({ value: '2031-02' })! }],
    });
    expect(pageOf({}, one).status).toBe('2031年 · 1 件');
  });
});
