/** Values in large type, for charts that would have to be cut or shrunk beyond reading. */
import { textWidth } from '../../charts/parts/text-width';
import type { Palette } from '../../charts/theme';
import { fileMessages } from '../../i18n/files';
import type { Lang } from '../../i18n/languages';
import { evenLines } from '../lines';
import type { KeyFigure } from './content';
import { SMALL } from './header';
import { rule, writeLine } from './ink';

const GAP = 20;
const NUMBER = 28;
/** Narrower ones would break their titles into too many lines. */
const LEAST = 130;
/** Between a number and its unit. */
const BESIDE = 7;

interface Tiles {
  /** How many of the values are shown. */
  shown: number;
  height: number;
  draw: (x: number, y: number, colours: Palette) => string;
}

/** As many as there is room for, in order; where some are left out, that is said. Null where not even two fit. */
export function tilesOf(
  figures: readonly KeyFigure[],
  width: number,
  height: number,
  lang: Lang,
): Tiles | null {
  const columns = Math.max(2, Math.min(figures.length, Math.floor((width + GAP) / (LEAST + GAP))));
  const wide = (width - GAP * (columns - 1)) / columns;
  const style = { size: 13, weight: 400, lang } as const;
  const laid = figures.map((figure) => {
    const room = wide - textWidth(figure.number, NUMBER, 600) - BESIDE;
    const beside = textWidth(figure.unit, style.size) <= room;
    const title = beside ? figure.title : `${figure.unit} · ${figure.title}`;
    return { figure: { ...figure, unit: beside ? figure.unit : '' }, lines: evenLines(title, wide, style) };
  });
  const rows: { cells: typeof laid; height: number }[] = [];
  let used = 0;
  for (let at = 0; at < laid.length; at += columns) {
    const cells = laid.slice(at, at + columns);
    const tall = 12 + NUMBER * 1.25 + 18 * Math.max(...cells.map(({ lines }) => lines.length)) + 24;
    const rest = laid.length - at - cells.length;
    if (used + tall + (rest ? 18 : 0) > height) break;
    rows.push({ cells, height: tall });
    used += tall;
  }
  const shown = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  if (shown < Math.min(2, figures.length) || shown === 0) return null;
  const left = shown < figures.length;
  return {
    shown,
    height: used + (left ? 18 : 0),
    draw: (x, y, colours) => {
      const parts: string[] = [];
      let top = y;
      for (const row of rows) {
        parts.push(
          ...row.cells.map(({ figure, lines }, index) =>
            tile(figure, lines, x + index * (wide + GAP), top, wide, colours),
          ),
        );
        top += row.height;
      }
      if (left) {
        const words = fileMessages(lang).moreFigures(shown, figures.length);
        parts.push(writeLine(words, x, top, 18, { size: SMALL, weight: 400, fill: colours['ink-3'] }));
      }
      return parts.join('');
    },
  };
}

function tile(
  { number, unit, time }: KeyFigure,
  lines: readonly string[],
  x: number,
  y: number,
  width: number,
  colours: Palette,
): string {
  const top = y + 8;
  const after = x + textWidth(number, NUMBER, 600) + BESIDE;
  return [
    rule(x, y + 0.5, width, colours.rule),
    writeLine(number, x, top, NUMBER * 1.25, { size: NUMBER, weight: 600, fill: colours['ink-1'] }),
    writeLine(unit, after, top + 6, NUMBER * 1.25, { size: 13, weight: 400, fill: colours['ink-2'] }),
    ...lines.map((line, n) =>
      writeLine(line, x, top + NUMBER * 1.25 + n * 18, 18, { size: 13, weight: 400, fill: colours['ink-2'] }),
    ),
    writeLine(time, x, top + NUMBER * 1.25 + lines.length * 18, 16, {
      size: SMALL,
      weight: 400,
      fill: colours['ink-3'],
    }),
  ].join('');
}
