/** Paths in relative steps: short, and alike for alike outlines, so that they compress well. */

type Point = readonly [x: number, y: number];

/** Two decimals are finer than any screen shows. */
const round = (value: number) => Math.round(value * 100) / 100;

/** A line through points. Each step leads to the rounded point, so that no error adds up. */
export function stepPath(points: readonly Point[]): string {
  let [x, y] = [0, 0];
  let path = '';
  points.forEach((point, n) => {
    const [toX, toY] = [round(point[0]), round(point[1])];
    const [dx, dy] = [round(toX - x), round(toY - y)];
    path += `${n === 0 ? 'M' : n === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [toX, toY];
  });
  return path;
}

/** The points that a path of `M`, `l`, `h`, `v` and `Z` runs through. */
export function pathPoints(path: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mlhv])([^A-Za-z]*)/g)].flatMap(([, command, text = '']) => {
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [0, 0];
    const size = command === 'h' || command === 'v' ? 1 : 2;
    return Array.from({ length: numbers.length / size }, (_, n): [number, number] => {
      const [first = 0, second = 0] = numbers.slice(n * size, n * size + size);
      x += command === 'v' ? 0 : first;
      y += command === 'v' ? first : command === 'h' ? 0 : second;
      return [x, y];
    });
  });
}
