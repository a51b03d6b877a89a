/** Appearance of hub-batches: a bar per counting unit, brackets for the reported batches around it. */
import type { Frame } from '../chart';
import type { Drawing } from '../parts/drawing';
import { type Item, itemOf } from '../parts/pixel-series';
import { dashedBox, type Shape, scaleBar, textShape } from '../parts/shapes';
import { textWidth } from '../parts/text-width';
import { BAR, bracket, type Place, segment, total } from './bars';
import type { Block, Marks, Part } from './index';

const TITLE = 26;
const BRACKET = 30;
const BETWEEN = 30;
/** A scale bar of ten units, as on a map. */
const SCALE = 10;

/** Brackets span segments; where a filter has hidden those, the reported batches are bars themselves, in lanes. */
const split = (block: Block) => has(block, 'segment');
const has = ({ parts }: Block, as: Part['as']) => parts.some((part) => part.as === as);
const barTop = (block: Block) => TITLE + (split(block) && has(block, 'above') ? BRACKET : 0);
const blockHeight = (block: Block) =>
  barTop(block) + BAR + (split(block) && has(block, 'below') ? BRACKET : 0);

/** Draws the blocks from top to bottom; on a phone the totals move from the bars' ends to the title lines. */
export function drawHubBatches(marks: Marks, frame: Frame): Drawing {
  const { lang, narrow, width } = frame;
  const totals = marks.blocks
    .filter((block) => has(block, 'total'))
    .map(({ unit }) => textWidth(unit[lang], 12));
  const right = narrow || !totals.length ? 0 : Math.max(36, ...totals) + 14;
  let top = 0;
  const drawn = marks.blocks.map((block) => {
    const at = { top, width: width - right - 1 };
    top += blockHeight(block) + BETWEEN;
    return { block, at };
  });
  return {
    shapes: drawn.flatMap(({ block, at }) => background(block, at, frame)),
    items: drawn.flatMap(({ block, at }) =>
      block.parts.map((part) => drawPart(block, part, at, marks.context, frame)),
    ),
    bottom: top - BETWEEN + 4,
  };
}

/** Title, scale bar, and the outline of what is counted but not split. */
function background(block: Block, { top, width }: Place, { lang, narrow, colours }: Frame): Shape[] {
  const title = (narrow ? block.short : block.title)[lang];
  const left = textWidth(title, 14, 600) + 14;
  const scale = (width / block.full) * SCALE;
  const ten = narrow && lang === 'en' ? `= ${SCALE}` : `${SCALE} ${block.unit[lang]}`;
  return [
    textShape(title, 0, top + 9, { fill: colours['ink-1'], fontSize: 14, fontWeight: 600 }),
    scaleBar(left, top + 11, scale, colours['ink-3']),
    textShape(ten, left + scale + 6, top + 9, { fill: colours['ink-3'], fontSize: 11 }),
    ...unknownSpans(block).map(([from, to]) => {
      const [x, y] = [(from / block.full) * width + 1.5, top + barTop(block) + 0.5];
      const box = { x, y, width: ((to - from) / block.full) * width - 3, height: BAR - 1 };
      return dashedBox(box, colours['ink-3']);
    }),
  ];
}

/** What a total or bracket counts and no visible segment splits. Neighbours are one span: their border is not known. */
function unknownSpans({ parts }: Block): [from: number, to: number][] {
  const known = parts.filter(({ as }) => as === 'segment');
  const counted = parts.filter(({ as }) => as !== 'segment');
  if (!counted.length) return [];
  const end = Math.max(...counted.map(({ to }) => to));
  let edge = Math.min(...counted.map(({ from }) => from));
  const spans: [number, number][] = [];
  for (const { from, to } of [...known, { from: end, to: end }]) {
    if (from > edge) spans.push([edge, from]);
    edge = Math.max(edge, to);
  }
  return spans;
}

function drawPart(block: Block, part: Part, at: Place, context: boolean, frame: Frame): Item {
  const x = (part.from / block.full) * at.width;
  const width = ((part.to - part.from) / block.full) * at.width;
  const y = at.top + barTop(block);
  const bar = { x, y, width, height: BAR };
  const draw = {
    segment: () => segment(part, bar, context, frame),
    above: () =>
      bracket(block, part, { ...bar, y: y - BRACKET / 2 - 2, height: BRACKET / 2 - 4 }, context, frame),
    below: () =>
      bracket(block, part, { ...bar, y: y + BAR + BRACKET / 2 + 2, height: 4 - BRACKET / 2 }, context, frame),
    total: () => total(block, part, at, y, context, frame),
  };
  const lanes = split(block) ? [] : block.parts.filter(({ as }) => as === 'above' || as === 'below');
  const lane = lanes.indexOf(part);
  const height = BAR / lanes.length;
  const shapes =
    lane < 0 ? draw[part.as]() : segment(part, { ...bar, y: y + lane * height, height }, context, frame);
  return itemOf(part, shapes);
}
