/** Key lines as they are drawn: words and numbers large enough for a phone. */
import { textWidth } from '../../charts/parts/text-width';
import type { Palette } from '../../charts/theme';
import { fileMessages } from '../../i18n/files';
import type { Lang } from '../../i18n/languages';
import { evenLines } from '../lines';
import { SMALL } from './header';
import { px, rule, writeLine } from './ink';
import type { KeyLine, KeyLines } from './key-lines';

const SIZE = 14;
const ROW = 19;
const SMALL_ROW = 17;
const NUMBER = 17;
const PADDING = 5;
/** Share of the width that the names of counted values take at the most. */
const NAMES = 0.48;
/** Longer ones would leave no room for others. */
const MOST_LINES = 3;

interface LaidLine {
  height: number;
  draw: (x: number, y: number, colours: Palette) => string;
}

interface Laid extends LaidLine {
  shown: number;
}

/** As many lines as there is room for, `most` at most; where some are left out, that is said. Null where not one fits. */
export function layLines(
  { heading, lines, all }: KeyLines,
  most: number,
  width: number,
  height: number,
  lang: Lang,
): Laid | null {
  for (let count = Math.min(most, all); count > 0; count -= 1) {
    const shown = lines(count);
    const top = heading ? SMALL_ROW + 4 : 0;
    const left = shown.length < all;
    const laid = shown[0]?.count === null ? layRows(shown, width, lang) : layCounts(shown, width, lang);
    const tall = top + laid.reduce((sum, line) => sum + line.height, 0) + (left ? SMALL_ROW + 4 : 0);
    if (tall > height || laid.length < shown.length) continue;
    return {
      shown: shown.length,
      height: tall,
      draw: (x, y, colours) => {
        const small = { size: SMALL, weight: 400, fill: colours['ink-3'] } as const;
        const parts = heading ? [writeLine(heading, x, y, SMALL_ROW, small)] : [];
        let at = y + top;
        for (const line of laid) {
          parts.push(line.draw(x, at, colours));
          at += line.height;
        }
        const words = fileMessages(lang).moreLines(shown.length, all);
        if (left) parts.push(writeLine(words, x, at + 4, SMALL_ROW, small));
        return parts.join('');
      },
    };
  }
  return null;
}

/** Names, bars from a common start, numbers at their ends. */
function layCounts(lines: readonly KeyLine[], width: number, lang: Lang): LaidLine[] {
  const style = { size: SIZE, weight: 400, lang } as const;
  const widest = Math.max(...lines.map(({ text }) => textWidth(text, SIZE)));
  const names = Math.min(Math.ceil(widest) + 2, Math.floor(width * NAMES));
  const largest = Math.max(...lines.map(({ count }) => count ?? 0), 1);
  const numbers = Math.max(...lines.map(({ count }) => textWidth(String(count), NUMBER, 600))) + 8;
  const room = width - names - 12 - numbers;
  return lines.flatMap(({ text, count, context }) => {
    const words = evenLines(text, names, style);
    if (words.length > MOST_LINES) return [];
    const height = Math.max(words.length * ROW, 22) + 2 * PADDING;
    const bar = Math.max(2, (room * (count ?? 0)) / largest);
    return {
      height,
      draw: (x, y, colours) => {
        const fill = context ? colours['ink-3'] : colours.jade;
        const middle = y + height / 2;
        const ink = colours[context ? 'ink-2' : 'ink-1'];
        const number = { size: NUMBER, weight: 600, fill: ink } as const;
        return [
          rule(x, y + 0.5, width, colours.rule),
          ...words.map((line, n) =>
            writeLine(line, x, middle - (words.length * ROW) / 2 + n * ROW, ROW, {
              size: SIZE,
              weight: 400,
              fill: ink,
            }),
          ),
          `<rect x="${px(x + names + 12)}" y="${px(middle - 5)}" width="${px(bar)}" height="10" fill="${fill}"/>`,
          writeLine(String(count), x + names + 12 + bar + 7, middle - 11, 22, number),
        ].join('');
      },
    };
  });
}

/** Rows that stand for themselves: a small line before each. */
function layRows(lines: readonly KeyLine[], width: number, lang: Lang): LaidLine[] {
  return lines.flatMap(({ lead, text, context }) => {
    const words = evenLines(text, width, { size: SIZE, weight: 600, lang });
    const before = lead ? evenLines(lead, width, { size: SMALL, weight: 400, lang }) : [];
    if (words.length > MOST_LINES || before.length > MOST_LINES) return [];
    return {
      height: before.length * SMALL_ROW + words.length * ROW + 2 * PADDING,
      draw: (x, y, colours) => {
        const top = y + PADDING;
        const fill = colours[context ? 'ink-2' : 'ink-1'];
        return [
          rule(x, y + 0.5, width, colours.rule),
          ...before.map((line, n) =>
            writeLine(line, x, top + n * SMALL_ROW, SMALL_ROW, {
              size: SMALL,
              weight: 400,
              fill: colours['ink-3'],
            }),
          ),
          ...words.map((line, n) =>
            writeLine(line, x, top + before.length * SMALL_ROW + n * ROW, ROW, {
              size: SIZE,
              weight: 600,
              fill,
            }),
          ),
        ].join('');
      },
    };
  });
}
