/** Appearance of tax-deduction: two reported bars on one scale of shares, and what the first lacks, hatched. */
import { messages } from '../../i18n';
import type { Frame } from '../chart';
import type { Drawing } from '../parts/drawing';
import type { Item } from '../parts/pixel-series';
import {
  dashedBox,
  hairline,
  rectShape,
  type Shape,
  stripes,
  textLines,
  textShape,
  touchArea,
} from '../parts/shapes';
import { textWidth, wrapText } from '../parts/text-width';
import type { Marks, Value } from './index';
import { ROLES } from './text';

const BAR = 40;
const GAP = 34;
const TITLE = 28;
const ROW = 30;

/** The rate before and after, and the rise between them. */
export function drawTaxDeduction(marks: Marks, frame: Frame): Drawing {
  const { lang, width, colours } = frame;
  const { values, from, to, context } = marks;
  const labels = Math.max(textWidth(ROLES.before[lang], 13), textWidth(ROLES.after[lang], 13)) + 14;
  const perPoint = (width - labels - 1) / to;
  const [left, edge, end] = [labels, labels + from * perPoint, labels + to * perPoint];
  const [first, second] = [TITLE, TITLE + BAR + GAP];
  const behind: Shape[] = [
    textShape(marks.title[lang], 0, 9, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
    textShape(ROLES.before[lang], 0, first + BAR / 2, { fill: colours['ink-2'], fontSize: 13 }),
    textShape(ROLES.after[lang], 0, second + BAR / 2, { fill: colours['ink-2'], fontSize: 13 }),
  ];
  const { before, after, change } = values;
  const items = [
    ...(before ? [bar(before, left, first, edge - left, context, frame)] : []),
    ...(after ? [bar(after, left, second, end - left, context, frame)] : []),
    ...(change ? [rise(change, edge, end, first, context, frame)] : []),
  ];
  // A value that the basis filter hides.
  for (const [hidden, y, until] of [
    [!before, first, edge],
    [!after, second, end],
  ] as const)
    if (hidden)
      behind.push(
        dashedBox({ x: left + 0.5, y: y + 0.5, width: until - left - 1, height: BAR }, colours['ink-3']),
      );
  const facts = drawFacts(marks, second + BAR + 22, frame);
  return { shapes: [...behind, ...facts.shapes], items, bottom: facts.height + 4 };
}

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
      rectShape({ x, y, width, height: BAR }, context ? pale(frame) : { fill: colours.indigo }),
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
  const colour = colours[context ? 'ink-3' : 'indigo'];
  const box = { x: edge + 2, y: y + 0.5, width: end - edge - 2.5, height: BAR };
  const text = written[lang];
  return {
    record,
    tip,
    shapes: [
      touchArea(edge, y, end - edge, BAR + GAP - 2),
      rectShape(box, { fill: 'none', stroke: colour, lineWidth: 1 }),
      rectShape(box, { fill: 'transparent', decal: stripes(colour, 5) }),
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
      shapes.push(
        dashedBox(
          { x: left + 0.5, y: middle - 10.5, width: textWidth(unknown, 12) + 16, height: 21 },
          colours['ink-3'],
        ),
      );
    top += ROW + (lines.length - 1) * 18;
  }
  return { shapes, height: top };
}
