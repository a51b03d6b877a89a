/** Fields of unit dots: one dot is one of what is counted, and every field has its own dot size. */
import type { Shape } from './shapes';

export interface DotGrid {
  columns: number;
  rows: number;
  /** From one dot's centre to the next. */
  pitch: number;
  height: number;
}

/** Rows of a fixed number of dots, as large as the width and `mostPitch` allow. */
export function dotGrid(count: number, columns: number, width: number, mostPitch: number): DotGrid {
  const pitch = Math.min(mostPitch, Math.floor((width / columns) * 10) / 10);
  const rows = Math.ceil(count / columns);
  return { columns, rows, pitch, height: rows * pitch };
}

/** Rows of ten, twenty, thirty … so that dots can be counted: the fewest that stay within the height. */
export function countableGrid(
  count: number,
  width: number,
  height: number,
  mostPitch: number,
  least = 10,
): DotGrid {
  for (let columns = least; ; columns += 10) {
    const grid = dotGrid(count, columns, width, mostPitch);
    if (grid.height <= height || columns >= count) return grid;
  }
}

export interface DotLook {
  colour: string;
  /** Background of the picture, for the inside of dots that are not full. */
  ground: string;
  /** Filled: done. Tinted inside a ring: under way. */
  fill: 'full' | 'tint';
  opacity: number;
}

/** Draws each row of dots as one dashed line with round caps: a few bytes for any number of dots. */
export function dotShapes(
  count: number,
  { columns, rows, pitch }: DotGrid,
  x: number,
  y: number,
  { colour, ground, fill, opacity }: DotLook,
  rowHeight = pitch,
): Shape[] {
  const radius = Math.min(pitch, rowHeight) * 0.36;
  const ring = Math.max(1, Math.min(1.6, radius * 0.3));
  const layers = {
    full: [{ stroke: colour, lineWidth: 2 * radius, opacity }],
    tint: [
      { stroke: colour, lineWidth: 2 * radius, opacity },
      { stroke: ground, lineWidth: 2 * (radius - ring), opacity: 1 },
      { stroke: colour, lineWidth: 2 * (radius - ring), opacity: 0.3 * opacity },
    ],
  }[fill];
  return Array.from({ length: rows }, (_, row) => {
    const dots = Math.min(columns, count - row * columns);
    const [left, middle] = [x + pitch / 2, y + (row + 0.5) * rowHeight];
    // Dashes of next to no length; the line goes on a little so that its last one is not lost to rounding.
    const points = [
      [left, middle],
      [left + (dots - 1) * pitch + 0.1, middle],
    ];
    return layers.map(
      (layer): Shape => ({
        type: 'polyline',
        shape: { points },
        style: { fill: 'none', lineCap: 'round', lineDash: [0.01, pitch - 0.01], ...layer },
      }),
    );
  }).flat();
}
