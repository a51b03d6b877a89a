import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { inBoth, modelsOf } from '../parts/under-test';
import { hunan2021, type Marks } from './index';

const { modelOf, drawn } = modelsOf<Marks>(hunan2021);
const said = ({ headline, summary }: Drawn<Marks>) => inBoth(headline, summary);

describe('hunan-2021', () => {
  it('says that these are no central enterprises', () => {
    expect(drawn().subtitle.zh).toContain('不是中央企业');
    expect(drawn().subtitle.en).toContain('not central enterprises');
  });

  it('gives the implied revenue as a range, and no more digits than rounding leaves', () => {
    const { amounts } = drawn().marks;
    const base = amounts.find(({ as }) => as === 'base');
    expect(base?.label.zh).toContain('6,770–7,030亿元');
    expect(base?.label.en).toContain('677–703 billion yuan');
    expect(base!.low).toBeLessThan(base!.value);
    expect(base!.high).toBeGreaterThan(base!.value);
  });

  it('adds up projects alone, which share a unit', () => {
    const { panels, projects } = drawn().marks;
    expect(panels.map(({ count }) => count)).toEqual([9, 47, 33, 25]);
    expect(new Set(panels.map(({ unit }) => unit.en)).size).toBe(4);
    expect(projects?.rows.map(({ count }) => count)).toEqual([64, 67]);
    expect(projects?.sum?.number.en).toBe('131*');
    expect(drawn().notes.some(({ zh }) => zh.includes('131 = 64 + 67'))).toBe(true);
  });

  it('shows and says nothing computed when only reported values are asked for', () => {
    const model = drawn({ basis: ['reported'] });
    expect(said(model)).not.toMatch(/\*|131|690|6,900/);
    expect(model.marks.amounts.map(({ as }) => as)).toEqual(['spending', 'intensity']);
    expect(model.marks.projects?.sum).toBeNull();
  });

  it('shows and says nothing reported when only computed values are asked for', () => {
    const model = drawn({ basis: ['computed'] });
    expect(model.table.rows.map(({ record }) => record)).toEqual([
      'hunan-implied-revenue-2021',
      'hunan-major-projects-2021',
    ]);
    expect(said(model)).not.toMatch(/186|18\.63|2\.7|64|67|47/);
  });

  it('stays as background under an enterprise', () => {
    const { marks, table, subtitle } = drawn({ enterprise: ['crrc'] });
    expect(marks.context).toBe(true);
    expect(table.rows).toHaveLength(drawn().table.rows.length);
    expect(table.rows.every(({ context }) => context)).toBe(true);
    expect(subtitle.zh).toContain('背景');
  });

  it('says which filter emptied it', () => {
    expect(modelOf({ document: ['hubs-2024'] })).toMatchObject({ status: 'empty', lift: ['document'] });
  });
});
