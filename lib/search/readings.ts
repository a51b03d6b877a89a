/** Worked out on the server, so that browsers fetch no dictionary: pinyin of names, and traditional characters. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

/** 中车 → `zhong che`; what is not Chinese stays as it is. */
export function readingOf(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ');
}

const FIRST = 0x3400;
const LAST = 0x9fff;

let every: [traditional: string, simplified: string][] | undefined;

/** Each traditional character with its simplified form, for those forms that occur in a text: `華华東东`. */
export function simplifyPairs(text: string): string {
  if (!every) {
    const convert = Converter({ from: 't', to: 'cn' });
    every = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
      String.fromCharCode(FIRST + index),
    ).flatMap((character): [string, string][] => {
      const simplified = convert(character);
      return simplified !== character && simplified.length === 1 ? [[character, simplified]] : [];
    });
  }
  const used = new Set(text);
  return every.flatMap(([from, to]) => (used.has(to) ? [from + to] : [])).join('');
}
