/** Numbers as people write them, brought to one key: `1.1万亿`, `11000亿` and `1.1 trillion` are the same. */

const SIZES: Record<string, number> = {
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  thousand: 1e3,
};

/** Digits with their size and per cent; not the digits of a name such as 6G, nor a code such as 000063. */
const ARABIC =
  /(?<![\p{Script=Latin}\p{Nd}.])(?!0\d)(\d[\d,]*(?:\.\d+)?)(?:\s?(万亿|亿|万|(?:trillion|tn|billion|bn|million|thousand)(?![a-z])))?(?:\s?(%|per ?cent))?(?![a-z\d])/gu;

const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = `[〇两${DIGITS}十百千万亿]`;
/** Two characters or more: one alone is mostly part of a word. */
const CHINESE = new RegExp(
  `(百分之)?(${NUMERAL}{2,}|(?<=百分之)${NUMERAL}|${NUMERAL}(?=点[〇${DIGITS}]))(?:点([〇${DIGITS}]+)(万亿|亿|万)?)?`,
  'gu',
);

interface WrittenNumber {
  start: number;
  /** Exclusive. */
  end: number;
  /** `#97`, `#35%`. */
  key: string;
}

/** Every number of a folded text, in no particular order. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...arabicNumbers(text), ...chineseNumbers(text)];
}

const keyOf = (value: number, percent: boolean) => `#${Number(value.toPrecision(12))}${percent ? '%' : ''}`;

function arabicNumbers(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(ARABIC), ({ index, 0: all, 1: digits = '', 2: size, 3: percent }) => ({
    start: index,
    end: index + all.length,
    key: keyOf(Number(digits.replaceAll(',', '')) * (size ? SIZES[size]! : 1), Boolean(percent)),
  }));
}

function chineseNumbers(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(CHINESE)).flatMap(
    ({ index, 0: all, 1: percent, 2: whole = '', 3: part, 4: size }) => {
      const value = chineseValue(whole);
      if (value === null) return [];
      const decimals = part ? Number(`0.${[...part].map(digitOf).join('')}`) : 0;
      const number = (value + decimals) * (size ? SIZES[size]! : 1);
      return [{ start: index, end: index + all.length, key: keyOf(number, Boolean(percent)) }];
    },
  );
}

const digitOf = (character: string) =>
  character === '〇' ? 0 : character === '两' ? 2 : DIGITS.indexOf(character);

/** 三十五 → 35, 二〇二二 → 2022, 一万二千 → 12000. Null for what counts nothing, such as 十四五. */
function chineseValue(text: string): number | null {
  const digits = [...text].map(digitOf);
  if (digits.every((digit) => digit >= 0)) return Number(digits.join(''));
  let [total, section, digit] = [0, 0, -1];
  for (const character of text) {
    const next = digitOf(character);
    if (next >= 0) {
      if (digit > 0) return null;
      digit = next;
    } else if (UNITS[character]) {
      section += (digit < 0 ? 1 : digit) * UNITS[character];
      digit = -1;
    } else {
      const below = section + Math.max(digit, 0);
      if (!below && !total) return null;
      total = character === '亿' ? (total + below) * 1e8 : total + below * 1e4;
      [section, digit] = [0, -1];
    }
  }
  return total + section + Math.max(digit, 0);
}
