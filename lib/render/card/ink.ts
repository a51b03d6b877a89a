/** The few shapes that a card is drawn with, as SVG. */
import type { Weight } from '../../charts/parts/text-width';
import type { ColourToken, Palette } from '../../charts/theme';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Two digits after the point are enough for any screen. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

interface Letters {
  size: number;
  weight: Weight;
  fill: string;
  anchor?: 'start' | 'end';
}

/** One line of text in a row of this height, whose top is `y`. */
export function writeLine(
  text: string,
  x: number,
  y: number,
  row: number,
  { size, weight, fill, anchor = 'start' }: Letters,
): string {
  const baseline = y + row / 2 + size * 0.36;
  const end = anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text x="${px(x)}" y="${px(baseline)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${end} xml:space="preserve">${escapeXml(text)}</text>`;
}

/** Lines of one kind, one below the other. */
export interface Block {
  lines: string[];
  size: number;
  weight: Weight;
  colour: ColourToken;
  /** Height of a line. */
  row: number;
  /** Room above. */
  before: number;
}

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { lines, row, before }) => sum + before + lines.length * row, 0);

/** Writes blocks downwards from `y`. */
export function writeBlocks(blocks: readonly Block[], x: number, y: number, colours: Palette): string {
  let top = y;
  return blocks
    .flatMap(({ lines, size, weight, colour, row, before }) => {
      top += before;
      return lines.map((line) => {
        const written = writeLine(line, x, top, row, { size, weight, fill: colours[colour] });
        top += row;
        return written;
      });
    })
    .join('');
}

export const rule = (x: number, y: number, width: number, colour: string): string =>
  `<path d="M${px(x)} ${px(y)}h${px(width)}" stroke="${colour}" fill="none"/>`;
