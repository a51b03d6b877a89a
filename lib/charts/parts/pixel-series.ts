/** Shapes placed in pixels by the chart itself, so that layout is the same on server, browser and test. */
import type { Datum } from '../chart';
import { CHART_FONT } from '../theme';

/** An element of a custom series: a rect, circle, polyline or text with its own shape and style. */
export interface Shape {
  type: 'rect' | 'circle' | 'polyline' | 'text';
  shape?: Record<string, unknown>;
  style: Record<string, unknown>;
}

/** One thing a reader can touch, drawn by several shapes. */
export interface Item extends Datum {
  shapes: Shape[];
}

/** A custom series without axes: one datum per item. */
export function pixelSeries(items: readonly Item[]) {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    clip: false,
    emphasis: { disabled: true },
    data: items.map(({ record, tip }) => ({ record, tip, value: 0 })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => ({
      type: 'group',
      children: items[dataIndex]?.shapes ?? [],
    }),
  };
}

/** The same for what only decorates: nothing to touch, no evidence to open. */
export function decoration(shapes: readonly Shape[]) {
  return { ...pixelSeries([{ record: '', tip: [], shapes: [...shapes] }]), silent: true, data: [0] };
}

/** One line of text, centred on `y`. */
export function textShape(
  text: string,
  x: number,
  y: number,
  style: {
    fill: string;
    fontSize: number;
    fontWeight?: number;
    align?: 'left' | 'center' | 'right';
  },
): Shape {
  return {
    type: 'text',
    style: { text, x, y, verticalAlign: 'middle', fontFamily: CHART_FONT, ...style },
  };
}

/** Invisible area that makes a small mark big enough to touch. */
export function touchArea(x: number, y: number, width: number, height: number): Shape {
  return { type: 'rect', shape: { x, y, width, height }, style: { fill: 'transparent' } };
}

/** A line through points, 1 px unless told otherwise. */
export function lineShape(points: [x: number, y: number][], stroke: string, lineWidth = 1): Shape {
  return { type: 'polyline', shape: { points }, style: { fill: 'none', stroke, lineWidth } };
}
