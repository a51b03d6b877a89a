/**
 * Outlines as SVG paths, no finer than the picture. Points that share a cell of a few pixels become one, for all
 * units alike, so that neighbours keep meeting; each stretch of border is drawn once.
 */
import { type Ground, type Point, ringPoints, signedArea, within } from '../../dataset/ground';
import { stepPath } from '../parts/path-points';
import { clip, type Projection } from './projection';

export interface Outline {
  /** The whole country in one closed path, and every islet, however small. */
  land: string;
  /** Borders between units. */
  borders: string;
  dashes: string;
  /** One unit alone, by adcode. */
  unit: (adcode: string) => string;
}

/** Steps per pixel in which points are written. */
const GRID = 1;
/** Width in pixels of the cells whose points become one. */
const CELL = 3;
/** More than any picture is wide, so that two coordinates fit into one number. */
const SPAN = 1 << 14;
/** What covers less than this many square pixels is drawn as a dot. */
const LEAST = 2;
/** No more than this many square pixels can be left over between neighbours. */
const SLIVER = 12;

/** Draws the outlines of a ground under a projection. */
export function outline(ground: Ground, projection: Projection): Outline {
  const merge = mergePoints();
  const placed = ground.units.map(({ adcode, rings }) => ({
    adcode,
    rings: rings.flatMap((ring) => {
      const points = clip(ringPoints(ring), projection.extent).map(projection.project);
      points.forEach(merge.add);
      return points.length ? [points] : [];
    }),
  }));
  const units = new Map(
    placed.map(({ adcode, rings }) => [adcode, rings.flatMap((ring) => settled(ring, merge.of))]),
  );
  const all = [...units.values()].flat();
  const whole = all.filter((ring) => !isDot(ring));
  const { outer, inner } = sortEdges(whole);
  const outside = chains(outer, true);
  const large = outside.filter((ring) => areaOf(ring) > SLIVER);
  const coasts = outside.filter(
    (ring) => areaOf(ring) > 0 && (large.includes(ring) || !within(large, middleOf(ring))),
  );
  // Where neighbours do not quite meet, slits are left over: wrong way round, or small and within the land.
  const slits = outside.filter((ring) => !coasts.includes(ring));
  // Many share a cell, and so a point.
  const islets = [...new Set(all.filter(isDot).map(([point]) => point!))];
  const dots = new Set(islets.filter((point) => !within(coasts, point)).map(dot));
  return {
    land: coasts.map(closed).join('') + [...dots].join(''),
    borders: [...chains(inner, false).map(open), ...slits.map(closed)].join(''),
    dashes: ground.dashes
      .map((ring) => clip(ringPoints(ring), projection.extent).map(projection.project))
      .filter(({ length }) => length > 2)
      .map((points) => closed(points.map(([x, y]): Point => [tenth(x) * GRID, tenth(y) * GRID])))
      .join(''),
    unit: (adcode) =>
      (units.get(adcode) ?? []).map((ring) => (isDot(ring) ? dot(ring[0]!) : closed(ring))).join(''),
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

interface Cell {
  x: number;
  y: number;
  count: number;
  /** Where its points stand, once that is asked for. */
  middle: Point | null;
}

/** All points of a cell stand at their middle, in grid steps. */
function mergePoints() {
  const cells = new Map<number, Cell>();
  const cellOf = ([x, y]: Point) => Math.floor(x / CELL) * SPAN + Math.floor(y / CELL);
  return {
    add: (point: Point) => {
      const key = cellOf(point);
      const cell = cells.get(key);
      if (cell) {
        cell.x += point[0];
        cell.y += point[1];
        cell.count++;
      } else cells.set(key, { x: point[0], y: point[1], count: 1, middle: null });
    },
    of: (point: Point): Point => {
      const cell = cells.get(cellOf(point))!;
      const { x, y, count } = cell;
      cell.middle ??= [Math.round((x / count) * GRID), Math.round((y / count) * GRID)];
      return cell.middle;
    },
  };
}

/** The ring on the grid. An islet that the grid swallows leaves its middle, a hole nothing. */
function settled(ring: readonly Point[], place: (point: Point) => Point): Point[][] {
  const points = ring.map(place);
  const kept = points.filter((point, n) => !same(point, points.at(n - 1)!));
  // Down the picture is the other way than north, so outer rings have negative areas here.
  const outer = signedArea(ring) < 0;
  const area = signedArea(kept) * (outer ? -1 : 1);
  if (area >= LEAST * GRID * GRID) return [kept];
  return outer ? [[place(ring[0]!)]] : [];
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];
const isDot = (ring: readonly Point[]) => ring.length === 1;

/** In square pixels; what runs the wrong way round has less than none. */
const areaOf = (ring: readonly Point[]) => -signedArea(ring) / GRID / GRID;

const middleOf = (ring: readonly Point[]): Point => [
  ring.reduce((sum, [x]) => sum + x, 0) / ring.length,
  ring.reduce((sum, [, y]) => sum + y, 0) / ring.length,
];

/** A point as one number, so that edges can be looked up. */
const keyOf = ([x, y]: Point) => (x + SPAN / 2) * SPAN + y + SPAN / 2;
const pointOf = (key: number): Point => [Math.floor(key / SPAN) - SPAN / 2, (key % SPAN) - SPAN / 2];

type Edges = Map<number, number[]>;

/** Edges that two rings run through in opposite ways lie between them; the others are on the outside. */
function sortEdges(rings: readonly Point[][]): { outer: Edges; inner: Edges } {
  const outer: Edges = new Map();
  const inner: Edges = new Map();
  for (const ring of rings)
    ring.forEach((point, n) => {
      const [from, to] = [keyOf(point), keyOf(ring[(n + 1) % ring.length]!)];
      if (remove(outer, to, from)) add(inner, to, from);
      else add(outer, from, to);
    });
  return { outer, inner };
}

function add(edges: Edges, from: number, to: number) {
  const ends = edges.get(from);
  if (ends) ends.push(to);
  else edges.set(from, [to]);
}

function remove(edges: Edges, from: number, to: number): boolean {
  const ends = edges.get(from);
  const at = ends?.indexOf(to) ?? -1;
  if (!ends || at < 0) return false;
  ends.splice(at, 1);
  if (!ends.length) edges.delete(from);
  return true;
}

/** Follows edges from end to end. Rings are ended where they close; lines begin where none leads to. */
function chains(edges: Edges, rings: boolean): Point[][] {
  const reached = new Set([...edges.values()].flat());
  const starts = rings ? [] : [...edges.keys()].filter((key) => !reached.has(key));
  const lines: Point[][] = [];
  const follow = (start: number) => {
    const line = [start];
    for (let at = start, next = edges.get(at)?.[0]; next !== undefined; next = edges.get(at)?.[0]) {
      remove(edges, at, next);
      at = next;
      if (rings && at === start) break;
      line.push(at);
    }
    lines.push(straightened(line.map(pointOf)));
  };
  for (const start of starts) while (edges.has(start)) follow(start);
  for (const start of edges.keys()) while (edges.has(start)) follow(start);
  return lines;
}

/** Without the points that a straight line runs through. */
const straightened = (line: Point[]): Point[] =>
  line.filter(([x, y], n) => {
    const [before, after] = [line[n - 1], line[n + 1]];
    return !before || !after || (x - before[0]) * (after[1] - y) !== (after[0] - x) * (y - before[1]);
  });

const open = (points: readonly Point[]) => stepPath(points.map(([x, y]): Point => [x / GRID, y / GRID]));
const closed = (points: readonly Point[]) => `${open(points)}Z`;
const dot = ([x, y]: Point) => {
  const [left, top] = [x / GRID - 0.5, y / GRID - 0.5];
  return `M${left} ${top}h1v1h-1Z`;
};
