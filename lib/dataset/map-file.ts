/**
 * The door to the map file: GeoJSON → outlines, or everything that is wrong with it. The file may be replaced:
 * CEYUAN_MAP_FILE names another one, CEYUAN_MAP_APPROVAL the number under which its picture was approved.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { codeRing, type Ground, type Point } from './ground';
import { DataError, type Problem } from './problem';

/** The province-level units by adcode; a map that leaves one out is refused. */
export const ADCODES =
  '110000 120000 130000 140000 150000 210000 220000 230000 310000 320000 330000 340000 350000 360000 370000 410000 420000 430000 440000 450000 460000 500000 510000 520000 530000 540000 610000 620000 630000 640000 650000 710000 810000 820000'.split(
    ' ',
  );
/** The feature that holds the dashes in the South China Sea, and how many there are. */
const DASHES = { adcode: '100000', count: 10 };

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
const polygon = z.array(z.array(position).min(4)).min(1);
const mapFile = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({
        adcode: z.union([z.string(), z.number()]).transform(String),
        name: z.string().min(1),
        nameEn: z.string().min(1),
        cp: position.optional(),
      }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: polygon }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
      ]),
    }),
  ),
});
type Feature = z.infer<typeof mapFile>['features'][number];

const CURE = 'README.md, “Map”, says what the file holds; public/geo/china.geojson is an example';

/** Reads a map file. Throws `DataError` with every problem found. */
export function readMapFile(path: string, approval: string | null = null): Ground {
  const problems: Problem[] = [];
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new DataError([problem(path, text, [], 'the map file cannot be read', CURE)]);
  }
  const parsed = mapFile.safeParse(parseJson(path, text));
  if (!parsed.success)
    throw new DataError(
      parsed.error.issues
        .slice(0, 10)
        .map(({ path: at, message }) => problem(path, text, at as Path, message, CURE)),
    );
  const { features } = parsed.data;
  const byAdcode = new Map(features.map((feature) => [feature.properties.adcode, feature]));
  for (const adcode of [...ADCODES, DASHES.adcode])
    if (!byAdcode.has(adcode))
      problems.push(
        problem(
          path,
          text,
          ['features'],
          `no feature has the adcode ${adcode}`,
          'add it: a map of China shows every province-level unit and the dashes of the South China Sea',
        ),
      );
  features.forEach(({ properties: { adcode, cp } }, index) => {
    if (!cp && adcode !== DASHES.adcode)
      problems.push(
        problem(
          path,
          text,
          ['features', index, 'properties'],
          'no label point',
          'add "cp": [degrees east, degrees north]',
        ),
      );
  });
  const dashes = byAdcode.get(DASHES.adcode);
  if (dashes && polygonsOf(dashes).length !== DASHES.count)
    problems.push(
      problem(
        path,
        text,
        ['features', features.indexOf(dashes), 'geometry'],
        `${polygonsOf(dashes).length} dashes instead of ${DASHES.count}`,
        'draw each dash as one polygon',
      ),
    );
  if (problems.length) throw new DataError(problems);
  return {
    units: ADCODES.map((adcode) => {
      const feature = byAdcode.get(adcode)!;
      const { name, nameEn, cp } = feature.properties;
      return { adcode, name: { zh: name, en: nameEn }, at: [cp![0], cp![1]], rings: codedRings(feature) };
    }),
    dashes: codedRings(dashes!),
    approval,
  };
}

let ground: Ground | undefined;

/** The site's map, read once per process. */
export function getGround(): Ground {
  ground ??= readMapFile(
    process.env.CEYUAN_MAP_FILE || join(process.cwd(), 'public/geo/china.geojson'),
    process.env.CEYUAN_MAP_APPROVAL?.trim() || null,
  );
  return ground;
}

const polygonsOf = ({ geometry }: Feature) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const codedRings = (feature: Feature) =>
  polygonsOf(feature).flatMap((rings) =>
    rings.map((ring, index) =>
      codeRing(
        ring.map(([x, y]): Point => [x, y]),
        index > 0,
      ),
    ),
  );

type Path = (string | number)[];

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    // Engines tell the position, or print what stands around it, or have come to the end.
    const [, position, around] = /position (\d+)|\.\.\."(.+)"\.\.\. is not/s.exec(message) ?? [];
    const at = position ? Number(position) : around ? text.indexOf(around) : text.trimEnd().length;
    const line = text.slice(0, Math.max(at, 0)).split('\n').length;
    throw new DataError([
      { file: path, line, path: '', value: 'JSON', message, cure: 'mend the JSON at this line' },
    ]);
  }
}

/** JSON is YAML too, so the reader of data files knows the line of each value. */
function problem(file: string, text: string, path: Path, message: string, cure: string): Problem {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(path, true);
  const offset = node && typeof node === 'object' && 'range' in node ? (node.range as number[])[0] : 0;
  const where = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return {
    file,
    line: lines.linePos(offset ?? 0).line,
    path: where.replace(/^\./, ''),
    value: node ? 'present' : 'absent',
    message,
    cure,
  };
}
