import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../dataset/dataset';
import { getDataset } from '../../dataset/load';
import { ADCODES, getGround } from '../../dataset/map-file';
import { chartById } from '..';
import { inBoth, modelsOf } from '../parts/under-test';
import { overlap, placeClusters } from './clusters';
import { type MarkedSpot, type Marks, map, PROVINCE_MAPS, REGION_MAPS } from './index';
import { offMap } from './off-map';
import { provinceList } from './place-list';
import { fitInto, mapHeight } from './projection';
import { extentAround, PROVINCES, provinceOf } from './provinces';
import { REGIONS, WHOLE } from './regions';

const { atlas, modelOf, drawn } = modelsOf<Marks>(map);
const places = (marks: Marks) => marks.spots.map(({ name }) => name.zh);

describe('map', () => {
  it('says that no hub has a place, from the data', () => {
    const { headline, table, marks } = drawn();
    expect(headline).toEqual({
      zh: '97 个策源地，没有一个写明地点',
      en: '97 hubs, not one of them with a stated place',
    });
    expect(table.rows.at(-1)).toMatchObject({ record: 'hubs-total', cells: { place: null } });
    expect(marks.hubs?.line.zh).toContain('不在图上');
  });

  it('counts and marks a hub as soon as a document places it', () => {
    const dataset = structuredClone(getDataset());
    dataset.hubs[0]!.place = 'wuhan';
    const model = drawn({}, indexDataset(dataset, getGround()));
    expect(model.headline.zh).toBe('97 个策源地，写明地点的只有 1 个');
    expect(model.marks.spots.find(({ name }) => name.zh === '武汉市')?.marks).toHaveLength(2);
  });

  it('has a line and a mark of its own for everything, however many share a place', () => {
    const { marks, table } = drawn();
    const records = marks.spots.flatMap((spot) => spot.marks.map(({ record }) => record));
    expect([...records, 'hubs-total']).toEqual(table.rows.map(({ record }) => record));
    expect(new Set(records).size).toBe(records.length);
    const beijing = marks.spots.find(({ name }) => name.en === 'Beijing')!;
    expect(beijing.marks.map(({ record }) => record)).toEqual(
      expect.arrayContaining(['china-telecom-seat', 'energy-china-seat', 'crrc-seat']),
    );
  });

  it('ranks places by how much stands there', () => {
    const counts = drawn().marks.spots.map((spot) => spot.marks.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(places(drawn().marks)[0]).toBe('湖南省');
  });

  it('marks seats as context with their own source, and says that a seat is no hub', () => {
    const { table, subtitle, notes } = drawn();
    const seats = table.rows.filter(({ cells }) => (cells.kind as { en: string }).en.includes('seat'));
    expect(seats.length).toBeGreaterThan(3);
    expect(seats.every(({ basis }) => basis === 'context')).toBe(true);
    for (const { record } of seats)
      expect(atlas.facts.find(({ id }) => id === record)?.source).toMatch(/^http/);
    expect(subtitle.zh).toContain('不是策源地的所在地');
    expect(inBoth(...notes)).toContain('湘投金天科技集团');
  });

  it('draws figures of a province on the province, events where they are stated, plans hollow', () => {
    const { marks } = drawn();
    expect(marks.spots.filter(({ area }) => area).map(({ adcode }) => adcode)).toEqual(['430000']);
    const zhengzhou = marks.spots.find(({ name }) => name.en === 'Zhengzhou')!;
    expect(zhengzhou.marks.every(({ look }) => look.shape === 'diamond' && look.fill === 'hollow')).toBe(
      true,
    );
    expect(marks.spots[0]!.marks.filter(({ look }) => look.fill === 'hatched')).toHaveLength(2);
  });

  it('keeps the seat of the enterprise chosen, and the rest as background or not at all', () => {
    const { marks, headline } = drawn({ enterprise: ['zte'] });
    expect(headline.zh).toBe('中兴通讯：地图上在深圳市');
    const shenzhen = marks.spots.find(({ name }) => name.en === 'Shenzhen')!;
    expect(shenzhen.marks[0]!.look.pale).toBe(false);
    const others = marks.spots.filter((spot) => spot !== shenzhen).flatMap((spot) => spot.marks);
    expect(others.every(({ look }) => look.pale)).toBe(true);
  });

  it('finds the seat of whoever works in the field chosen', () => {
    expect(places(drawn({ field: ['bearings'] }).marks)).toContain('洛阳市');
    expect(places(drawn({ field: ['bearings'] }).marks)).not.toContain('深圳市');
  });

  it('shows seats alone under context, and none under reported', () => {
    const context = drawn({ basis: ['context'] });
    expect(context.table.rows.every(({ basis }) => basis === 'context')).toBe(true);
    expect(drawn({ basis: ['reported'] }).table.rows.some(({ basis }) => basis === 'context')).toBe(false);
  });

  it('says which filter emptied it', () => {
    expect(modelOf({ time: { from: '1994', to: '1994' } })).toMatchObject({
      status: 'empty',
      lift: ['time'],
    });
  });

  it('draws parts of the country with the places in them, and finds their charts', () => {
    const all = drawn().marks.spots.length;
    const parts = REGION_MAPS.map((chart) => modelsOf<Marks>(chart).modelOf());
    const shown = parts.flatMap((part) => (part.status === 'drawn' ? part.marks.spots : []));
    expect(shown).toHaveLength(all);
    for (const part of parts) if (part.status === 'empty') expect(part.reason.zh).toMatch(/没有写明的地点/);
    for (const chart of REGION_MAPS) expect(chartById(chart.id)).toBe(chart);
  });
});

describe('a province', () => {
  const chartFor = (id: string) => modelsOf<Marks>(PROVINCE_MAPS.find((chart) => chart.id === `map-${id}`)!);

  it('has an address of its own for every unit of the map file, and the id that the data give it', () => {
    expect(PROVINCES.map(({ adcode }) => adcode).sort()).toEqual([...ADCODES].sort());
    expect(new Set([...PROVINCES, ...REGIONS].map(({ id }) => id)).size).toBe(34 + REGIONS.length);
    for (const { id } of PROVINCES) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const { id, kind, adcode } of atlas.places)
      if (kind === 'province') expect(provinceOf(adcode)?.id).toBe(id);
    for (const chart of PROVINCE_MAPS) expect(chartById(chart.id)).toBe(chart);
  });

  it('shows its own places alone, once lit, and all provinces together show every place', () => {
    const henan = chartFor('henan').drawn();
    expect(places(henan.marks).sort()).toEqual(['洛阳市', '郑州市']);
    expect(henan.marks.spots.map(({ area }) => area)).toEqual([true, false]);
    expect(henan.headline.zh).toBe('河南省：写明在这里的有 3 条，在郑州市、洛阳市');
    const everywhere = PROVINCES.flatMap(({ id }) => chartFor(id).drawn().marks.spots);
    expect(everywhere.filter(({ marks }) => marks.length)).toHaveLength(drawn().marks.spots.length);
  });

  it('of which nothing is told is drawn lit all the same, and says so in words, list and table', () => {
    const { headline, summary, marks, table } = chartFor('guangxi').drawn();
    expect(headline.en).toBe('Guangxi: nothing is placed here');
    expect(summary.zh).toContain('文件没有写明有什么事在这里');
    expect(marks.spots).toMatchObject([{ adcode: '450000', area: true, marks: [] }]);
    expect(table.rows).toEqual([]);
  });

  it('says which filter emptied it', () => {
    expect(chartFor('hunan').modelOf({ time: { from: '1994', to: '1994' } })).toMatchObject({
      status: 'empty',
      lift: ['time'],
    });
  });

  it('is drawn whole, with land around it, however small', () => {
    const ground = getGround();
    for (const { adcode, id } of PROVINCES) {
      const { west, east, south, north } = extentAround(ground, adcode);
      const unit = ground.units.find((each) => each.adcode === adcode)!;
      expect(north - south, id).toBeGreaterThan(8.99);
      expect(unit.at[0], id).toBeGreaterThan(west);
      expect(unit.at[0], id).toBeLessThan(east);
      expect(unit.at[1], id).toBeGreaterThan(south);
      expect(unit.at[1], id).toBeLessThan(north);
    }
  });

  it('offers the nearest provinces of which something is told, and names those of which nothing is', () => {
    const { told, silent } = provinceList(
      atlas,
      'en',
      PROVINCES.find(({ id }) => id === 'guangxi'),
    );
    expect(told.map(({ id }) => id)).toEqual([
      'guangdong',
      'hunan',
      'hubei',
      'henan',
      'beijing',
      'heilongjiang',
    ]);
    expect(told.length + silent.length).toBe(33);
    expect(provinceList(atlas, 'zh').told[0]).toMatchObject({ id: 'hunan', count: 12 });
  });
});

describe('marks that share a place', () => {
  const spot = (n: number, at: [number, number]): MarkedSpot => ({
    name: { zh: '某某市', en: 'Somewhere' },
    adcode: '110000',
    area: false,
    at,
    marks: Array.from({ length: n }, (_, index) => ({
      record: `r${index}`,
      tip: [],
      line: { zh: '', en: '' },
      look: { shape: 'circle', colour: 'jade', fill: 'full', pale: false },
    })),
  });

  it.each([
    [324, 11, 12],
    [720, 13, 13],
  ])('never cover each other, at %i px', (width, pitch, fontSize) => {
    const box = { x: 0, y: 0, width, height: mapHeight(width) };
    const { project } = fitInto(WHOLE.extent, box);
    const spots = [
      spot(30, [116.4, 39.9]),
      spot(12, [117.2, 39.1]),
      spot(1, [114.5, 38]),
      spot(5, [112, 28]),
    ];
    const anchored = spots.map((each) => ({ spot: each, anchor: project([...each.at]) }));
    const { clusters } = placeClusters(anchored, box, [], { pitch, fontSize }, 'en');
    const marks = clusters.flatMap((cluster) => cluster.marks);
    expect(marks).toHaveLength(48);
    for (const [x, y] of marks) {
      expect(marks.filter(([u, v]) => Math.hypot(u - x, v - y) < pitch - 0.01)).toHaveLength(1);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
    }
    expect(clusters.filter(({ leader }) => leader).length).toBeGreaterThan(1);
    expect(overlap({ x: 0, y: 0, width: 5, height: 5 }, { x: 9, y: 0, width: 5, height: 5 })).toBe(false);
  });
});

describe('what is not on the map', () => {
  it('is listed with its numbers, and adds up with what is', () => {
    const off = offMap(atlas, 'zh');
    const on = drawn().marks.spots.flatMap((each) => each.marks.map(({ record }) => atlas.record(record)!));
    expect(off.hubs).toMatchObject({ placed: 0, total: { id: 'hubs-total', number: '97' } });
    expect(off.hubs.named).toHaveLength(atlas.hubs.length);
    expect(off.enterprises.map(({ id }) => id)).toEqual(['xiangtou-goldsky']);
    expect(off.events.without.length + on.filter(({ table }) => table === 'events').length).toBe(
      off.events.all,
    );
    expect(off.values.without + on.filter(({ table }) => table === 'observations').length).toBe(
      off.values.all,
    );
  });
});
