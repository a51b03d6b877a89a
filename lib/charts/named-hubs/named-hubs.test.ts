import { describe, expect, it } from 'vitest';
import type { View } from '../../view/view';
import { modelsOf } from '../parts/under-test';
import { PAGE_COLOURS } from '../theme';
import { type Marks, namedHubs } from './index';
import { drawNamedHubs } from './layout';

const { atlas, modelOf, drawn } = modelsOf<Marks>(namedHubs);

const total = atlas.observation('hubs-total')!.value;

describe('named-hubs', () => {
  it('draws one dot per hub and names every named one', () => {
    const { marks, summary } = drawn();
    expect(marks.named.length + marks.unnamed).toBe(total);
    for (const hub of atlas.hubs) expect(summary.zh).toContain(hub.title.zh);
    expect(marks.named.every(({ lit }) => lit)).toBe(true);
  });

  it('says that no batch is stated and leaves the cell open', () => {
    const { marks, table } = drawn();
    expect(marks.named.every(({ said }) => said.zh.includes('未说明批次'))).toBe(true);
    expect(table.rows.filter(({ cells }) => cells.batch === null)).toHaveLength(atlas.hubs.length + 1);
  });

  it('lights the chosen and never turns the other named ones into unnamed', () => {
    const { marks, table, headline } = drawn({ enterprise: ['china-telecom'] });
    expect(marks.named.filter(({ lit }) => lit).map(({ record }) => record)).toEqual([
      'next-generation-optical-network-hub',
    ]);
    expect(marks.named).toHaveLength(atlas.hubs.length);
    expect(marks.unnamed).toBe(drawn().marks.unnamed);
    expect(table.rows.find(({ record }) => record === 'new-energy-storage-hub')?.context).toBe(true);
    expect(headline.zh).toContain('中国电信');
  });

  it('does not count a hub as unnamed because a filter hides it', () => {
    const [first, ...others] = atlas.hubs;
    const time = { ...first!.time, value: '2022', start: '2022-01-01', end: '2022-12-31' };
    const model = drawn(
      { time: { from: '2024', to: null } },
      { ...atlas, hubs: [{ ...first!, time }, ...others] },
    );
    expect(model.marks.unnamed).toBe(drawn().marks.unnamed);
    expect(model.marks.named[0]).toMatchObject({ record: first!.id, lit: false });
  });

  it('names the enterprise of which no hub is named, and offers to lift it', () => {
    const model = modelOf({ enterprise: ['crrc'] });
    expect(model).toMatchObject({ status: 'empty', lift: ['enterprise'] });
    expect(model.headline).toEqual({
      zh: '文件没有点名中国中车的策源地',
      en: 'The documents name no hub of CRRC',
    });
  });

  it('finds a hub under the field and is empty under another', () => {
    expect(drawn({ field: ['new-energy-storage'] }).headline.en).toContain('Energy China');
    const other = modelOf({ field: ['6g'] });
    expect(other.status).toBe('empty');
  });

  it('leaves the subtraction out when only reported values are asked for', () => {
    const model = drawn({ basis: ['reported'] });
    expect(JSON.stringify({ ...model, marks: model.marks.rest })).not.toContain(String(model.marks.unnamed));
    expect(model.table.rows.every(({ basis }) => basis === 'reported')).toBe(true);
  });

  it('is empty when nothing reported is asked for or the time is another', () => {
    for (const view of [{ basis: ['computed'] }, { time: { from: '2022', to: '2022' } }] as Partial<View>[])
      expect(modelOf(view)).toMatchObject({
        status: 'empty',
        lift: Object.keys(view),
      });
  });

  it('lays no more names out than a picture can hold, and counts the others', () => {
    const hubs = Array.from({ length: 300 }, () => atlas.hubs).flat();
    const { marks } = drawn({}, { ...atlas, hubs });
    const frame = { lang: 'zh', width: 326, narrow: true, colours: PAGE_COLOURS } as const;
    const { items, bottom, beyond = 0 } = drawNamedHubs(marks, frame);
    const laid = items.filter((item) => 'record' in item && item.record !== marks.total.record).length;
    expect(laid).toBeLessThan(hubs.length / 2);
    expect(laid + beyond).toBe(hubs.length);
    expect(bottom).toBeGreaterThan(6_000);
  });
});
