/** Finds every numeral in a text, Arabic or Chinese. Meant to find too much rather than too little: a person decides what it means. */

/** Chinese characters that state a number, 两 双 半 首 among them: 两批 and 首批 count something. */
const CHINESE = '零一二三四五六七八九十百千万亿廿卅两俩仨双半首';

/** Bankers' numerals. Alone they are mostly ordinary characters (队伍, 大陆), so they count in runs of two or more. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';

/** `\p{N}` holds every digit (half-width, full-width), 〇, Roman numerals, circled and other enclosed numbers. */
const CHARACTER = `(?:[\\p{N}${CHINESE}]|[${FORMAL}](?=[${FORMAL}])|(?<=[${FORMAL}])[${FORMAL}])`;

/** A decimal point between digits, or a comma before exactly three. */
const INSIDE = '(?:(?<=\\p{Nd})(?:[.．](?=\\p{Nd})|[,，](?=\\p{Nd}{3}(?!\\p{Nd}))))';

/** Source of the pattern of one numeral, for patterns that go on from it. Needs the `u` flag. */
export const NUMERAL = `(?<!${CHARACTER})${CHARACTER}+(?:${INSIDE}${CHARACTER}+)*`;

interface Numeral {
  start: number;
  /** Exclusive. */
  end: number;
  characters: string;
}

/** Every numeral of a text in reading order. Offsets are JavaScript string indexes. */
export function scanNumerals(text: string): Numeral[] {
  return Array.from(text.matchAll(new RegExp(NUMERAL, 'gu')), ({ index, 0: characters }) => ({
    start: index,
    end: index + characters.length,
    characters,
  }));
}
