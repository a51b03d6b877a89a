/** A picture put together from blocks that are laid one below the other. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Frame } from '../chart';
import { baseOption } from './base-option';
import { decoration, type Item, lineShape, pixelSeries, type Shape } from './pixel-series';

export interface Drawing {
  /** What only decorates. */
  shapes: Shape[];
  /** What can be touched. */
  items: Item[];
  /** Where the next block may start. */
  bottom: number;
}

export const drawingOption = (frame: Frame, { shapes, items }: Drawing): EChartsCoreOption => ({
  ...baseOption(frame),
  series: [decoration(shapes), pixelSeries(items)],
});

/** Lays blocks from `top` down, with a gap between each two; `bottom` is that of the last. */
export function stack(top: number, gap: number, blocks: readonly ((top: number) => Drawing)[]): Drawing {
  const all: Drawing = { shapes: [], items: [], bottom: top };
  blocks.forEach((block, index) => {
    const { shapes, items, bottom } = block(all.bottom + (index ? gap : 0));
    all.shapes.push(...shapes);
    all.items.push(...items);
    all.bottom = bottom;
  });
  return all;
}

/** A horizontal hairline, on the pixel. */
export const hairline = (from: number, to: number, y: number, colour: string): Shape =>
  lineShape(
    [
      [from, Math.round(y) - 0.5],
      [to, Math.round(y) - 0.5],
    ],
    colour,
  );

/** A hatched box: what is computed. */
export function hatched(
  box: { x: number; y: number; width: number; height: number },
  colour: string,
  opacity = 1,
): Shape[] {
  const decal = {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [1, 4],
    rotation: -Math.PI / 4,
    color: colour,
  };
  return [
    { type: 'rect', shape: box, style: { fill: 'transparent', decal, opacity } },
    { type: 'rect', shape: box, style: { fill: 'none', stroke: colour, lineWidth: 1, opacity } },
  ];
}
