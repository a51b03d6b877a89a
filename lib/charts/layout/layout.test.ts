import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { inBoth, modelsOf } from '../parts/under-test';
import { layout, type Marks } from './index';

const { modelOf, drawn } = modelsOf<Marks>(layout);
const said = ({ headline, summary }: Drawn<Marks>) => inBoth(headline, summary);

describe('layout', () => {
  it('keeps three counting units and the second batch in rows of their own', () => {
    const { ladder, apart } = drawn().marks;
    expect(ladder.map(({ rung }) => [rung?.count, rung?.unit.en])).toEqual([
      [8, 'categories'],
      [60, 'fields'],
      [201, 'directions'],
    ]);
    expect(apart?.count).toBe(36);
  });

  it('computes no share of the second batch in the layout', () => {
    const { table, notes } = drawn();
    expect(table.rows.map(({ cells }) => cells.value)).toEqual([8, 60, 7.5, 201, 3.35, 36]);
    expect(JSON.stringify(drawn())).not.toMatch(/60 ?%|0\.6\b/);
    expect(notes.some(({ zh }) => zh.includes('没有说明'))).toBe(true);
  });

  it('stars the averages and writes their formulas', () => {
    const { ladder } = drawn().marks;
    expect(ladder.map(({ ratio }) => ratio?.text.zh)).toEqual([
      undefined,
      '平均每大类 7.5* 个领域',
      '平均每个领域 3.35* 个方向',
    ]);
    for (const sum of ['7.5 = 60 ÷ 8', '3.35 = 201 ÷ 60']) expect(drawn().notes[0]?.zh).toContain(sum);
  });

  it('drops the averages when only reported values are asked for', () => {
    const model = drawn({ basis: ['reported'] });
    expect(said(model)).not.toMatch(/7\.5|3\.35|\*/);
    expect(model.table.rows.every(({ basis }) => basis === 'reported')).toBe(true);
    expect(model.marks.ladder.every(({ ratio }) => ratio === null)).toBe(true);
  });

  it('speaks of averages alone when only computed values are asked for', () => {
    const model = drawn({ basis: ['computed'] });
    expect(said(model)).not.toMatch(/201|60|36/);
    expect(model.marks.apart).toBeNull();
  });

  it('stays as background under an enterprise, with the same values', () => {
    const { marks, table } = drawn({ enterprise: ['crrc'] });
    expect(marks.context).toBe(true);
    expect(table.rows.every(({ context }) => context)).toBe(true);
    expect(table.rows.map(({ cells }) => cells)).toEqual(drawn().table.rows.map(({ cells }) => cells));
  });

  it('says which filter emptied it', () => {
    const model = modelOf({ time: { from: '2022', to: '2022' } });
    expect(model).toMatchObject({ status: 'empty', lift: ['time'] });
    expect(model.status === 'empty' && model.reason.zh).toContain('2022年');
  });
});
