/** The words at the foot of a card: basis, sources, release, and the way back. */
import { textWidth } from '../../charts/parts/text-width';
import type { Palette } from '../../charts/theme';
import { fileMessages } from '../../i18n/files';
import { formatDate } from '../../i18n/format';
import type { Basis } from '../../view/view';
import { evenLines } from '../lines';
import type { CardContent } from './content';
import { SMALL } from './header';
import { px, rule, writeLine } from './ink';

const SWATCH = 9;

export interface Footer {
  height: number;
  draw: (x: number, y: number, colours: Palette) => string;
}

/** Lays the foot out in this width; it is as high as its sources need. */
export function footerOf(content: CardContent, width: number, scale: number): Footer {
  const { lang, bases, release, released, sources, address } = content;
  const [size, row, side] = [SMALL * scale, 17 * scale, SWATCH * scale];
  const text = fileMessages(lang);
  const marks = bases.map(({ basis, label, rows }) => ({
    basis,
    words: `${label}${basis === 'computed' ? text.computedMark : ''} ${rows}`,
  }));
  const markWidth = (words: string) => side + 5 + textWidth(words, size) + 14;
  const marksWidth = marks.reduce((sum, { words }) => sum + markWidth(words), 0);
  const data = `${text.release(formatDate(released, lang), release)} · ${text.licence}`;
  const besideMarks = marks.length > 0 && marksWidth + textWidth(data, size) <= width;
  const inLines = (words: string) => (words ? evenLines(words, width, { size, weight: 400, lang }) : []);
  const sourceLines = [...(besideMarks ? [] : inLines(data)), ...inLines(sources)];
  const brandWidth = textWidth(text.brand, size, 600) + 10;
  // The whole address where it fits, so that the picture leads back to its view; else that of the page.
  const fits = (words: string) => brandWidth + textWidth(words, size) <= width;
  const shown = [address, address.replace(/\?.*/, '')].find(fits) ?? '';
  const rows = Number(marks.length > 0) + sourceLines.length + 1;
  return {
    height: 8 + rows * row,
    draw: (x, y, colours) => {
      const letters = { size, weight: 400, fill: colours['ink-3'] } as const;
      const parts = [rule(x, y + 0.5, width, colours.rule)];
      let top = y + 8;
      let at = x;
      for (const { basis, words } of marks) {
        parts.push(swatch(basis, at, top + (row - side) / 2, side, colours));
        parts.push(writeLine(words, at + side + 5, top, row, letters));
        at += markWidth(words);
      }
      if (besideMarks) parts.push(writeLine(data, x + width, top, row, { ...letters, anchor: 'end' }));
      if (marks.length) top += row;
      for (const line of sourceLines) {
        parts.push(writeLine(line, x, top, row, letters));
        top += row;
      }
      parts.push(writeLine(text.brand, x, top, row, { size, weight: 600, fill: colours.cinnabar }));
      if (shown) parts.push(writeLine(shown, x + brandWidth, top, row, letters));
      return parts.join('');
    },
  };
}

/** As in the legend of a page: full for what is printed, striped for what is computed, dotted for context. */
function swatch(basis: Basis, x: number, y: number, side: number, colours: Palette): string {
  const box = `x="${px(x)}" y="${px(y)}" width="${px(side)}" height="${px(side)}"`;
  const ink = colours['ink-2'];
  if (basis === 'reported') return `<rect ${box} fill="${ink}"/>`;
  if (basis === 'context') return `<rect ${box} fill="none" stroke="${ink}" stroke-dasharray="1.5 1.5"/>`;
  const thirds = [1, 2, 3].map((n) => (n * side) / 3);
  const upper = thirds.map((n) => `M${px(x)} ${px(y + n)}l${px(n)} ${px(-n)}`);
  const lower = thirds.slice(0, 2).map((n) => `M${px(x + n)} ${px(y + side)}L${px(x + side)} ${px(y + n)}`);
  return `<path d="${[...upper, ...lower].join('')}" stroke="${ink}" fill="none"/><rect ${box} fill="none" stroke="${ink}"/>`;
}
