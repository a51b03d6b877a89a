import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { inBoth, modelsOf } from '../parts/under-test';
import { growthRates, type Marks } from './index';

const { modelOf, drawn } = modelsOf<Marks>(growthRates);
const said = ({ headline, summary, notes }: Drawn<Marks>) => inBoth(headline, summary, ...notes);

describe('growth-rates', () => {
  it('sets the country’s two months of 2022 apart from central enterprises’ 2023', () => {
    const groups = drawn().marks.groups.map((group) =>
      group.map(({ value, central, time }) => [value, central, time.en]),
    );
    expect(groups).toEqual([
      [
        [14.4, false, 'Jan–Feb 2022'],
        [42.7, false, 'Jan–Feb 2022'],
      ],
      [[32.1, true, '2023']],
    ]);
  });

  it('writes whom and when beside every rate, and that they are no trend', () => {
    const { marks, subtitle, notes } = drawn();
    for (const { whose, time } of marks.groups.flat())
      expect([whose.zh, whose.en, time.zh, time.en].every(Boolean)).toBe(true);
    expect(subtitle.zh).toContain('不连成趋势');
    expect(notes[0]?.en).toContain('higher does not mean faster');
  });

  it('says what each one measures in the table', () => {
    const measures = drawn().table.rows.map(({ cells }) => (cells.measure as { en: string }).en);
    expect(new Set(measures).size).toBe(3);
  });

  it('keeps only what is of the chosen time, and speaks of nothing else', () => {
    const late = drawn({ time: { from: '2023', to: '2023' } });
    expect(late.table.rows.map(({ cells }) => cells.value)).toEqual([32.1]);
    expect(said(late)).not.toMatch(/14\.4|42\.7|不能互比/);
    const early = drawn({ time: { from: '2022', to: '2022' } });
    expect(said(early)).not.toContain('32.1');
  });

  it('stays as background under an enterprise', () => {
    const { marks, table } = drawn({ enterprise: ['crrc'] });
    expect(marks.context).toBe(true);
    expect(table.rows.every(({ context }) => context)).toBe(true);
  });

  it('is empty for computed values and offers to lift that', () => {
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ status: 'empty', lift: ['basis'] });
  });
});
