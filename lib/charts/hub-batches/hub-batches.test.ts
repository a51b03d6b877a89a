import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { inBoth, modelsOf } from '../parts/under-test';
import { hubBatches, type Marks } from './index';

const { modelOf, drawn } = modelsOf<Marks>(hubBatches);

const part = (marks: Marks, id: string) =>
  marks.blocks.flatMap(({ parts }) => parts).find(({ record }) => record === id);
const span = (marks: Marks, id: string) => [part(marks, id)?.from, part(marks, id)?.to];
const said = ({ headline, summary }: Drawn<Marks>) => inBoth(headline, summary);

describe('hub-batches', () => {
  it('keeps the two counting units on scales of their own', () => {
    const { marks } = drawn();
    expect(marks.blocks.map(({ unit, full }) => [unit.en, full])).toEqual([
      ['hubs', 97],
      ['enterprises', 58],
    ]);
  });

  it('lets the reported batches overlap exactly in the enterprises of both', () => {
    const { marks } = drawn();
    expect(span(marks, 'hosts-first-batch')).toEqual([0, 29]);
    expect(span(marks, 'hosts-second-batch')).toEqual([18, 58]);
    expect(span(marks, 'hosts-both-batches')).toEqual([18, 29]);
    expect(part(marks, 'hosts-both-batches')?.number.zh).toBe('11*');
  });

  it('writes the formula of every computed value', () => {
    const [formulas] = drawn().notes;
    for (const sum of ['45 = 97 − 52', '18 = 58 − 40', '11 = 29 + 40 − 58', '29 = 58 − 29'])
      expect(formulas?.zh).toContain(sum);
  });

  it('shows and says nothing computed when only reported values are asked for', () => {
    const model = drawn({ basis: ['reported'] });
    expect(model.table.rows.map(({ cells }) => cells.value)).toEqual([52, 97, 29, 40, 58]);
    expect(said(model)).not.toMatch(/45|18|11|\*/);
    expect(span(model.marks, 'hubs-second-batch')).toEqual([45, 97]);
  });

  it('shows and says nothing reported when only computed values are asked for', () => {
    const model = drawn({ basis: ['computed'] });
    expect(model.table.rows.map(({ cells }) => cells.value)).toEqual([45, 18, 11, 29]);
    expect(said(model)).not.toMatch(/97|58|52|40/);
  });

  it('keeps only what is of the chosen time', () => {
    const model = drawn({ time: { from: '2022', to: '2022' } });
    expect(model.table.rows.map(({ record }) => record)).toEqual(['hosts-first-batch']);
    expect(said(model)).not.toMatch(/97|58|40/);
  });

  it('stays as background for one enterprise, with the same values', () => {
    const model = drawn({ enterprise: ['crrc'] });
    expect(model.table.rows.every(({ context }) => context)).toBe(true);
    expect(model.table.rows.map(({ cells }) => cells)).toEqual(drawn().table.rows.map(({ cells }) => cells));
    expect(model.subtitle.zh).toContain('全体央企');
  });

  it('says which filter emptied it', () => {
    const model = modelOf({ time: { from: '2019', to: '2019' } });
    expect(model).toMatchObject({ status: 'empty', lift: ['time'] });
  });
});
