/** The map with its marks, and beside or below it the list in which each mark has its line. */
import type { Frame } from '../chart';
import type { Drawing } from '../parts/drawing';
import { type Item, itemOf } from '../parts/pixel-series';
import { type Box, dashedBox, lineShape, type Shape, textLines, textShape, touchArea } from '../parts/shapes';
import { wrapEvenly } from '../parts/wrap-evenly';
import { baseShapes, insetOf, unitNames } from './base';
import { type Cluster, placeClusters } from './clusters';
import type { Marks } from './index';
import { columnsOf, drawList } from './list';
import { markShapes } from './marks';
import { fitInto, mapHeight } from './projection';
import { APPROVAL, SCHEMATIC } from './text';

/** Narrower than this the list stands below the map. */
const BESIDE = 1000;
const GUTTER = 36;

/** Draws the map, the sentence about the hubs, and the list. */
export function drawMap(marks: Marks, frame: Frame): Drawing {
  const { width, narrow } = frame;
  if (!marks.listed) return drawAlone(marks, frame);
  const beside = width >= BESIDE;
  const mapWidth = beside ? Math.round((width - GUTTER) * 0.66) : width;
  const box: Box = { x: 0, y: 0, width: mapWidth, height: mapHeight(mapWidth) };
  const { shapes, clusters } = mapShapes(marks, box, frame);
  const under = underMap(marks, box, frame);
  const below = columnsOf(narrow ? 1 : width < 760 || beside ? 2 : 3, under.bottom + 18, mapWidth);
  const side = { x: mapWidth + GUTTER, top: 0, width: width - mapWidth - GUTTER };
  const lines = drawList(marks.spots, beside ? [side, ...below] : below, frame);
  const items = clusters.flatMap((cluster) => markItems(cluster, lines.lines, frame));
  return {
    shapes: [...heldTogether(box), ...shapes, ...under.shapes, ...lines.shapes],
    items: [...under.items, ...items],
    bottom: Math.max(under.bottom, lines.bottom),
    beyond: marks.spots.reduce((sum, spot) => sum + spot.marks.length, 0) - items.length,
  };
}

/** The map and what stands under it. */
function drawAlone(marks: Marks, frame: Frame): Drawing {
  const box: Box = { x: 0, y: 0, width: frame.width, height: mapHeight(frame.width) };
  const { shapes, clusters } = mapShapes(marks, box, frame);
  const under = underMap(marks, box, frame);
  return {
    shapes: [...shapes, ...under.shapes],
    items: [...under.items, ...clusters.flatMap((cluster) => markItems(cluster, null, frame))],
    bottom: under.bottom,
  };
}

/** Unseen boxes, each reaching into the next: on paper, pictures are cut where no row would be. */
const heldTogether = ({ x, y, height }: Box): Shape[] =>
  Array.from({ length: Math.ceil(height / 80) }, (_, n) => touchArea(x, y + n * 80, 1, 100));

const pitchOf = ({ narrow }: Frame) => (narrow ? 11 : 13);

function mapShapes({ ground, region, spots }: Marks, box: Box, frame: Frame) {
  const { narrow, lang, colours } = frame;
  const projection = fitInto(region.extent, box);
  const inset = ground && region.inset ? insetOf(ground, box, frame) : null;
  const placed = spots.map((spot) => ({ spot, anchor: projection.project([...spot.at]) }));
  const fontSize = narrow ? 12 : 13;
  const sizes = { pitch: pitchOf(frame), fontSize };
  const blocked = inset ? [inset.whole] : [];
  const { clusters, taken } = placeClusters(placed, box, blocked, sizes, lang);
  const lit = spots.flatMap(({ adcode, area }) => (area ? [adcode] : []));
  const shapes: Shape[] = [
    ...(ground ? baseShapes(ground, projection, lit, frame) : []),
    ...(inset?.shapes ?? []),
    ...(ground ? unitNames(ground, projection, taken, frame) : []),
    ...clusters.flatMap(({ spot, anchor: [x, y], leader, label }): Shape[] => [
      ...(leader
        ? [
            lineShape([...leader], colours['ink-2'], 0.75),
            { type: 'circle' as const, shape: { cx: x, cy: y, r: 2 }, style: { fill: colours['ink-1'] } },
          ]
        : []),
      textShape(spot.name[lang], label.x, label.y, {
        fill: colours['ink-1'],
        fontSize,
        fontWeight: 600,
        align: label.align,
      }),
    ]),
  ];
  return { shapes, clusters };
}

/** A mark on the map and its line in the list are one thing to touch; from where a list has no room on, nothing is. */
function markItems(
  { spot, marks }: Cluster,
  lines: ReadonlyMap<object, Shape[]> | null,
  frame: Frame,
): Item[] {
  const reach = pitchOf(frame) / 2;
  const items: Item[] = [];
  for (const [n, mark] of spot.marks.entries()) {
    const [x, y] = marks[n]!;
    const line = lines ? lines.get(mark) : [];
    if (!line) break;
    const touch = touchArea(x - reach, y - reach, 2 * reach, 2 * reach);
    items.push(itemOf(mark, [touch, ...markShapes(mark.look, x, y, reach - 1.5, frame), ...line]));
  }
  return items;
}

/** That the map is schematic, and that the hubs are not on it. */
function underMap({ ground, hubs }: Marks, { width, height }: Box, frame: Frame): Drawing {
  const { lang, colours } = frame;
  const notice =
    SCHEMATIC[lang] +
    (ground?.approval ? `${lang === 'zh' ? '　' : '. '}${APPROVAL[lang]}${ground.approval}` : '');
  const small = { fill: colours['ink-3'], fontSize: 12 };
  const said = wrapEvenly(notice, width, 12, 3);
  const shapes = textLines(said, 0, height + 14, 17, small);
  const top = height + 14 + said.length * 17;
  if (!hubs) return { shapes, items: [], bottom: top };
  const text = { fill: hubs.pale ? colours['ink-3'] : colours['ink-1'], fontSize: 14, fontWeight: 600 };
  const lines = wrapEvenly(hubs.line[lang], width - 24, 14, 3, 600);
  const box = { x: 0.5, y: top + 0.5, width: width - 1, height: lines.length * 20 + 18 };
  return {
    shapes,
    items: [
      {
        record: hubs.record,
        tip: hubs.tip,
        shapes: [
          touchArea(box.x, box.y, box.width, box.height),
          dashedBox(box, colours['ink-3']),
          ...textLines(lines, 12, top + 19, 20, text),
        ],
      },
    ],
    bottom: top + box.height + 1,
  };
}
