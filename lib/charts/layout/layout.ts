/** Appearance of layout: a ladder of dot rows that all fill the same width, each in dots of its own size. */
import type { Frame } from '../chart';
import { type DotGrid, dotGrid, dotShapes } from '../parts/dots';
import { type Drawing, stack } from '../parts/drawing';
import { itemOf } from '../parts/pixel-series';
import { hairline, hatched, textLines, textShape, touchArea, uprightLine } from '../parts/shapes';
import { textWidth } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import type { ColourToken } from '../theme';
import type { Marks, Ratio, Rung } from './index';

const NUMBER = 26;
const PALE = 0.45;
const SWATCH = 14;
/** Height of a row's words where they stand above or beside its dots. */
const WORDS = 34;

const LAYOUT = { zh: '总体布局', en: 'Overall layout' };
const SECOND = { zh: '第二批策源地覆盖的领域', en: 'Fields covered by the second batch' };
const UNRELATED = {
  zh: '与总体布局是不是同一套领域，文件没有说明',
  en: 'Whether they are fields of that layout is not stated',
};

interface Place {
  top: number;
  /** Where dots begin; words stand left of it, or above on a phone. */
  left: number;
  pale: boolean;
  /** Where averages stand between rows, they are tied to them. */
  tied: boolean;
}

/** Draws the ladder and, below a rule, what stands apart from it. */
export function drawLayout({ ladder, apart, context }: Marks, frame: Frame): Drawing {
  const { lang, narrow, width, colours } = frame;
  const rungs = [...ladder.map(({ rung }) => rung), apart].filter((rung) => rung !== null);
  const words = rungs.map(({ number, unit }) =>
    Math.max(textWidth(number[lang], NUMBER, 600), textWidth(unit[lang], 13)),
  );
  const left = narrow || !words.length ? 0 : Math.max(...words) + 26;
  const at = (top: number): Place => ({ top, left, pale: context, tied: ladder.some(({ rung }) => rung) });
  const title = (text: string) => (top: number) =>
    plain(top + 26, [textShape(text, 0, top + 8, { fill: colours['ink-2'], fontSize: 13, fontWeight: 600 })]);
  const steps = ladder.flatMap(({ ratio, rung }) => [
    ...(ratio ? [(top: number) => drawRatio(ratio, at(top), frame)] : []),
    ...(rung ? [(top: number) => drawRung(rung, 'indigo', at(top), frame)] : []),
  ]);
  const note = wrapEvenly(UNRELATED[lang], width - left, 12, 2);
  const noteLines = (top: number) =>
    plain(
      top + note.length * 17,
      textLines(note, left, top + 8, 17, { fill: colours['ink-3'], fontSize: 12 }),
    );
  return stack(0, 4, [
    ...(steps.length ? [title(LAYOUT[lang]), ...steps] : []),
    ...(steps.length && apart
      ? [(top: number) => plain(top + 36, [hairline(0, width, top + 16, colours.rule)])]
      : []),
    ...(apart
      ? [title(SECOND[lang]), (top: number) => drawRung(apart, 'cinnabar', at(top), frame), noteLines]
      : []),
  ]);
}

const plain = (bottom: number, shapes: Drawing['shapes']): Drawing => ({ shapes, items: [], bottom });

/** Every row fills its width, so that no length can be read as a share of another. */
function gridOf(count: number, width: number) {
  const wide = width > 540;
  const columns =
    count <= 10 ? count : count <= 40 ? (wide ? 36 : 18) : count <= 100 ? (wide ? 30 : 20) : wide ? 51 : 34;
  return dotGrid(count, columns, width, width);
}

/** One row of large dots from edge to edge: their grid and where it starts. */
function spread(count: number, left: number, width: number, diameter: number): [DotGrid, number] {
  const pitch = (width - diameter) / Math.max(1, count - 1);
  return [{ columns: count, rows: 1, pitch, height: diameter }, left + (diameter - pitch) / 2];
}

function drawRung(rung: Rung, colour: ColourToken, { top, left, pale }: Place, frame: Frame): Drawing {
  const { lang, narrow, width, colours } = frame;
  const grid = gridOf(rung.count, width - left);
  const few = rung.count <= 10;
  // Few dots would grow with the width, so their size is bounded.
  const tall = few ? Math.min(grid.pitch, 44) : grid.height;
  const height = narrow ? WORDS + tall : Math.max(tall, 50);
  const y = narrow ? top + WORDS : top + (height - tall) / 2;
  const look = {
    colour: colours[colour],
    ground: colours.card,
    fill: 'full',
    opacity: pale ? PALE : 1,
  } as const;
  const number = { fill: pale ? colours['ink-3'] : colours['ink-1'], fontSize: NUMBER, fontWeight: 600 };
  const unit = { fill: colours['ink-2'], fontSize: 13 };
  const words = narrow
    ? [
        textShape(rung.number[lang], 0, top + 14, number),
        textShape(rung.unit[lang], textWidth(rung.number[lang], NUMBER, 600) + 6, top + 18, unit),
      ]
    : [
        textShape(rung.number[lang], 0, top + height / 2 - 9, number),
        textShape(rung.unit[lang], 0, top + height / 2 + 15, unit),
      ];
  const dots = few
    ? dotShapes(rung.count, ...spread(rung.count, left, width - left, tall), y, look, tall)
    : dotShapes(rung.count, grid, left, y, look);
  return {
    shapes: [],
    items: [itemOf(rung, [touchArea(0, top, width, height), ...dots, ...words])],
    bottom: top + height,
  };
}

/** Stands between two rows and is tied to both, like a rung's label. */
function drawRatio(ratio: Ratio, { top, left, pale, tied }: Place, { lang, colours }: Frame): Drawing {
  const colour = pale ? colours['ink-3'] : colours.indigo;
  const middle = top + 17;
  const x = left + 4;
  const tie = (from: number, to: number) => uprightLine(x + SWATCH / 2, from, to, colours['ink-3']);
  return {
    shapes: [],
    items: [
      itemOf(ratio, [
        touchArea(left, top + 4, textWidth(ratio.text[lang], 13) + 40, 26),
        ...(tied ? [tie(top + 2, middle - SWATCH / 2), tie(middle + SWATCH / 2, top + 32)] : []),
        ...hatched({ x, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH }, colour),
        textShape(ratio.text[lang], x + SWATCH + 9, middle, { fill: colours['ink-2'], fontSize: 13 }),
      ]),
    ],
    bottom: top + 34,
  };
}
