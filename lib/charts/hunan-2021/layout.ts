/** Appearance of hunan-2021: money with its bar, panels of unlike counts, and the projects of two levels. */
import type { Frame } from '../chart';
import { type Drawing, stack } from '../parts/drawing';
import { drawPanels } from '../parts/panels';
import { type Item, itemOf } from '../parts/pixel-series';
import {
  hairline,
  hatched,
  levelLine,
  rectShape,
  type Shape,
  textLines,
  textShape,
  touchArea,
  uprightLine,
} from '../parts/shapes';
import { drawTally } from '../parts/tally';
import { textWidth } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import type { Amount, Marks } from './index';

const PALE = 0.45;
const BAR = 16;
/** Room for the sign between two amounts. */
const SIGN = 32;
const SIGNS: Record<Amount['as'], string> = { spending: '', intensity: '÷', base: '≈' };
const PROJECTS = { zh: '承担的科技重大专项', en: 'Major science projects taken on' };

/** Draws the blocks one below the other. */
export function drawHunan({ amounts, panels, projects, context }: Marks, frame: Frame): Drawing {
  const { lang, narrow, width, colours } = frame;
  const columns = !narrow && width >= 640 ? 4 : 2;
  const look = { colour: colours.jade, fill: 'full' as const, pale: context };
  return stack(0, 28, [
    ...(amounts.length ? [(top: number) => drawMoney(amounts, top, context, frame)] : []),
    ...(panels.length ? [(top: number) => drawPanels(panels, columns, top, look, frame)] : []),
    ...(projects
      ? [
          (top: number): Drawing => {
            const title = { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 };
            const tally = drawTally(projects, top + 42, colours.jade, context, frame);
            return {
              ...tally,
              shapes: [hairline(0, width, top, colours.rule), textShape(PROJECTS[lang], 0, top + 20, title)],
            };
          },
        ]
      : []),
  ]);
}

/** Amounts as an equation, and the bar that shows the same on one scale in yuan. */
function drawMoney(amounts: Amount[], top: number, pale: boolean, frame: Frame): Drawing {
  const words = frame.narrow ? amountList(amounts, top, pale, frame) : amountRow(amounts, top, pale, frame);
  const base = amounts.find(({ as }) => as === 'base');
  if (!base) return words;
  const spending = amounts.find(({ as }) => as === 'spending');
  return moneyBar(base, spending, words, pale, frame);
}

/** Signs stand only in the whole equation. */
const whole = (amounts: readonly Amount[]) => amounts.length === Object.keys(SIGNS).length;

const inkOf = (pale: boolean, { colours }: Frame) => (pale ? colours['ink-3'] : colours['ink-1']);

function swatch(x: number, y: number, pale: boolean, { colours }: Frame): Shape[] {
  return hatched({ x, y: y - 7, width: 14, height: 14 }, pale ? colours['ink-3'] : colours.jade);
}

function amountRow(amounts: Amount[], top: number, pale: boolean, frame: Frame): Drawing {
  const { lang, width, colours } = frame;
  const wide = (width - SIGN * (amounts.length - 1)) / amounts.length;
  const room = (amount: Amount) => wide - (amount.as === 'base' ? 21 : 0);
  const size =
    [24, 22, 20, 18, 17, 16].find((each) =>
      amounts.every((amount) => textWidth(amount.written[lang], each, 600) <= room(amount)),
    ) ?? 15;
  const labels = amounts.map(({ label }) => wrapEvenly(label[lang], wide, 13, 3));
  const bottom = top + 38 + Math.max(...labels.map(({ length }) => length)) * 18;
  const items = amounts.map((amount, index): Item => {
    const x = index * (wide + SIGN);
    const shift = amount.as === 'base' ? 21 : 0;
    const text = { fill: colours['ink-2'], fontSize: 13 };
    return itemOf(amount, [
      touchArea(x, top, wide, bottom - top),
      ...(shift ? swatch(x, top + 16, pale, frame) : []),
      ...(index && whole(amounts)
        ? [textShape(SIGNS[amount.as], x - SIGN / 2, top + 16, { ...text, fontSize: 18, align: 'center' })]
        : []),
      textShape(amount.written[lang], x + shift, top + 16, {
        fill: inkOf(pale, frame),
        fontSize: size,
        fontWeight: 600,
      }),
      ...textLines(labels[index]!, x, top + 44, 18, text),
    ]);
  });
  return { shapes: [], items, bottom };
}

/** On a phone the terms of the equation stand one below the other. */
function amountList(amounts: Amount[], top: number, pale: boolean, frame: Frame): Drawing {
  const { lang, width, colours } = frame;
  const indent = whole(amounts) ? 22 : 0;
  return stack(
    top,
    10,
    amounts.map((amount, index) => (y: number): Drawing => {
      const lines = wrapEvenly(amount.label[lang], width - indent, 13, 2);
      const bottom = y + 28 + lines.length * 18;
      const computed = amount.as === 'base';
      const sign = index > 0 && whole(amounts) && SIGNS[amount.as];
      const text = { fill: colours['ink-2'], fontSize: 13 };
      return {
        shapes: [],
        items: [
          itemOf(amount, [
            touchArea(0, y, width, bottom - y),
            ...(sign ? [textShape(sign, 0, y + 13, { ...text, fontSize: 16 })] : []),
            ...(computed ? swatch(indent, y + 13, pale, frame) : []),
            textShape(amount.written[lang], indent + (computed ? 21 : 0), y + 13, {
              fill: inkOf(pale, frame),
              fontSize: 20,
              fontWeight: 600,
            }),
            ...textLines(lines, indent, y + 36, 18, text),
          ]),
        ],
        bottom,
      };
    }),
  );
}

/** The base hatched, its range as a whisker, and the spending as the solid part of it. */
function moneyBar(
  base: Amount,
  spending: Amount | undefined,
  words: Drawing,
  pale: boolean,
  { width, colours }: Frame,
): Drawing {
  const y = words.bottom + 12;
  const scale = (width - 2) / base.high;
  const colour = pale ? colours['ink-3'] : colours.jade;
  const [low, high, middle] = [1 + base.low * scale, 1 + base.high * scale, y + BAR / 2];
  const ink = colours['ink-1'];
  const box = { x: 1, y, width: base.value * scale, height: BAR };
  const items: Item[] = [
    itemOf(base, [
      touchArea(0, y - 4, width, BAR + 8),
      ...hatched(box, colour),
      uprightLine(low, y - 3, y + BAR + 3, ink, 1.5),
      levelLine(low, high, middle, ink, 1.5),
      uprightLine(high, y - 3, y + BAR + 3, ink, 1.5),
    ]),
  ];
  if (spending)
    items.push(
      itemOf(spending, [
        touchArea(0, y - 4, 24, BAR + 8),
        rectShape(
          { ...box, width: spending.value * scale },
          { fill: colours.jade, opacity: pale ? PALE : 1 },
        ),
      ]),
    );
  return { shapes: words.shapes, items: [...words.items, ...items], bottom: y + BAR + 4 };
}
