import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Point, ringPoints, within } from './ground';
import { getAtlas } from './load';
import { ADCODES, getGround, readMapFile } from './map-file';
import { DataError, type Problem } from './problem';

const PATH = join(process.cwd(), 'public/geo/china.geojson');
const text = readFileSync(PATH, 'utf8');
const ground = readMapFile(PATH);
const rings = (adcode: string) =>
  ground.units.find((unit) => unit.adcode === adcode)!.rings.map((ring) => ringPoints(ring));
const unitsAt = (point: Point) =>
  ground.units.filter(({ adcode }) => within(rings(adcode), point)).map(({ adcode }) => adcode);

describe('the map file', () => {
  it('has every province-level unit and the dash line, and no more', () => {
    expect(JSON.parse(text).features).toHaveLength(35);
    expect(ADCODES).toHaveLength(34);
    expect(ground.units.map(({ adcode }) => adcode)).toEqual(ADCODES);
    expect(ground.dashes).toHaveLength(10);
  });

  it('stays small', () => {
    expect(gzipSync(text).length).toBeLessThan(60_000);
    expect(gzipSync(JSON.stringify(ground)).length).toBeLessThan(20_000);
  });

  it.each<[string, Point, string]>([
    ['阿克赛钦', [79.5, 35.2], '650000'],
    ['达旺', [91.87, 27.59], '540000'],
    ['伊塔那噶', [93.6, 27.15], '540000'],
    ['瓦弄', [96.9, 28.0], '540000'],
    ['黑瞎子岛西', [134.4, 48.33], '230000'],
    ['台北', [121.55, 25.05], '710000'],
    ['香港', [114.15, 22.4], '810000'],
    ['澳门', [113.55, 22.19], '820000'],
  ])('has %s inside its unit', (_, point, adcode) => {
    expect(unitsAt(point)).toContain(adcode);
  });

  it.each<[string, Point, string]>([
    ['钓鱼岛', [123.47, 25.74], '710000'],
    ['赤尾屿', [124.56, 25.92], '710000'],
    ['金门', [118.35, 24.44], '350000'],
    ['马祖', [119.95, 26.15], '350000'],
    ['东沙', [116.72, 20.7], '440000'],
    ['永兴岛', [112.34, 16.83], '460000'],
    ['黄岩岛', [117.76, 15.15], '460000'],
    ['永暑礁', [112.88, 9.55], '460000'],
    ['曾母暗沙', [112.28, 3.97], '460000'],
  ])('has %s among the islands of its unit', (_, [x, y], adcode) => {
    const near = rings(adcode)
      .flat()
      .some(([u, v]) => Math.hypot(u - x, v - y) < 0.2);
    expect(near).toBe(true);
  });

  it('writes names in both languages', () => {
    const names = Object.fromEntries(ground.units.map(({ name }) => [name.zh, name.en]));
    expect(names).toMatchObject({
      西藏: 'Xizang',
      内蒙古: 'Inner Mongolia',
      陕西: 'Shaanxi',
      山西: 'Shanxi',
    });
    expect(names).toMatchObject({ 香港: 'Hong Kong', 澳门: 'Macao', 台湾: 'Taiwan' });
  });

  it('has every city of the data inside its province', () => {
    const cities = getAtlas().places.filter(({ at }) => at);
    expect(cities.length).toBeGreaterThan(3);
    for (const { id, at, adcode } of cities) expect(unitsAt([...at!]), id).toEqual([adcode]);
  });

  it('says that it has no approval number unless the site has one', () => {
    expect(ground.approval).toBeNull();
    expect(getGround().approval).toBe(process.env.CEYUAN_MAP_APPROVAL ?? null);
    expect(readMapFile(PATH, 'GS(2099)1号').approval).toBe('GS(2099)1号');
  });
});

describe('a broken map file', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function problemsAfter(change: (before: string) => string): readonly Problem[] {
    const folder = mkdtempSync(join(tmpdir(), 'ceyuan-map-'));
    folders.push(folder);
    const path = join(folder, 'map.geojson');
    const after = change(text);
    expect(after, 'the test must change the file').not.toBe(text);
    writeFileSync(path, after);
    try {
      readMapFile(path);
    } catch (error) {
      if (error instanceof DataError) return error.problems;
      throw error;
    }
    return [];
  }
  const lineOf = (word: string) => text.slice(0, text.indexOf(word)).split('\n').length;
  const withoutLine = (word: string) => (before: string) =>
    before
      .split('\n')
      .filter((line) => !line.includes(word))
      .join('\n');

  it('is refused without one of the units', () => {
    const [problem, ...more] = problemsAfter(withoutLine('"name":"台湾"'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ message: 'no feature has the adcode 710000' });
    expect(problem!.cure).toContain('every province-level unit');
  });

  it('is refused with a dash too few', () => {
    const [problem] = problemsAfter((before) => {
      const map = JSON.parse(before);
      map.features.at(-1).geometry.coordinates.pop();
      return JSON.stringify(map);
    });
    expect(problem!.message).toBe('9 dashes instead of 10');
  });

  it('is refused with the line where a value is of the wrong kind', () => {
    const [problem] = problemsAfter((before) => before.replace('"nameEn":"Hunan"', '"nameEn":7'));
    expect(problem).toMatchObject({ line: lineOf('"nameEn":"Hunan"'), value: 'present' });
    expect(problem!.path).toMatch(/^features\[\d+\]\.properties\.nameEn$/);
    expect(problem!.cure).toContain('README.md');
  });

  it('is refused with the line where it is no JSON', () => {
    const [problem] = problemsAfter((before) => before.replace('"nameEn":"Hunan"', '"nameEn":Hunan'));
    expect(problem).toMatchObject({ line: lineOf('"nameEn":"Hunan"'), value: 'JSON' });
  });

  it('is refused when it is not there', () => {
    expect(() => readMapFile('/nowhere/map.geojson')).toThrow(/cannot be read[\s\S]*→/);
  });
});
