/** Breaks text of pictures into lines as a typesetter would: between words in Chinese too, and evenly. */
import { textWidth, type Weight } from '../charts/parts/text-width';
import type { Lang } from '../i18n/languages';

const SEGMENTERS: Record<Lang, Intl.Segmenter> = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Must not begin a line. */
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？·,.;:!?%*…—–'’”)]/u;
/** Must not end one: an opening bracket, or a number before what it counts. */
const OPENING = /([\p{Ps}\p{Pi}“‘]|\d\*?\s?)$/u;
/** Words of the field that dictionaries do not know. */
const TERMS = /(中央企业|策源地|央企|国企|国资委|科技部|工信部|联合体|原创技术)/u;
/** Dates are read in one, too. */
const TERMS_AND_DATES = new RegExp(`(\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|${TERMS.source.slice(1)}`, 'u');
const HAN = /\p{Script=Han}/u;

export interface TextStyle {
  size: number;
  weight: Weight;
  lang: Lang;
}

/** Pieces that stay whole. Latin words are split at blanks only, Chinese text between its words. */
function pieces(text: string, lang: Lang, terms: RegExp): string[] {
  const parts = (text.match(/\S+\s*/g) ?? []).flatMap((chunk) =>
    HAN.test(chunk) ? chunk.split(terms).flatMap((part) => words(part, lang, terms)) : [chunk],
  );
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before !== undefined && (CLOSING.test(part) || /^\s/.test(part) || staysWith(before, part)))
      whole[whole.length - 1] = before + part;
    else whole.push(part);
  }
  return whole;
}

const words = (text: string, lang: Lang, terms: RegExp): string[] =>
  terms.test(text) ? [text] : [...SEGMENTERS[lang].segment(text)].map(({ segment }) => segment);

const staysWith = (before: string, part: string) =>
  OPENING.test(before) && (HAN.test(part) || !/\d\*?\s?$/.test(before));

function fill(parts: readonly string[], width: number, { size, weight }: TextStyle): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth((line + part).trimEnd(), size, weight) <= width)
      lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** Lines of similar length that fit the width, as few as there can be; never cut, whatever their number. */
export function evenLines(text: string, width: number, style: TextStyle): string[] {
  const fits = (part: string) => textWidth(part.trimEnd(), style.size, style.weight) <= width;
  // A date longer than the line is broken like other words; only what is longer still, anywhere.
  const parts = pieces(text, style.lang, TERMS_AND_DATES)
    .flatMap((part) => (fits(part) ? [part] : pieces(part, style.lang, TERMS)))
    .flatMap((part) => (fits(part) ? [part] : [...part]));
  const lines = fill(parts, width, style);
  const share = textWidth(text, style.size, style.weight) / Math.max(1, lines.length);
  for (let room = share; room < width; room += style.size / 2) {
    const even = fill(parts, room, style);
    if (
      even.length === lines.length &&
      even.every((line) => textWidth(line, style.size, style.weight) <= room)
    )
      return even;
  }
  return lines;
}

/** The lines at the largest of some sizes at which there are at most so many; null where even the smallest has more. */
export function fitLines(
  text: string,
  width: number,
  most: number,
  sizes: readonly number[],
  style: Omit<TextStyle, 'size'>,
): { lines: string[]; size: number } | null {
  for (const size of sizes) {
    const lines = evenLines(text, width, { ...style, size });
    if (lines.length <= most) return { lines, size };
  }
  return null;
}
