/** What pictures are made of: lines of text, boxes, rules and stripes, in pixels. */
import { CHART_FONT } from '../theme';

/** An element of a custom series: a rect, circle, polyline, path or text with its own shape and style. */
export interface Shape {
  type: 'rect' | 'circle' | 'polyline' | 'path' | 'text';
  shape?: Record<string, unknown>;
  style: Record<string, unknown>;
}

interface TextStyle {
  fill: string;
  fontSize: number;
  fontWeight?: number;
  align?: 'left' | 'center' | 'right';
}

/** One line of text, centred on `y`. */
export const textShape = (text: string, x: number, y: number, style: TextStyle): Shape => ({
  type: 'text',
  style: { text, x, y, verticalAlign: 'middle', fontFamily: CHART_FONT, ...style },
});

/** Several lines of text: the first is centred on `y`, each further one `step` px below. */
export const textLines = (
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  style: TextStyle,
): Shape[] => lines.map((line, n) => textShape(line, x, y + n * step, style));

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box as a shape. */
export const rectShape = ({ x, y, width, height }: Box, style: Shape['style']): Shape => ({
  type: 'rect',
  shape: { x, y, width, height },
  style,
});

/** Invisible area that makes a small mark big enough to touch. */
export const touchArea = (x: number, y: number, width: number, height: number): Shape =>
  rectShape({ x, y, width, height }, UNSEEN);

const UNSEEN = { fill: 'transparent' };

/** A line through points, 1 px unless told otherwise. */
export const lineShape = (points: [x: number, y: number][], stroke: string, lineWidth = 1): Shape => ({
  type: 'polyline',
  shape: { points },
  style: { fill: 'none', stroke, lineWidth },
});

/** A line from left to right. */
export const levelLine = (from: number, to: number, y: number, stroke: string, lineWidth = 1): Shape =>
  lineShape(
    [
      [from, y],
      [to, y],
    ],
    stroke,
    lineWidth,
  );

/** A line from top to bottom. */
export const uprightLine = (x: number, from: number, to: number, stroke: string, lineWidth = 1): Shape =>
  lineShape(
    [
      [x, from],
      [x, to],
    ],
    stroke,
    lineWidth,
  );

/** A horizontal hairline, on the pixel. */
export const hairline = (from: number, to: number, y: number, stroke: string): Shape =>
  levelLine(from, to, Math.round(y) - 0.5, stroke);

/** The bar of a scale, as on a map: its ticks point up from `y`. */
export const scaleBar = (x: number, y: number, width: number, stroke: string): Shape =>
  lineShape(
    [
      [x, y - 5],
      [x, y],
      [x + width, y],
      [x + width, y - 5],
    ],
    stroke,
  );

/** The same shape, paler. */
export const faded = (shape: Shape, opacity: number): Shape => ({
  ...shape,
  style: { ...shape.style, opacity },
});

/** Stripes that say “computed”, `apart` px from one to the next. */
export const stripes = (color: string, apart: number) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [1, apart],
  rotation: -Math.PI / 4,
  color,
});

/** A striped box with an outline. */
export const hatched = (box: Box, colour: string): Shape[] => [
  rectShape(box, { fill: 'transparent', decal: stripes(colour, 4) }),
  rectShape(box, { fill: 'none', stroke: colour, lineWidth: 1 }),
];

/** An outline of dashes: what is not stated, or hidden by a filter. */
export const dashedBox = (box: Box, stroke: string): Shape =>
  rectShape(box, { fill: 'none', stroke, lineWidth: 1, lineDash: [3, 3] });
