/** Formulas over observations: parsed, checked for like units, computed with the range that rounding leaves. */

/** A value with the bounds that its printed rounding allows; `low = high = value` for exact counts. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

export type Token = { kind: 'id'; id: string } | { kind: 'sign'; sign: '+' | '-' | '*' | '/' };

/** What the formula's inputs are: value with bounds, and the unit they count in. */
export interface Operand extends Interval {
  unit: string;
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
 * Computes a formula from left to right; mixing sums with products is refused so that precedence
 * never has to be remembered. Sums need one unit; products and quotients are the caller's metric to name.
 */
export function evaluate(formula: string, operand: (id: string) => Operand): Interval {
  const tokens = parseFormula(formula);
  const signs = new Set(tokens.flatMap((token) => (token.kind === 'sign' ? [token.sign] : [])));
  const sums = signs.has('+') || signs.has('-');
  if (sums && (signs.has('*') || signs.has('/'))) {
    throw new Error(`"${formula}" mixes sums with products: derive the inner part first`);
  }
  const operands = tokens.flatMap((token) => (token.kind === 'id' ? [operand(token.id)] : []));
  const units = [...new Set(operands.map((each) => each.unit))];
  if (sums && units.length > 1) {
    throw new Error(
      `"${formula}" adds unlike units (${units.join(', ')}): values of different counting units are never summed`,
    );
  }
  return tokens.reduce<Interval>(
    (total, token, index) => {
      if (token.kind === 'id') return index === 0 ? operand(token.id) : total;
      const next = tokens[index + 1];
      return next?.kind === 'id' ? combine(total, token.sign, operand(next.id)) : total;
    },
    { value: 0, low: 0, high: 0 },
  );
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
