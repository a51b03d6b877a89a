import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { inBoth, modelsOf } from '../parts/under-test';
import { investmentAndTarget, type Marks } from './index';

const { modelOf, drawn } = modelsOf<Marks>(investmentAndTarget);
const said = ({ headline, subtitle, summary, notes }: Drawn<Marks>) =>
  inBoth(headline, subtitle, summary, ...notes);

describe('investment-and-target', () => {
  it('shows the sum with its rounding and the share as a target, apart', () => {
    const { marks } = drawn();
    expect(marks.panels.map(({ as, number, rounding }) => [as, number.en, rounding])).toEqual([
      ['spending', '1.1 trillion yuan', 5e10],
      ['target', '35%', null],
    ]);
  });

  it('keeps the present share unknown and computes no gap', () => {
    const { table, headline } = drawn();
    const present = table.rows.filter(({ cells }) => cells.value === null);
    expect(present.map(({ record }) => record)).toEqual(['strategic-emerging-revenue-share-2025']);
    expect(table.rows.filter(({ basis }) => basis === 'computed')).toEqual([]);
    expect(headline.zh).toContain('文件没有写');
  });

  it('speaks of nothing that the time filter hides', () => {
    expect(said(drawn({ time: { from: '2023', to: '2023' } }))).not.toMatch(/35|2025/);
    expect(said(drawn({ time: { from: '2025', to: '2025' } }))).not.toMatch(/1\.1|2023/);
  });

  it('stays as background for one enterprise, with the same values', () => {
    const { marks, table } = drawn({ enterprise: ['crrc'] });
    expect(marks.context).toBe(true);
    expect(table.rows.every(({ context }) => context)).toBe(true);
    expect(table.rows.map(({ cells }) => cells)).toEqual(drawn().table.rows.map(({ cells }) => cells));
  });

  it('says which filter emptied it', () => {
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ status: 'empty', lift: ['basis'] });
    expect(modelOf({ time: { from: '2024', to: '2024' } })).toMatchObject({
      status: 'empty',
      lift: ['time'],
    });
  });
});
