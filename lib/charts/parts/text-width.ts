/** Width of text without a canvas, so that layout is the same on server, browser and test. */

/** Chinese characters and their punctuation: one em each. */
const WIDE = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦　-〿…—]/;

/** As wide as a Chinese character beside one, for the same font draws them, else as in English. */
const EITHER = '‘’“”·×÷±≈';
const HAN = /\p{Script=Han}/u;

/** The other signs by their width in em: as in Arial, the widest of the fonts that pages name for English. */
const SIGNS: readonly (readonly [em: number, signs: string])[] = [
  [0.22, "ijl‘’'"],
  [0.28, ' !,./:;I[]ft'],
  [0.34, '()-r“”·'],
  [0.42, '*'],
  [0.5, 'Jcksvxyz'],
  [0.61, 'FTZ'],
  [0.67, 'ABEKPSVXY&'],
  [0.72, 'CDHNRUw'],
  [0.78, 'GOQ'],
  [0.84, 'Mm'],
  [0.94, 'W%@'],
];
const EMS = new Map(SIGNS.flatMap(([em, signs]) => [...signs].map((sign) => [sign, em] as const)));
/** Digits, most small letters, and what is not listed. */
const EM = 0.56;
/** By how much they are wider in bold. */
const BOLD = { letter: 0.05, other: 0.02 };

/** 600 is drawn bold where a font has nothing between. */
export type Weight = 400 | 600;

/** Estimated width in px. */
export function textWidth(text: string, fontSize: number, weight: Weight = 400): number {
  const chinese = HAN.test(text);
  let ems = 0;
  for (const sign of text) {
    if (isWide(sign) || (chinese && EITHER.includes(sign))) ems += 1;
    else ems += (EMS.get(sign) ?? EM) + (weight === 600 ? BOLD[/[a-z]/.test(sign) ? 'letter' : 'other'] : 0);
  }
  return ems * fontSize;
}

/** All of what is wide comes behind the letters of Europe. */
const isWide = (sign: string) => sign >= 'ᄀ' && WIDE.test(sign);

/** Whether a text is no wider than this. Most need no measuring, since no sign is wider than one em. */
const fits = (text: string, width: number, fontSize: number, weight: Weight): boolean =>
  text.length * fontSize <= width || textWidth(text, fontSize, weight) <= width;

/** Breaks a label into at most `most` lines that fit `width`; the last one ends in … when words are left over. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  most = 2,
  weight: Weight = 400,
): string[] {
  const whole = text.trimEnd();
  if (whole && fits(whole, width, fontSize, weight)) return [whole];
  const words = text.match(/[A-Za-z0-9+.,()'’/&%–-]+\s*|\s+|./gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line && !HANGING.test(word) && !fits((line + word).trimEnd(), width, fontSize, weight)) {
      lines.push(line);
      line = word.trimStart();
    } else line += word;
  }
  const trimmed = [...lines, line].map((each) => each.trimEnd()).filter(Boolean);
  if (trimmed.length <= most) return trimmed;
  let last = trimmed[most - 1] ?? '';
  while (last && !fits(`${last}…`, width, fontSize, weight)) last = [...last].slice(0, -1).join('');
  return [...trimmed.slice(0, most - 1), `${last.trimEnd()}…`];
}

/** What never begins a line. */
const HANGING = /^[，。、；：）》」”’·)]/;
