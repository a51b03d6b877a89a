import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { inBoth, modelsOf } from '../parts/under-test';
import { type Marks, taxDeduction } from './index';

const { modelOf, drawn } = modelsOf<Marks>(taxDeduction);
const said = ({ headline, summary, notes }: Drawn<Marks>) => inBoth(headline, summary, ...notes);

describe('tax-deduction', () => {
  it('writes the rise in percentage points, starred and with its formula', () => {
    const model = drawn();
    expect(model.headline.zh).toBe('加计扣除比例从 75% 提高到 100%，高出 25 个百分点*');
    expect(model.marks.values.change?.written.en).toBe('+25 percentage points*');
    expect(model.notes[0]?.zh).toContain('100 − 75');
    expect(said(model)).not.toContain('25%');
  });

  it('says for whom and who says so, and that the date is not stated', () => {
    const { marks, table } = drawn();
    expect(marks.facts.map(({ value }) => value?.zh ?? null)).toEqual([
      '科技型中小企业',
      '李锦（国企改革专家）',
      null,
    ]);
    expect(table.rows.map(({ cells }) => cells.effect)).toEqual([null, null, null]);
  });

  it('hides the computed rise when only reported values are asked for', () => {
    const model = drawn({ basis: ['reported'] });
    expect(model.table.rows.map(({ cells }) => cells.value)).toEqual([75, 100]);
    expect(model.marks.values.change).toBeUndefined();
    expect(said(model)).not.toMatch(/25|\*/);
  });

  it('hides the reported shares when only computed values are asked for', () => {
    const model = drawn({ basis: ['computed'] });
    expect(model.table.rows.map(({ cells }) => cells.value)).toEqual([25]);
    expect(model.headline.en + model.summary.en).not.toMatch(/75|100/);
  });

  it('is background for an enterprise and empty in another year', () => {
    expect(drawn({ enterprise: ['crrc'] }).table.rows.every(({ context }) => context)).toBe(true);
    expect(modelOf({ time: { from: '2024', to: '2024' } })).toMatchObject({
      status: 'empty',
      lift: ['time'],
    });
  });
});
