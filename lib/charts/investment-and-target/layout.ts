/** Appearance of investment-and-target: a panel per measure, side by side or one under the other. */
import type { EChartsCoreOption } from 'echarts/core';
import { messages } from '../../i18n';
import type { Text } from '../../i18n/languages';
import type { Frame } from '../chart';
import { baseOption } from '../parts/base-option';
import {
  decoration,
  type Item,
  lineShape,
  pixelSeries,
  type Shape,
  textShape,
  touchArea,
} from '../parts/pixel-series';
import { textLines } from '../parts/text-lines';
import { textWidth, wrapText } from '../parts/text-width';
import type { Marks, Panel } from './index';

const BAR = 26;
const BETWEEN = 36;
const AIM: Text = { zh: '目标', en: 'Target' };
const PRESENT: Text = { zh: '目前', en: 'Present' };

interface Place {
  x: number;
  y: number;
  width: number;
}

interface Drawn {
  height: number;
  behind: Shape[];
  item: Item;
}

/** Draws the marks into a frame; the height is what they need, whatever the frame says. */
export function drawInvestmentAndTarget(
  { panels, context }: Marks,
  frame: Frame,
): { height: number; option: EChartsCoreOption } {
  const { width, colours } = frame;
  const beside = !frame.narrow && panels.length > 1;
  const each = beside ? (width - BETWEEN) / 2 : width;
  // Side by side, the bars stand level.
  const level = beside && !panels.every((panel) => headOf(panel, each, frame).fits);
  let y = 0;
  const drawn = panels.map((panel, at) => {
    const place = { x: beside ? at * (each + BETWEEN) : 0, y: beside ? 0 : y, width: each };
    const result = drawPanel(panel, place, context, level, frame);
    y += result.height + BETWEEN;
    return result;
  });
  const height = beside ? Math.max(...drawn.map((one) => one.height)) : y - BETWEEN;
  const middle = Math.round(each + BETWEEN / 2) + 0.5;
  const divider = beside
    ? lineShape(
        [
          [middle, 0],
          [middle, height],
        ],
        colours.rule,
      )
    : lineShape(
        [
          [0, (drawn[0]?.height ?? 0) + BETWEEN / 2],
          [width, (drawn[0]?.height ?? 0) + BETWEEN / 2],
        ],
        colours.rule,
      );
  return {
    height: height + 2,
    option: {
      ...baseOption(frame),
      series: [
        decoration([...(panels.length > 1 ? [divider] : []), ...drawn.flatMap(({ behind }) => behind)]),
        pixelSeries(drawn.map(({ item }) => item)),
      ],
    },
  };
}

/** The words above a bar, and whether number and time fit on one line. */
function headOf(panel: Panel, width: number, { lang }: Frame) {
  const title = wrapText(panel.title[lang], width, 13, 2);
  const number = panel.number[lang];
  const size = textWidth(number, 28) > width ? 24 : 28;
  const beside = textWidth(number, size) + 16;
  const words = [panel.as === 'target' ? AIM[lang] : '', panel.time[lang], panel.within[lang]]
    .filter(Boolean)
    .join(' · ');
  return { title, number, size, words, beside, fits: beside + textWidth(words, 12) <= width };
}

/** Title, number and time above, then the bar on a scale of its own. */
function drawPanel(panel: Panel, place: Place, context: boolean, level: boolean, frame: Frame): Drawn {
  const { colours } = frame;
  const { x, y, width } = place;
  const { title, number, size, words, beside, ...head } = headOf(panel, width, frame);
  const fits = head.fits && !level;
  const accent = colours[context ? 'ink-2' : panel.as === 'target' ? 'cinnabar' : 'jade'];
  const top = y + title.length * 18;
  const bar = top + (fits ? 54 : 72);
  const above = [
    ...textLines(title, x, y + 9, 18, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
    textShape(number, x, top + 23, { fill: accent, fontSize: size, fontWeight: 600 }),
    textShape(words, fits ? x + beside : x, fits ? top + 28 : top + 50, {
      fill: colours['ink-2'],
      fontSize: 12,
    }),
  ];
  const draw = panel.as === 'target' ? drawTarget : drawSpending;
  const { shapes, behind, height } = draw(panel, { x, y: bar, width }, context, frame);
  return {
    height: bar + height - y,
    behind,
    item: {
      record: panel.record,
      tip: panel.tip,
      shapes: [touchArea(x, y, width, bar + height - y), ...above, ...shapes],
    },
  };
}

interface Bar {
  shapes: Shape[];
  behind: Shape[];
  height: number;
}

const rect = (x: number, y: number, width: number, height: number, style: Shape['style']): Shape => ({
  type: 'rect',
  shape: { x, y, width, height },
  style,
});

/** A bar from nought, the span of its rounding over its end, and one printable step as the scale. */
function drawSpending({ value, rounding, scale }: Panel, place: Place, context: boolean, frame: Frame): Bar {
  const { lang, colours } = frame;
  const { x, y, width } = place;
  const half = rounding ?? 0;
  const perUnit = (width - 4) / (value + half);
  const [from, to] = [x + (value - half) * perUnit, x + (value + half) * perUnit];
  const middle = y + BAR / 2;
  const step = to - from || width;
  const ink = colours[context ? 'ink-3' : 'ink-1'];
  return {
    shapes: [
      rect(x, y, value * perUnit, BAR, { fill: colours.jade, opacity: context ? 0.35 : 1 }),
      // The part of the bar that rounding leaves open shows its paper through.
      rect(from, y, (to - from) / 2, BAR, { fill: colours.card, opacity: 0.45 }),
      lineShape(
        [
          [from, middle],
          [to, middle],
        ],
        ink,
        1.5,
      ),
      ...[from, to].map((end) =>
        lineShape(
          [
            [end, y + 5],
            [end, y + BAR - 5],
          ],
          ink,
          1.5,
        ),
      ),
    ],
    behind: [
      lineShape(
        [
          [x, y + BAR + 12],
          [x, y + BAR + 17],
          [x + step, y + BAR + 17],
          [x + step, y + BAR + 12],
        ],
        colours['ink-3'],
      ),
      textShape(scale[lang], x + step + 8, y + BAR + 15, { fill: colours['ink-3'], fontSize: 11 }),
    ],
    height: BAR + 24,
  };
}

/** The whole is all revenue: the target hollow from nought, the present share a bar that nobody can fill. */
function drawTarget({ value, scale }: Panel, place: Place, context: boolean, frame: Frame): Bar {
  const { lang, colours } = frame;
  const { x, y, width } = place;
  const labels = Math.max(textWidth(AIM[lang], 12), textWidth(PRESENT[lang], 12)) + 10;
  const [left, full] = [x + labels, width - labels - 1];
  const end = left + (value / 100) * full;
  const accent = colours[context ? 'ink-3' : 'cinnabar'];
  const present = y + BAR + 10;
  const unknown = messages(lang).chart.notStated;
  const ink = { fill: colours['ink-2'], fontSize: 12 };
  return {
    shapes: [
      textShape(AIM[lang], x, y + BAR / 2, ink),
      rect(left + 0.75, y + 0.75, end - left - 1.5, BAR - 1.5, {
        fill: 'none',
        stroke: accent,
        lineWidth: 1.5,
      }),
      textShape(PRESENT[lang], x, present + BAR / 2, ink),
      rect(left + 0.5, present + 0.5, full - 1, BAR - 1, {
        fill: 'none',
        stroke: colours['ink-3'],
        lineWidth: 1,
        lineDash: [3, 3],
      }),
      textShape(unknown, left + full / 2, present + BAR / 2, { ...ink, align: 'center' }),
    ],
    behind: [
      rect(left, y, full, BAR, { fill: colours.faint }),
      lineShape(
        [
          [end, y + BAR],
          [end, present],
        ],
        accent,
      ),
      lineShape(
        [
          [left, present + BAR + 12],
          [left, present + BAR + 17],
          [left + full, present + BAR + 17],
          [left + full, present + BAR + 12],
        ],
        colours['ink-3'],
      ),
      textShape(scale[lang], left + full / 2, present + BAR + 28, {
        fill: colours['ink-3'],
        fontSize: 11,
        align: 'center',
      }),
    ],
    height: BAR * 2 + 48,
  };
}
