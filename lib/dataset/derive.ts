/** Formulas over observations: parsed, checked for like units, computed with the range that rounding leaves. */
import type { Unit } from './schema';

/** A value with the bounds that its printed rounding allows; `low = high = value` for exact counts. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

type Token = { kind: 'id'; id: string } | { kind: 'sign'; sign: '+' | '-' | '*' | '/' };

/** One of a formula's inputs: value with bounds, and the unit it counts in. */
export interface Operand extends Interval {
  unit: Unit;
}

/** Splits `a + b - c` at its spaces. Throws on two operands or two signs in a row. */
export function parseFormula(formula: string): Token[] {
  const tokens = formula
    .trim()
    .split(/\s+/)
    .map(
      (word): Token =>
        /^[-+*/]$/.test(word) ? { kind: 'sign', sign: word as '+' } : { kind: 'id', id: word },
    );
  tokens.forEach((token, index) => {
    const wanted = index % 2 === 0 ? 'id' : 'sign';
    if (token.kind !== wanted) throw new Error(`"${formula}": expected ${wanted} at word ${index + 1}`);
  });
  if (tokens.length % 2 === 0) throw new Error(`"${formula}": ends in a sign`);
  return tokens;
}

/** Ids of the observations a formula reads, in order. */
export function formulaInputs(formula: string): string[] {
  return parseFormula(formula).flatMap((token) => (token.kind === 'id' ? [token.id] : []));
}

/**
 * Computes a formula from left to right into a value of the unit `result`.
 *
 * Sums need one unit throughout, and a result in that unit or in the one its differences count in.
 * In products and quotients per cents enter and leave as fractions. Mixing sums with products is refused,
 * so that precedence never has to be remembered. Throws with the reason.
 */
export function evaluate(formula: string, operand: (id: string) => Operand, result: Unit): Interval {
  const tokens = parseFormula(formula);
  const signs = new Set(tokens.flatMap((token) => (token.kind === 'sign' ? [token.sign] : [])));
  const sum = signs.has('+') || signs.has('-');
  if (sum && (signs.has('*') || signs.has('/'))) {
    throw new Error(`"${formula}" mixes sums with products: derive the inner part first`);
  }
  if (sum) checkSum(formula, [...signs], operand, result);
  const read = (id: string) => (sum ? operand(id) : scaled(operand(id), operand(id).unit, 1 / 100));
  const [first, ...rest] = tokens;
  let total: Interval = read(first?.kind === 'id' ? first.id : '');
  for (let index = 0; index < rest.length; index += 2) {
    const [sign, next] = [rest[index], rest[index + 1]];
    if (sign?.kind === 'sign' && next?.kind === 'id') total = combine(total, sign.sign, read(next.id));
  }
  const { value, low, high } = sum ? total : scaled(total, result, 100);
  return { value: withoutNoise(value), low: withoutNoise(low), high: withoutNoise(high) };
}

function checkSum(formula: string, signs: string[], operand: (id: string) => Operand, result: Unit) {
  const [unit, ...others] = [...new Set(formulaInputs(formula).map((id) => operand(id).unit.id))];
  if (others.length) {
    throw new Error(
      `"${formula}" adds unlike units (${[unit, ...others].join(', ')}): values of different counting units are never summed`,
    );
  }
  const difference = signs.every((sign) => sign === '-') && result.differenceOf === unit;
  if (result.id !== unit && !difference) {
    throw new Error(`"${formula}" counts in "${unit}", its metric in "${result.id}"`);
  }
}

/** Fifteen significant digits: all that a double holds for certain, so that 690 stays 690. */
const withoutNoise = (value: number) => Number(value.toPrecision(15));

/** Per cents times the factor, anything else as it is. */
function scaled({ value, low, high }: Interval, { scale }: Unit, factor: number): Interval {
  const by = scale === 'percent' ? factor : 1;
  return { value: value * by, low: low * by, high: high * by };
}

function combine(a: Interval, sign: '+' | '-' | '*' | '/', b: Interval): Interval {
  switch (sign) {
    case '+':
      return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
    case '-':
      return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low };
    case '*':
      return { value: a.value * b.value, low: a.low * b.low, high: a.high * b.high };
    case '/':
      if (b.low <= 0) throw new Error('division by a value that may be zero');
      return { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low };
  }
}
