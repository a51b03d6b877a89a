import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/languages';
import type { Drawn } from '../chart';
import { modelsOf } from '../parts/under-test';
import { PAGE_COLOURS } from '../theme';
import { enterpriseField } from './index';
import { drawEnterpriseField } from './layout';
import type { Marks } from './rows';

const { atlas, modelOf, drawn } = modelsOf<Marks>(enterpriseField);
const textOf = (model: Drawn<Marks>, width: number) => {
  const frame = { lang: 'zh' as const, width, narrow: width < 520 };
  const option = enterpriseField.option(model.marks, { ...frame, colours: PAGE_COLOURS });
  type Series = { data: unknown[]; renderItem: (params: { dataIndex: number }) => unknown };
  return (option.series as Series[])
    .map(({ data, renderItem }) => JSON.stringify(data.map((_, dataIndex) => renderItem({ dataIndex }))))
    .join();
};

const REST = /^(?:另 (\d+) 项|(\d+) more)$/;

describe('enterprise × field', () => {
  it('places each initiative under every enterprise and in every field it names', () => {
    const { groups } = drawn().marks;
    const placed = groups.flatMap(({ rows }) =>
      rows.flatMap(({ entries }) => entries.map((entry) => entry.record)),
    );
    const own = atlas.initiatives.filter(({ enterprises }) => enterprises.length);
    const expected = own.flatMap(({ id, fields }) => Array.from({ length: fields.length || 1 }, () => id));
    expect(placed.sort()).toEqual(expected.sort());
  });

  it('tells partners from those who act', () => {
    const entry = drawn()
      .marks.groups.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries))
      .find(({ record }) => record === 'china-telecom-scl-record')!;
    const partners = entry.enterprises.filter((id) => entry.hasPartner(id));
    expect(partners.sort()).toEqual(['yofc', 'zte']);
  });

  it('sorts enterprises by the fields they stand in and says so', () => {
    const { marks, headline } = drawn();
    const counts = marks.columns.map(({ fields }) => fields);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(headline.zh).toContain(`${marks.columns[0]!.name.zh}铺得最开：${counts[0]} 个领域`);
  });

  it('lists every initiative once in the table, with a missing field as not stated', () => {
    const { table } = drawn();
    expect(table.rows.map(({ record }) => record).sort()).toEqual(
      atlas.initiatives.map(({ id }) => id).sort(),
    );
    const transfer = table.rows.find(({ record }) => record === 'energy-china-technology-transfer');
    expect(transfer?.cells.fields).toBeNull();
  });

  it.each([326, 558, 1184])('names what Energy China does in energy storage (%i px)', (width) => {
    const model = drawn({ enterprise: ['energy-china'], field: ['new-energy-storage'] });
    const records = model.table.rows.flatMap(({ record, context }) => (context ? [] : [record]));
    expect(records).toHaveLength(3);
    const picture = textOf(model, width);
    for (const title of ['牵头打造新型储能策源地', '掌握电化学储能', '掌握压缩空气储能'])
      expect(picture).toContain(title);
    expect(model.headline.zh).toBe('中国能建在新型储能上有 3 项举措');
  });

  it.each(LANGUAGES)(
    'draws as many marks on a phone as a row has room for, and counts the rest (%s)',
    (lang) => {
      const TIMES = 40;
      const named = atlas.initiatives.filter(({ enterprises }) => enterprises.length);
      const marksOf = (initiatives: typeof named) => {
        const frame = { lang, width: 326, narrow: true, colours: PAGE_COLOURS };
        const { items, shapes } = drawEnterpriseField(drawn({}, { ...atlas, initiatives }).marks, frame);
        const lefts = items.flatMap((item) => ('record' in item ? [Number(item.shapes[0]!.shape!.x)] : []));
        const rest = shapes.flatMap(({ style }) =>
          (REST.exec(String(style.text)) ?? []).slice(1).filter(Boolean).map(Number),
        );
        return { lefts, rest, count: rest.reduce((sum, n) => sum + n, lefts.length) };
      };
      const few = marksOf(named);
      const many = marksOf(named.flatMap((each) => Array.from({ length: TIMES }, () => each)));
      expect(few.rest).toEqual([]);
      expect(many.rest.length).toBeGreaterThan(0);
      expect(Math.min(...many.lefts)).toBeGreaterThanOrEqual(0);
      expect(many.count).toBe(few.count * TIMES);
    },
  );

  it('keeps initiatives that name no enterprise as background under an enterprise', () => {
    const { marks, table } = drawn({ enterprise: ['crrc'] });
    expect(marks.centralIsContext).toBe(true);
    expect(marks.central.length).toBeGreaterThan(0);
    for (const { record, context } of table.rows)
      expect(context).toBe(!atlas.record(record)!.enterprises.includes('crrc'));
  });

  it('is empty for computed values and offers to lift that', () => {
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ status: 'empty', lift: ['basis'] });
  });
});
