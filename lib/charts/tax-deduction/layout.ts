/** Appearance of tax-deduction: two reported bars on one scale of shares, and what the first lacks, hatched. */
import type { EChartsCoreOption } from 'echarts/core';
import { messages } from '../../i18n';
import type { Text } from '../../i18n/languages';
import type { Frame } from '../chart';
import { hairline } from '../enterprise-field/shapes';
import { baseOption } from '../parts/base-option';
import { decoration, type Item, pixelSeries, type Shape, textShape, touchArea } from '../parts/pixel-series';
import { textLines } from '../parts/text-lines';
import { textWidth, wrapText } from '../parts/text-width';
import type { Marks, Value } from './index';

const BAR = 40;
const GAP = 34;
const TITLE = 28;
const ROW = 30;
const BEFORE: Text = { zh: '提高前', en: 'Before' };
const AFTER: Text = { zh: '提高后', en: 'After' };

const rect = (x: number, y: number, width: number, style: Shape['style']): Shape => ({
  type: 'rect',
  shape: { x, y, width, height: BAR },
  style,
});

/** Draws the marks into a frame; the height is what they need, whatever the frame says. */
export function drawTaxDeduction(marks: Marks, frame: Frame): { height: number; option: EChartsCoreOption } {
  const { lang, width, colours } = frame;
  const { values, from, to, context } = marks;
  const labels = Math.max(textWidth(BEFORE[lang], 13), textWidth(AFTER[lang], 13)) + 14;
  const perPoint = (width - labels - 1) / to;
  const [left, edge, end] = [labels, labels + from * perPoint, labels + to * perPoint];
  const [first, second] = [TITLE, TITLE + BAR + GAP];
  const behind: Shape[] = [
    textShape(marks.title[lang], 0, 9, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
    textShape(BEFORE[lang], 0, first + BAR / 2, { fill: colours['ink-2'], fontSize: 13 }),
    textShape(AFTER[lang], 0, second + BAR / 2, { fill: colours['ink-2'], fontSize: 13 }),
  ];
  const { before, after, change } = values;
  const items = [
    ...(before ? [bar(before, left, first, edge - left, context, frame)] : []),
    ...(after ? [bar(after, left, second, end - left, context, frame)] : []),
    ...(change ? [rise(change, edge, end, first, context, frame)] : []),
  ];
  for (const [hidden, y, until] of [
    [!before, first, edge],
    [!after, second, end],
  ] as const)
    if (hidden) behind.push(empty(left, y, until - left, frame));
  const facts = drawFacts(marks, second + BAR + 22, frame);
  return {
    height: facts.height + 4,
    option: {
      ...baseOption(frame),
      series: [decoration([...behind, ...facts.shapes]), pixelSeries(items)],
    },
  };
}

/** A value that the basis filter hides. */
const empty = (x: number, y: number, width: number, { colours }: Frame) =>
  rect(x + 0.5, y + 0.5, width - 1, {
    fill: 'none',
    stroke: colours['ink-3'],
    lineDash: [3, 3],
    lineWidth: 1,
  });

function bar(
  { record, tip, written }: Value,
  x: number,
  y: number,
  width: number,
  context: boolean,
  frame: Frame,
): Item {
  const { lang, colours } = frame;
  return {
    record,
    tip,
    shapes: [
      touchArea(x, y, width, BAR),
      rect(x, y, width, context ? pale(frame) : { fill: colours.indigo }),
      textShape(written[lang], x + 14, y + BAR / 2, {
        fill: context ? colours['ink-2'] : colours['on-mark'],
        fontSize: 20,
        fontWeight: 600,
      }),
    ],
  };
}

const pale = ({ colours }: Frame) => ({
  fill: colours.indigo,
  fillOpacity: 0.15,
  stroke: colours.indigo,
  strokeOpacity: 0.6,
});

/** The computed rise: hatched, its number in the gap between the bars. */
function rise(
  { record, tip, written }: Value,
  edge: number,
  end: number,
  y: number,
  context: boolean,
  frame: Frame,
): Item {
  const { lang, colours } = frame;
  const decal = {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [1, 5],
    rotation: -Math.PI / 4,
    color: colours[context ? 'ink-3' : 'indigo'],
  };
  const text = written[lang];
  return {
    record,
    tip,
    shapes: [
      touchArea(edge, y, end - edge, BAR + GAP - 2),
      rect(edge + 2, y + 0.5, end - edge - 2.5, {
        fill: 'none',
        stroke: colours[context ? 'ink-3' : 'indigo'],
        lineWidth: 1,
      }),
      rect(edge + 2, y + 0.5, end - edge - 2.5, { fill: 'transparent', decal }),
      textShape(text, end, y + BAR + GAP / 2, {
        fill: colours[context ? 'ink-2' : 'indigo'],
        fontSize: 13,
        fontWeight: 600,
        align: 'right',
      }),
    ],
  };
}

/** What is known about the statement; what is not stands in a dashed box. */
function drawFacts({ facts }: Marks, y: number, { lang, width, colours }: Frame) {
  const unknown = messages(lang).chart.notStated;
  const left = Math.max(...facts.map(({ label }) => textWidth(label[lang], 12))) + 18;
  const shapes: Shape[] = [];
  let top = y;
  for (const { label, value } of facts) {
    const lines = value ? wrapText(value[lang], width - left, 13, 3) : [unknown];
    const middle = top + ROW / 2;
    shapes.push(
      hairline(0, width, top, colours.rule),
      textShape(label[lang], 0, middle, { fill: colours['ink-3'], fontSize: 12 }),
      ...textLines(lines, value ? left : left + 8, middle, 18, {
        fill: colours[value ? 'ink-1' : 'ink-3'],
        fontSize: value ? 13 : 12,
      }),
    );
    if (!value)
      shapes.push({
        type: 'rect',
        shape: { x: left + 0.5, y: middle - 10.5, width: textWidth(unknown, 12) + 16, height: 21 },
        style: { fill: 'none', stroke: colours['ink-3'], lineDash: [3, 3], lineWidth: 1 },
      });
    top += ROW + (lines.length - 1) * 18;
  }
  return { shapes, height: top };
}
