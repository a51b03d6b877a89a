import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { modelsOf } from '../parts/under-test';
import { initiativeStates, type Marks } from './index';

const { atlas, modelOf, drawn } = modelsOf<Marks>(initiativeStates);
const counts = ({ marks }: Drawn<Marks>, enterprise: string | null) =>
  marks.rows
    .find((row) => row.enterprise === enterprise && !row.context)
    ?.cells.map(({ entries }) => entries.length);

describe('initiative-states', () => {
  it('counts each enterprise by state, most initiatives first, those that name none last', () => {
    const model = drawn();
    expect(counts(model, 'energy-china')).toEqual([9, 3, 0, 0]);
    expect(counts(model, 'lyc-bearing')).toEqual([3, 0, 1, 0]);
    const totals = model.marks.rows.slice(0, -1).map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(model.marks.rows.at(-1)).toMatchObject({ enterprise: null, context: false });
  });

  it('says how many are achieved and that no call names an enterprise', () => {
    const own = atlas.initiatives.filter(({ enterprises }) => enterprises.length);
    const achieved = own.filter(({ state }) => state === 'achieved').length;
    const calls = atlas.initiatives.filter(({ state }) => state === 'called-for').length;
    expect(drawn().headline.zh).toBe(
      `具名企业的 ${own.length} 项举措，${achieved} 项已完成；${calls} 项要求或建议都没有点名企业`,
    );
    expect(drawn().notes[0]?.zh).toContain('不等于没有做');
  });

  it('puts a shared initiative under each enterprise and marks those who are partners', () => {
    const { marks, table, notes } = drawn();
    const shared = marks.rows.flatMap(({ enterprise, cells }) =>
      cells.flatMap(({ entries }) =>
        entries.flatMap(({ record, partner }) =>
          record === 'china-telecom-scl-record' ? [[enterprise, partner]] : [],
        ),
      ),
    );
    expect(shared).toEqual([
      ['china-telecom', false],
      ['zte', true],
      ['yofc', true],
    ]);
    expect(table.rows.filter(({ record }) => record === 'china-telecom-scl-record')).toHaveLength(3);
    expect(notes.map(({ zh }) => zh).join()).toContain('不能相加');
  });

  it('writes few initiatives out by name and keeps the others as background', () => {
    const { marks, table, headline, notes } = drawn({ enterprise: ['crrc'] });
    expect(headline.zh).toBe('中国中车的 8 项举措：已完成 2、进行中 6');
    expect(marks.few).toBe(true);
    expect(marks.rows.map(({ enterprise, context }) => [enterprise, context])).toEqual([
      ['crrc', false],
      [null, true],
    ]);
    expect(notes.map(({ zh }) => zh).join()).not.toContain('不能相加');
    for (const { record, context } of table.rows)
      expect(context).toBe(!atlas.record(record)!.enterprises.includes('crrc'));
  });

  it('is empty for computed values and offers to lift that', () => {
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ status: 'empty', lift: ['basis'] });
  });
});
