import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../dataset/ground';
import { ADCODES, getGround } from '../../dataset/map-file';
import { pathPoints } from '../parts/path-points';
import { outline } from './outline';
import { clip, fitInto, mapHeight } from './projection';
import { INSET, REGIONS, WHOLE } from './regions';

const ground = getGround();
const mapAt = (width: number, extent = WHOLE.extent) =>
  fitInto(extent, { x: 0, y: 0, width, height: mapHeight(width) });

const points = (path: string): Point[] => pathPoints(path);
const subpaths = (path: string) => path.split('M').slice(1);

describe.each([
  ['a desk', 720],
  ['a phone', 324],
])('the whole country for %s', (_, width) => {
  const projection = mapAt(width);
  const drawn = outline(ground, projection);

  it.each<[string, Point]>([
    ['钓鱼岛', [123.47, 25.74]],
    ['赤尾屿', [124.56, 25.92]],
    ['金门', [118.35, 24.44]],
    ['马祖', [119.95, 26.15]],
    ['东沙', [116.72, 20.7]],
    ['香港', [114.17, 22.28]],
    ['澳门', [113.55, 22.19]],
    ['海南岛', [109.5, 18.25]],
  ])('still shows %s', (_, at) => {
    const [x, y] = projection.project(at);
    expect(Math.min(...points(drawn.land).map(([u, v]) => Math.hypot(u - x, v - y)))).toBeLessThan(4);
  });

  it('draws every unit', () => {
    for (const adcode of ADCODES) expect(points(drawn.unit(adcode)).length, adcode).toBeGreaterThan(0);
  });

  it('stays inside its box', () => {
    const { box } = projection;
    for (const [x, y] of points(drawn.land + drawn.borders + drawn.dashes)) {
      expect(x).toBeGreaterThanOrEqual(box.x - 2);
      expect(x).toBeLessThanOrEqual(box.x + box.width + 2);
      expect(y).toBeGreaterThanOrEqual(box.y - 2);
      expect(y).toBeLessThanOrEqual(box.y + box.height + 2);
    }
  });

  it('is light', () => {
    expect(gzipSync(drawn.land + drawn.borders + drawn.dashes).length).toBeLessThan(7_000);
  });
});

describe('the inset', () => {
  it.each([54, 121])('shows all ten dashes and the islands at %i px', (width) => {
    const box = { x: 0, y: 0, width, height: width * 1.64 };
    const projection = fitInto(INSET, box);
    const drawn = outline(ground, projection);
    expect(subpaths(drawn.dashes)).toHaveLength(10);
    const islands: Point[] = [
      [112.34, 16.83],
      [117.76, 15.15],
      [112.88, 9.55],
      [112.28, 3.97],
    ];
    for (const at of islands) {
      const [x, y] = projection.project(at);
      expect(Math.min(...points(drawn.land).map(([u, v]) => Math.hypot(u - x, v - y)))).toBeLessThan(3);
    }
  });
});

describe('the whole country on the map', () => {
  it('reaches the south of Hainan', () => {
    expect(mapAt(720).extent.south).toBeLessThan(18.1);
  });

  it('leaves the inset’s corner to the open sea', () => {
    const projection = mapAt(1000);
    const left = 1000 * (1 - 0.166) - 1;
    const top = mapHeight(1000) - 1000 * 0.166 * 1.65 - 50;
    const covered = points(outline(ground, projection).land).filter(([x, y]) => x >= left && y >= top);
    expect(covered).toEqual([]);
  });
});

describe('parts of the country', () => {
  it.each(REGIONS.map((region) => [region.id, region] as const))(
    '%s shows the whole of its units',
    (_, { extent, adcodes, inset }) => {
      const shown = mapAt(720, extent).extent;
      const own = ground.units.filter(({ adcode }) => adcodes.includes(adcode.charAt(0)));
      expect(own.length).toBeGreaterThan(2);
      for (const { at } of own) {
        expect(at[0]).toBeGreaterThan(shown.west);
        expect(at[0]).toBeLessThan(shown.east);
        expect(at[1]).toBeGreaterThan(shown.south);
        expect(at[1]).toBeLessThan(shown.north);
      }
      // Where Hainan is shown, its islands are too.
      if (shown.south < 20 && shown.east > 108 && shown.west < 111) expect(inset).toBe(true);
    },
  );

  it('belongs every unit to one', () => {
    for (const adcode of ADCODES)
      expect(REGIONS.filter(({ adcodes }) => adcodes.includes(adcode.charAt(0)))).toHaveLength(1);
  });
});

describe('cutting off', () => {
  it('keeps what lies inside, and runs along the edge', () => {
    const square: Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    const extent = { west: 1, east: 9, south: 1, north: 9 };
    expect(new Set(clip(square, extent).map(String))).toEqual(new Set(['1,1', '4,1', '4,4', '1,4']));
    expect(clip(square, { west: 5, east: 9, south: 5, north: 9 })).toEqual([]);
  });
});
