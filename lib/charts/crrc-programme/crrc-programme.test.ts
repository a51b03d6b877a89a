import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { inBoth, modelsOf } from '../parts/under-test';
import { crrcProgramme, type Marks } from './index';

const { modelOf, drawn } = modelsOf<Marks>(crrcProgramme);
const said = ({ headline, summary }: Drawn<Marks>) => inBoth(headline, summary);
const TOTAL = 'crrc-patent-awards-total';

describe('crrc-programme', () => {
  it('sets apart what is achieved from what is under way', () => {
    const groups = drawn().marks.groups.map(({ state, panels }) => [state, panels.map(({ count }) => count)]);
    expect(groups).toEqual([
      ['achieved', [17, 231]],
      ['under-way', [29, 17, 57]],
    ]);
  });

  it('gives every panel a unit of its own and adds nothing up but the awards', () => {
    const { marks, table } = drawn();
    const units = marks.groups.flatMap(({ panels }) => panels.map(({ unit }) => unit.en));
    expect(new Set(units).size).toBe(units.length);
    expect(table.rows.filter(({ basis }) => basis === 'computed').map(({ record }) => record)).toEqual([
      TOTAL,
    ]);
    expect(marks.awards?.sum?.number.zh).toBe('17*');
  });

  it('dates the two documents apart', () => {
    const { marks, subtitle } = drawn();
    expect(marks.groups.every(({ title }) => title.zh.includes('2024年5月'))).toBe(true);
    expect(marks.awards?.title.zh).toContain('2022年4月9日');
    expect(subtitle.en).toMatch(/May 2024.*2022/);
  });

  it('leaves the sum of awards out when only reported values are asked for', () => {
    const model = drawn({ basis: ['reported'] });
    expect(model.marks.awards).toMatchObject({ sum: null });
    expect(said(model)).not.toContain('*');
    expect(model.table.rows.some(({ record }) => record === TOTAL)).toBe(false);
  });

  it('shows the sum alone when only computed values are asked for', () => {
    const model = drawn({ basis: ['computed'] });
    expect(model.table.rows.map(({ record }) => record)).toEqual([TOTAL]);
    expect(said(model)).not.toMatch(/231|57|29|13/);
  });

  it('keeps the awards alone for 2022 and the programme alone for 2024', () => {
    const early = drawn({ time: { from: '2022', to: '2022' } });
    expect(early.marks.groups).toEqual([]);
    expect(said(early)).not.toMatch(/231|57|29/);
    const late = drawn({ time: { from: '2024', to: '2024' } });
    expect(late.marks.awards).toBeNull();
    expect(said(late)).not.toMatch(/\*|金|gold/);
  });

  it('is empty for another enterprise, names it and offers to lift it', () => {
    const model = modelOf({ enterprise: ['energy-china'] });
    expect(model).toMatchObject({ status: 'empty', lift: ['enterprise'] });
    expect(model.status === 'empty' && model.reason.zh).toContain('中国能建');
    expect(drawn({ enterprise: ['crrc'] }).table).toEqual(drawn().table);
  });
});
