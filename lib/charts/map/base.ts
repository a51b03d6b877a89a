/** What lies under the marks: land, borders, dashes, provinces with figures, and the inset of the South China Sea. */
import type { Ground } from '../../dataset/ground';
import type { Frame } from '../chart';
import { type Box, rectShape, type Shape, textLines, textShape } from '../parts/shapes';
import { textWidth } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import { contains, overlap } from './clusters';
import { type Outline, outline } from './outline';
import { fitInto, type Projection } from './projection';
import { INSET } from './regions';
import { ISLANDS } from './text';

/** So much of the map’s width is open sea to the east of its last island. */
const INSET_SHARE = 0.166;
const INSET_SHAPE = (INSET.north - INSET.south) / ((INSET.east - INSET.west) * 0.75);

/** Outlines of the sizes drawn last: filters redraw a picture, but not what lies under it. */
const kept = new WeakMap<Ground, Map<string, Outline>>();
const MOST = 12;

function outlineOf(ground: Ground, projection: Projection): Outline {
  const known = kept.get(ground) ?? new Map<string, Outline>();
  kept.set(ground, known);
  const key = JSON.stringify([projection.box, projection.extent]);
  const drawn = known.get(key) ?? outline(ground, projection);
  if (known.size >= MOST) known.delete(known.keys().next().value!);
  known.set(key, drawn);
  return drawn;
}

const pathShape = (pathData: string, style: Shape['style']): Shape[] =>
  pathData ? [{ type: 'path', shape: { pathData }, style }] : [];

/** Land with its borders; `lit` are the adcodes of provinces that figures are about. */
export function baseShapes(
  ground: Ground,
  projection: Projection,
  lit: readonly string[],
  { colours }: Frame,
): Shape[] {
  const { land, borders, dashes, unit } = outlineOf(ground, projection);
  return [
    ...pathShape(land, { fill: colours.faint, stroke: colours['ink-3'], lineWidth: 0.75, lineJoin: 'round' }),
    ...lit.flatMap((adcode) => pathShape(unit(adcode), { fill: colours.jade, opacity: 0.2 })),
    ...pathShape(borders, { fill: 'none', stroke: colours['ink-3'], opacity: 0.55, lineWidth: 0.6 }),
    ...pathShape(dashes, { fill: colours['ink-3'], stroke: colours['ink-3'], lineWidth: 1 }),
  ];
}

interface Inset {
  shapes: Shape[];
  /** Box and name together, down to the bottom of the map. */
  whole: Box;
}

/** The South China Sea with its islands, in the south-east corner. Its name stands below, so that it covers no island. */
export function insetOf(ground: Ground, map: Box, frame: Frame): Inset {
  const { lang, narrow, colours } = frame;
  const width = Math.round(map.width * INSET_SHARE);
  const height = Math.round(width * INSET_SHAPE);
  const size = narrow ? 10 : 11;
  const lines = wrapEvenly(ISLANDS[lang], Math.max(width, 56), size, 3);
  const name = lines.length * (size + 2) + 2;
  const x = map.x + map.width - width - 1;
  const y = map.y + map.height - height - name - 1;
  const box = { x, y, width, height };
  const words = Math.max(...lines.map((line) => textWidth(line, size)));
  const whole = {
    x: Math.min(x, x + width - words),
    y,
    width: Math.max(width, words),
    height: height + name,
  };
  return {
    whole,
    shapes: [
      // Closer up there may be land where the inset stands.
      rectShape(whole, { fill: colours.card }),
      ...baseShapes(ground, fitInto(INSET, box), [], frame),
      rectShape(box, { fill: 'none', stroke: colours['ink-3'], lineWidth: 1 }),
      ...textLines(lines, x + width, y + height + 3 + size / 2, size + 2, {
        fill: colours['ink-3'],
        fontSize: size,
        align: 'right',
      }),
    ],
  };
}

/** Named last: small ones whose names would lie on each other. */
const CROWDED = ['110000', '120000', '310000', '810000', '820000', '500000', '640000'];

/** Names of units wherever there is room for them. */
export function unitNames(
  ground: Ground,
  { box, project }: Projection,
  taken: readonly Box[],
  { lang, narrow, colours }: Frame,
): Shape[] {
  const size = narrow ? 10 : 11;
  const set: Box[] = [...taken];
  const order = [...ground.units].sort(
    (a, b) => Number(CROWDED.includes(a.adcode)) - Number(CROWDED.includes(b.adcode)),
  );
  return order.flatMap(({ at, name }) => {
    const [x, y] = project([...at]);
    const width = textWidth(name[lang], size);
    const own = { x: x - width / 2, y: y - size / 2, width, height: size };
    if (!contains(box, own) || set.some((other) => overlap(other, own))) return [];
    set.push(own);
    return [textShape(name[lang], x, y, { fill: colours['ink-3'], fontSize: size, align: 'center' })];
  });
}
