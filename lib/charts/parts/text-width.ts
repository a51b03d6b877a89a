/** Width of text without a canvas, so that layout is the same on server, browser and test. */

const WIDE = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦　-〿‘-”…—]/;

/** Estimated width in px at a font size: one em per Chinese character, about 0.56 em per Latin one. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const sign of text)
    ems += WIDE.test(sign) ? 1 : /[A-Z@%MWmw]/.test(sign) ? 0.7 : /[ilj.,:;'|!·]/.test(sign) ? 0.3 : 0.56;
  return ems * fontSize;
}

/** Breaks a label into at most `most` lines that fit `width`; the last one ends in … when words are left over. */
export function wrapText(text: string, width: number, fontSize: number, most = 2): string[] {
  const words = text.match(/[A-Za-z0-9+.,()'’/&%–-]+\s*|\s+|./gu) ?? [];
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines[lines.length - 1] ?? '';
    const hanging = /^[，。、；：）》」”’·)]/.test(word);
    if (line && !hanging && textWidth((line + word).trimEnd(), fontSize) > width)
      lines.push(word.trimStart());
    else lines[lines.length - 1] = line + word;
  }
  const trimmed = lines.map((line) => line.trimEnd()).filter(Boolean);
  if (trimmed.length <= most) return trimmed;
  let last = trimmed[most - 1] ?? '';
  while (last && textWidth(`${last}…`, fontSize) > width) last = [...last].slice(0, -1).join('');
  return [...trimmed.slice(0, most - 1), `${last.trimEnd()}…`];
}
