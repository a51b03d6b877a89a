/** The outlines that maps are drawn on, small enough to send to a browser. */
import type { Text } from './schema';

/** A province-level unit. */
interface GroundUnit {
  adcode: string;
  name: Text;
  /** Where its name stands, in degrees east and north. */
  at: [east: number, north: number];
  rings: CodedRing[];
}

export interface Ground {
  units: GroundUnit[];
  /** The dashes in the South China Sea, each a ring. */
  dashes: CodedRing[];
  /** Number under which this picture of the map was approved, where the site has one. */
  approval: string | null;
}

/** East, north, then the step to each further point, in hundredths of a degree. The last point is not the first again. */
type CodedRing = number[];
export type Point = [x: number, y: number];

const STEPS = 100;

/** Outer rings run one way round and holes the other, so that filling needs no rule of its own. */
export function codeRing(points: readonly Point[], hole: boolean): CodedRing {
  const whole = points.map(([x, y]): Point => [Math.round(x * STEPS), Math.round(y * STEPS)]);
  const kept = whole.filter(([x, y], n) => {
    const [u, v] = whole[(n + 1) % whole.length]!;
    return x !== u || y !== v;
  });
  const ring = kept.length ? kept : whole.slice(0, 1);
  if (signedArea(ring) < 0 !== hole) ring.reverse();
  return ring.flatMap(([x, y], n) => {
    const [u, v] = n ? ring[n - 1]! : [0, 0];
    return [x - u, y - v];
  });
}

/** The points of a coded ring, in degrees. */
export function ringPoints(ring: CodedRing): Point[] {
  let [x, y] = [0, 0];
  return Array.from({ length: ring.length / 2 }, (_, n): Point => {
    x += ring[2 * n]!;
    y += ring[2 * n + 1]!;
    return [x / STEPS, y / STEPS];
  });
}

/** Positive where the points run anticlockwise with north up. */
export function signedArea(points: readonly Point[]): number {
  return (
    points.reduce((sum, [x, y], n) => {
      const [u, v] = points[(n + 1) % points.length]!;
      return sum + x * v - u * y;
    }, 0) / 2
  );
}

/** Whether a point lies inside the rings, holes left out: by how often a ray to one side crosses them. */
export function within(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && from[1] > y !== to[1] > y) {
        const [[x1, y1], [x2, y2]] = [from, to];
        if (x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
