import { expect, it } from 'vitest';
import { pathPoints, stepPath } from './path-points';

it('writes steps that lead to the points themselves, however many there are', () => {
  const points = Array.from({ length: 300 }, (_, n): [number, number] => [n / 3, 50 - n / 7]);
  const back = pathPoints(stepPath(points));
  expect(back).toHaveLength(points.length);
  for (const [n, [x, y]] of back.entries()) {
    expect(Math.abs(x - points[n]![0])).toBeLessThan(0.006);
    expect(Math.abs(y - points[n]![1])).toBeLessThan(0.006);
  }
});

it('needs no space before a minus', () => {
  const path = stepPath([
    [1, 2],
    [0, 1.5],
    [3, 0],
  ]);
  expect(path).toBe('M1 2l-1-0.5 3-1.5');
});

it('reads what begins anew, and level and upright steps', () => {
  expect(pathPoints('M1 2l3 4ZM-1 -2h1v1h-1Z')).toEqual([
    [1, 2],
    [4, 6],
    [-1, -2],
    [0, -2],
    [0, -1],
    [-1, -1],
  ]);
});
