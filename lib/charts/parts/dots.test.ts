import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countableGrid, dotShapes } from './dots';

const look = { colour: 'red', ground: 'white', fill: 'full', opacity: 1 } as const;

/** How many dashes fit each line: what a renderer draws. */
const dotsDrawn = (count: number, width: number, height: number) => {
  const grid = countableGrid(count, width, height, 16);
  return dotShapes(count, grid, 0, 0, look).reduce((sum, { shape, style }) => {
    const [[from = 0] = [], [to = 0] = []] = (shape as { points: number[][] }).points;
    const period = (style.lineDash as number[]).reduce((a, b) => a + b);
    return sum + Math.floor((to - from) / period) + 1;
  }, 0);
};

describe('dots', () => {
  it('draws as many dots as are counted, within the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 140, max: 900 }),
        fc.integer({ min: 40, max: 120 }),
        (count, width, height) => {
          const { columns, pitch } = countableGrid(count, width, height, 16);
          expect(dotsDrawn(count, width, height)).toBe(count);
          expect(columns % 10).toBe(0);
          // Fifty times 9.3 is a hair more than 465 in floating point.
          expect(columns * pitch).toBeLessThanOrEqual(width + 1e-6);
        },
      ),
    );
  });
});
