/** The parts of a bar in hub-batches: segments, brackets around them, and the total. */
import type { Frame } from '../chart';
import { type Box, lineShape, rectShape, type Shape, stripes, textShape, touchArea } from '../parts/shapes';
import { textWidth } from '../parts/text-width';
import type { Block, Part } from './index';

export const BAR = 54;

/** Where a block stands. */
export interface Place {
  top: number;
  width: number;
}

/** Computed segments are hatched; their text stands on a plain patch so that no stripe crosses it. */
export function segment(part: Part, box: Box, context: boolean, { lang, colours }: Frame): Shape[] {
  const fill = colours[part.colour];
  const ink = context ? colours['ink-2'] : colours['on-mark'];
  const [number, label] = [part.number[lang], part.label[lang]];
  const patch = Math.min(box.width - 6, Math.max(textWidth(number, 17, 600), textWidth(label, 12)) + 12);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const shape = { x: box.x + 1, y: box.y, width: box.width - 2, height: box.height };
  const decal = stripes(context ? fill : colours['on-mark'], 5);
  const text = { fill: ink, align: 'center' } as const;
  return [
    rectShape(shape, context ? { fill, fillOpacity: 0.15, stroke: fill, strokeOpacity: 0.6 } : { fill }),
    ...(part.computed
      ? [rectShape(shape, { fill: 'transparent', decal, ...(context ? { fillOpacity: 0.3 } : {}) })]
      : []),
    ...(part.computed && !context
      ? [rectShape({ x: x - patch / 2, y: box.y + 6, width: patch, height: box.height - 12 }, { fill })]
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
export function bracket(
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
      textWidth(written(each, true), 13, 600) + 48 < (each.to - each.from) * perUnit,
  );
  const text = written(part, roomy);
  const half = textWidth(text, 13, 600) / 2 + 8;
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

/** The number at the bar's end, or on a phone at the end of the title line. */
export function total(
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
    const wide = textWidth(text, 15, 600) + 8;
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
