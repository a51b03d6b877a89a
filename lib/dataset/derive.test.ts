import { describe, expect, it } from 'vitest';
import { evaluate, formulaInputs, type Operand } from './derive';
import type { Unit } from './schema';

const unit = (id: string, scale: Unit['scale'] = 'count', differenceOf?: string): Unit => ({
  id,
  label: { zh: id, en: id },
  scale,
  differenceOf,
});
const HUB = unit('hub');
const YUAN = unit('yuan', 'money');
const PERCENT = unit('percent', 'percent');
const POINT = unit('percentage-point', 'count', 'percent');
const RATIO = unit('ratio', 'ratio');

const exact = (value: number, of = HUB): Operand => ({ value, low: value, high: value, unit: of });
const table: Record<string, Operand> = {
  a: exact(97),
  b: exact(52),
  c: exact(3),
  hosts: exact(58, unit('enterprise')),
  spent: { value: 18.63, low: 18.625, high: 18.635, unit: YUAN },
  earlier: { value: 10, low: 9.5, high: 10.5, unit: YUAN },
  intensity: { value: 2.7, low: 2.65, high: 2.75, unit: PERCENT },
  before: exact(75, PERCENT),
  after: exact(100, PERCENT),
};
const run = (formula: string, result: Unit = HUB) => evaluate(formula, (id) => table[id]!, result);

describe('formulas', () => {
  it('sum from left to right', () => {
    expect(run('a - b + c')).toEqual({ value: 48, low: 48, high: 48 });
    expect(formulaInputs('a - b + c')).toEqual(['a', 'b', 'c']);
  });

  it('are widest where one value is rounded down and the other up', () => {
    const { low, high } = run('spent - earlier', YUAN);
    expect(low).toBeCloseTo(18.625 - 10.5);
    expect(high).toBeCloseTo(18.635 - 9.5);
  });

  it('refuse to add unlike counting units, or to name the sum in another unit', () => {
    expect(() => run('a + hosts')).toThrow(/unlike units \(hub, enterprise\)/);
    expect(() => run('a + b', YUAN)).toThrow(/counts in "hub"/);
  });

  it('count a difference of per cents in percentage points, never a sum', () => {
    expect(run('after - before', POINT).value).toBe(25);
    expect(() => run('after + before', POINT)).toThrow();
  });

  it('take per cents as fractions in quotients and carry the range that rounding leaves', () => {
    const { value, low, high } = run('spent / intensity', YUAN);
    expect(value).toBeCloseTo(690);
    expect(low).toBeCloseTo(18.625 / 0.0275);
    expect(high).toBeCloseTo(18.635 / 0.0265);
    expect(run('b / a', PERCENT).value).toBeCloseTo(53.608);
    expect(run('a / hosts', RATIO).value).toBeCloseTo(1.672);
  });

  it.each(['a -', 'a b', '- a', 'a + b / c'])('reject %s', (formula) => {
    expect(() => run(formula)).toThrow();
  });
});
