import { describe, expect, it } from 'vitest';
import { evaluate, formulaInputs, type Operand } from './derive';

const count = (value: number, unit = 'hub'): Operand => ({ value, low: value, high: value, unit });
const table: Record<string, Operand> = {
  a: count(97),
  b: count(52),
  c: count(3),
  hosts: count(58, 'enterprise'),
  rounded: { value: 1.1, low: 1.05, high: 1.15, unit: 'yuan' },
  share: { value: 0.027, low: 0.0265, high: 0.0275, unit: 'percent' },
};
const run = (formula: string) => evaluate(formula, (id) => table[id]!);

describe('formulas', () => {
  it('sum from left to right', () => {
    expect(run('a - b + c')).toEqual({ value: 48, low: 48, high: 48 });
    expect(formulaInputs('a - b + c')).toEqual(['a', 'b', 'c']);
  });

  it('refuse to add unlike counting units', () => {
    expect(() => run('a + hosts')).toThrow(/unlike units \(hub, enterprise\)/);
  });

  it('carry the range that rounding leaves', () => {
    const { value, low, high } = run('rounded / share');
    expect(low).toBeCloseTo(1.05 / 0.0275);
    expect(high).toBeCloseTo(1.15 / 0.0265);
    expect(value).toBeCloseTo(1.1 / 0.027);
  });

  it.each(['a -', 'a b', '- a', 'a + b / c'])('reject %s', (formula) => {
    expect(() => run(formula)).toThrow();
  });
});
