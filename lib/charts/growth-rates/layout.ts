/** Appearance of growth-rates: one axis, a row per rate with its words beside it, rules between what is unlike. */
import type { Frame } from '../chart';
import type { Drawing } from '../parts/drawing';
import { itemOf } from '../parts/pixel-series';
import {
  faded,
  hairline,
  levelLine,
  rectShape,
  type Shape,
  textShape,
  touchArea,
  uprightLine,
} from '../parts/shapes';
import { textWidth, wrapText } from '../parts/text-width';
import type { Marks, Rate } from './index';

const STEP = 10;
/** The axis runs on to the next step, so that no dot sits on its end. */
const LEAST = 50;
const AXIS = 24;
const LINE = 18;
const RADIUS = 7;
const BETWEEN_GROUPS = 30;
const NUMBER = 17;
/** A number at the end of the axis still fits. */
const NUMBER_SPACE = RADIUS + 62;

/** Draws the axis above, then the groups with a rule between them. */
export function drawGrowthRates({ groups, context }: Marks, frame: Frame): Drawing {
  const { lang, narrow, width, colours } = frame;
  const rates = groups.flat();
  const column = narrow ? 0 : Math.min(300, Math.round(width * 0.42));
  const left = narrow ? 6 : column + 24;
  const right = width - NUMBER_SPACE;
  const most = Math.max(LEAST, Math.ceil(Math.max(...rates.map(({ value }) => value)) / STEP) * STEP);
  const at = (value: number) => left + ((right - left) * value) / most;
  const drawing: Drawing = { shapes: [], items: [], bottom: AXIS };
  groups.forEach((group, index) => {
    if (index) {
      drawing.shapes.push(hairline(0, width, drawing.bottom + BETWEEN_GROUPS / 2, colours.rule));
      drawing.bottom += BETWEEN_GROUPS;
    }
    group.forEach((rate, place) => {
      const top = drawing.bottom + (place ? 14 : 0);
      const words = wordsOf(rate, narrow ? width : column, lang);
      const textHeight = words.length * LINE;
      const height = narrow ? textHeight + 30 : Math.max(textHeight, 30);
      const middle = narrow ? top + textHeight + 14 : top + height / 2;
      drawing.items.push(
        itemOf(rate, [
          touchArea(0, top, width, height),
          ...words.map(({ text, strong }, n) =>
            textShape(text, 0, (narrow ? top : middle - textHeight / 2) + LINE / 2 + n * LINE, {
              fill: strong && !context ? colours['ink-1'] : colours[strong ? 'ink-2' : 'ink-3'],
              fontSize: strong ? 13 : 12,
              fontWeight: strong ? 600 : 400,
            }),
          ),
          ...dotOn(rate, at, middle, context, frame),
        ]),
      );
      if (narrow) drawing.shapes.push(...track(most, at, middle, colours.rule));
      drawing.bottom = top + height;
    });
  });
  drawing.shapes.unshift(...axis(most, at, drawing.bottom, frame));
  return { ...drawing, bottom: drawing.bottom + 4 };
}

/** What grew, of whom, and when; the first is strong. */
function wordsOf({ what, whose, time }: Rate, width: number, lang: Frame['lang']) {
  const line = (text: string, strong: boolean) =>
    wrapText(text, width, strong ? 13 : 12, 3, strong ? 600 : 400).map((each) => ({ text: each, strong }));
  return [...line(what[lang], true), ...line(time[lang], false), ...line(whose[lang], false)];
}

function dotOn(rate: Rate, at: (value: number) => number, y: number, pale: boolean, frame: Frame): Shape[] {
  const { lang, colours } = frame;
  const colour = colours[rate.central ? 'jade' : 'ink-2'];
  const [from, to] = [at(0), at(rate.value)];
  const opacity = pale ? 0.45 : 1;
  const [text, x] = [rate.written[lang], to + RADIUS + 7];
  return [
    faded(levelLine(from, to, y, colour, 1.5), opacity),
    { type: 'circle', shape: { cx: to, cy: y, r: RADIUS }, style: { fill: colour, opacity } },
    // A patch of the ground keeps the axis off the number.
    rectShape(
      { x: x - 3, y: y - 11, width: textWidth(text, NUMBER, 600) + 8, height: 22 },
      { fill: colours.card },
    ),
    textShape(text, x, y, {
      fill: pale ? colours['ink-3'] : colours['ink-1'],
      fontSize: NUMBER,
      fontWeight: 600,
    }),
  ];
}

/** The axis of one row, where a phone has no room to run lines through all rows. */
function track(most: number, at: (value: number) => number, y: number, colour: string): Shape[] {
  return [
    levelLine(at(0), at(most), y, colour),
    ...ticksTo(most).map((tick) => uprightLine(at(tick), y - 4, y + 4, colour)),
  ];
}

const ticksTo = (most: number) => Array.from({ length: most / STEP + 1 }, (_, n) => n * STEP);

/** Ticks with their per cents above; light lines run down through all rows. */
function axis(
  most: number,
  at: (value: number) => number,
  bottom: number,
  { narrow, colours }: Frame,
): Shape[] {
  const ticks = ticksTo(most);
  const shown = narrow ? [] : ticks;
  return [
    ...shown.map((tick) =>
      uprightLine(Math.round(at(tick)) - 0.5, AXIS - 4, bottom, colours[tick ? 'rule' : 'ink-3']),
    ),
    ...ticks.map((tick) =>
      textShape(`${tick}%`, at(tick), 8, {
        fill: colours['ink-3'],
        fontSize: 11,
        align: tick || !narrow ? 'center' : 'left',
      }),
    ),
  ];
}
