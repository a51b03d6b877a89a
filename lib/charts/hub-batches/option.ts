/** Appearance of hub-batches: a bar per counting unit, brackets for the reported batches around it. */
import type { EChartsCoreOption } from 'echarts/core';
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
import { textWidth } from '../parts/text-width';
import type { Block, Marks, Part } from './index';

const TITLE = 26;
const BAR = 54;
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

export function hubBatchesHeight({ blocks }: Marks): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block), 4 + BETWEEN * (blocks.length - 1));
}

/** Draws the blocks from top to bottom; on a phone the totals move from the bars' ends to the title lines. */
export function hubBatchesOption(marks: Marks, frame: Frame): EChartsCoreOption {
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
    ...baseOption(frame),
    series: [
      decoration(drawn.flatMap(({ block, at }) => background(block, at, frame))),
      pixelSeries(
        drawn.flatMap(({ block, at }) =>
          block.parts.map((part) => drawPart(block, part, at, marks.context, frame)),
        ),
      ),
    ],
  };
}

interface Place {
  top: number;
  width: number;
}

/** Title, scale bar, and the outline of what is counted but not split. */
function background(block: Block, { top, width }: Place, { lang, narrow, colours }: Frame): Shape[] {
  const title = (narrow ? block.short : block.title)[lang];
  const left = textWidth(title, 14) + 14;
  const scale = (width / block.full) * SCALE;
  const ten = narrow && lang === 'en' ? `= ${SCALE}` : `${SCALE} ${block.unit[lang]}`;
  return [
    textShape(title, 0, top + 9, { fill: colours['ink-1'], fontSize: 14, fontWeight: 600 }),
    lineShape(
      [
        [left, top + 6],
        [left, top + 11],
        [left + scale, top + 11],
        [left + scale, top + 6],
      ],
      colours['ink-3'],
    ),
    textShape(ten, left + scale + 6, top + 9, { fill: colours['ink-3'], fontSize: 11 }),
    ...unknownSpans(block).map(
      ([from, to]): Shape => ({
        type: 'rect',
        shape: {
          x: (from / block.full) * width + 1.5,
          y: top + barTop(block) + 0.5,
          width: ((to - from) / block.full) * width - 3,
          height: BAR - 1,
        },
        style: { fill: 'none', stroke: colours['ink-3'], lineWidth: 1, lineDash: [3, 3] },
      }),
    ),
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

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
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
  return { record: part.record, tip: part.tip, shapes };
}

/** Computed segments are hatched; their text stands on a plain patch so that no stripe crosses it. */
function segment(part: Part, box: Box, context: boolean, { lang, colours }: Frame): Shape[] {
  const fill = colours[part.colour];
  const ink = context ? colours['ink-2'] : colours['on-mark'];
  const [number, label] = [part.number[lang], part.label[lang]];
  const patch = Math.min(box.width - 6, Math.max(textWidth(number, 17), textWidth(label, 12)) + 12);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const shape = { x: box.x + 1, y: box.y, width: box.width - 2, height: box.height };
  const decal = {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [1, 5],
    rotation: -Math.PI / 4,
    color: context ? fill : colours['on-mark'],
  };
  const rect = (style: Record<string, unknown>, at: Record<string, number> = shape): Shape => ({
    type: 'rect',
    shape: at,
    style,
  });
  const text = { fill: ink, align: 'center' } as const;
  return [
    rect(context ? { fill, fillOpacity: 0.15, stroke: fill, strokeOpacity: 0.6 } : { fill }),
    ...(part.computed
      ? [rect({ fill: 'transparent', decal, ...(context ? { fillOpacity: 0.3 } : {}) })]
      : []),
    ...(part.computed && !context
      ? [rect({ fill }, { x: x - patch / 2, y: box.y + 6, width: patch, height: box.height - 12 })]
      : []),
    ...(box.height < BAR
      ? [textShape(`${label} ${number}`, x, y, { ...text, fontSize: 13, fontWeight: 600 })]
      : [
          textShape(number, x, y - 8, { ...text, fontSize: 17, fontWeight: 600 }),
          textShape(label, x, y + 12, { ...text, fontSize: 12 }),
        ]),
  ];
}

/** A dimension line over what the number spans, its label set into the line; `height` is that of its end ticks. */
function bracket(
  block: Block,
  part: Part,
  { x, y, width, height }: Box,
  context: boolean,
  frame: Frame,
): Shape[] {
  const { lang, colours } = frame;
  const stroke = context ? colours['ink-3'] : colours[part.colour];
  const written = (each: Part, unit: boolean) =>
    `${each.label[lang]} ${each.number[lang]}${unit ? ` ${block.unit[lang]}` : ''}`;
  // The unit also stands at the total, so it gives way where one of the lines would be left without length.
  const perUnit = width / (part.to - part.from);
  const roomy = block.parts.every(
    (each) =>
      (each.as !== 'above' && each.as !== 'below') ||
      textWidth(written(each, true), 13) + 48 < (each.to - each.from) * perUnit,
  );
  const text = written(part, roomy);
  const half = textWidth(text, 13) / 2 + 8;
  const [left, middle, right] = [x + 1, x + width / 2, x + width - 1];
  return [
    touchArea(x, y - 13, width, 26),
    lineShape(
      [
        [left, y + height],
        [left, y],
        [middle - half, y],
      ],
      stroke,
      1.5,
    ),
    lineShape(
      [
        [middle + half, y],
        [right, y],
        [right, y + height],
      ],
      stroke,
      1.5,
    ),
    textShape(text, middle, y, { fill: stroke, fontSize: 13, fontWeight: 600, align: 'center' }),
  ];
}

function total(
  block: Block,
  part: Part,
  { top, width }: Place,
  y: number,
  context: boolean,
  { lang, narrow, colours }: Frame,
): Shape[] {
  const ink = { fill: context ? colours['ink-3'] : colours['ink-1'], fontWeight: 600 };
  const unit = block.unit[lang];
  if (narrow) {
    const text = `${part.number[lang]} ${unit}`;
    const wide = textWidth(text, 15) + 8;
    return [
      touchArea(width - wide, top - 4, wide, 26),
      textShape(text, width, top + 9, { ...ink, fontSize: 15, align: 'right' }),
    ];
  }
  return [
    touchArea(width + 6, y, Math.max(36, textWidth(unit, 12)), BAR),
    textShape(part.number[lang], width + 14, y + BAR / 2 - 9, { ...ink, fontSize: 26 }),
    textShape(unit, width + 14, y + BAR / 2 + 15, { fill: colours['ink-2'], fontSize: 12 }),
  ];
}
