/** Degrees → pixels: east and north at right angles, a degree east three quarters as long as one north. */
import type { Point } from '../../dataset/ground';
import type { Box } from '../parts/shapes';
import type { Extent } from './regions';

const EAST = 0.75;
/** Every map has the shape of the whole country’s, so that the picture keeps its height from part to part. */
const SHAPE = (54 - 17.6) / ((136 - 73) * EAST);

export interface Projection {
  box: Box;
  /** What the box shows: the extent asked for, widened to the shape of the box. */
  extent: Extent;
  project: (point: Point) => Point;
}

/** How tall a map of some width is. */
export const mapHeight = (width: number): number => Math.round(width * SHAPE);

/** Fits an extent into a box, whole and centred. */
export function fitInto(wanted: Extent, box: Box): Projection {
  const { west, east, south, north } = wanted;
  const scale = Math.min(box.width / ((east - west) * EAST), box.height / (north - south));
  const [half, tall] = [box.width / scale / EAST / 2, box.height / scale / 2];
  const [middle, level] = [(west + east) / 2, (south + north) / 2];
  const extent = { west: middle - half, east: middle + half, south: level - tall, north: level + tall };
  return {
    box,
    extent,
    project: ([x, y]) => [box.x + (x - extent.west) * EAST * scale, box.y + (extent.north - y) * scale],
  };
}

/** The part of a ring that lies inside an extent: cut off along each of its four sides in turn. */
export function clip(ring: readonly Point[], { west, east, south, north }: Extent): readonly Point[] {
  const sides: [axis: 0 | 1, at: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  return sides.reduce<readonly Point[]>((points, [axis, at, sign]) => {
    const inside = (point: Point) => sign * (point[axis] - at) >= 0;
    if (points.every(inside)) return points;
    return points.flatMap((point, n): Point[] => {
      const before = points.at(n - 1)!;
      const kept: Point[] = inside(point) ? [point] : [];
      if (inside(before) === inside(point)) return kept;
      const share = (at - before[axis]) / (point[axis] - before[axis]);
      const crossing: Point = [
        before[0] + share * (point[0] - before[0]),
        before[1] + share * (point[1] - before[1]),
      ];
      crossing[axis] = at;
      return [crossing, ...kept];
    });
  }, ring);
}
