/** Where the marks of each place go: side by side, next to the place, without covering each other or what must stay in sight. */
import type { Lang } from '../../i18n/languages';
import type { Box } from '../parts/shapes';
import { textWidth } from '../parts/text-width';
import type { MarkedSpot } from './index';

type Pixel = [x: number, y: number];

export interface Cluster {
  spot: MarkedSpot;
  anchor: Pixel;
  /** Middle of each mark, in the order of the spot’s marks. */
  marks: Pixel[];
  label: { x: number; y: number; align: 'left' | 'right' | 'center' };
  /** From the place to its marks, where these had to step aside. */
  leader: [Pixel, Pixel] | null;
}

export interface Sizes {
  /** From one mark to the next. */
  pitch: number;
  fontSize: number;
}

const GAP = 3;
/** Marks step aside no further than this before they are let lie on others. */
const FARTHEST = 150;

/** Places clusters one after the other, the fullest first. Returns them with everything that is now taken. */
export function placeClusters(
  spots: readonly { spot: MarkedSpot; anchor: Pixel }[],
  frame: Box,
  blocked: readonly Box[],
  sizes: Sizes,
  lang: Lang,
): { clusters: Cluster[]; taken: Box[] } {
  const taken: Box[] = [...blocked];
  const anchors = spots.map(({ anchor }) => around(anchor, sizes.pitch / 2));
  const clusters = spots.map(({ spot, anchor }, index) => {
    const inTheWay = [...taken, ...anchors.filter((_, other) => other !== index)];
    const free = (box: Box) => contains(frame, box) && !inTheWay.some((other) => overlap(other, box));
    const all = candidates(anchor, arrangements(spot, sizes, lang));
    const chosen = all.find(({ box }) => free(box)) ?? all[0]!;
    const leader = leaderTo(anchor, chosen, sizes.pitch);
    taken.push(chosen.box, ...(leader ? alongLine(leader) : []), anchors[index]!);
    const { marks, label } = chosen.arrangement.at(chosen.box);
    return { spot, anchor, marks, label, leader };
  });
  return { clusters, taken };
}

/** One way to set marks and name. */
interface Arrangement {
  width: number;
  height: number;
  /** What of it can stand on the place itself. */
  pin: Pixel | null;
  at: (box: Box) => Pick<Cluster, 'marks' | 'label'>;
}

/** The name to the right of the marks, to their left, below or above. */
function arrangements(
  { marks, name, area }: MarkedSpot,
  { pitch, fontSize }: Sizes,
  lang: Lang,
): Arrangement[] {
  const columns = marks.length < 5 ? marks.length : Math.ceil(Math.sqrt(marks.length * 1.6));
  const rows = Math.ceil(marks.length / columns);
  const [wide, tall] = [columns * pitch, rows * pitch];
  const text = textWidth(name[lang], fontSize, 600);
  const grid = (x: number, y: number) =>
    marks.map(
      (_, n): Pixel => [x + ((n % columns) + 0.5) * pitch, y + (Math.floor(n / columns) + 0.5) * pitch],
    );
  const height = Math.max(tall, fontSize + 2);
  const width = wide + GAP + text;
  const middle = (height - tall) / 2;
  const stacked = Math.max(wide, text);
  const single = marks.length === 1;
  // A province’s own marks stand in it, about its middle; a point’s only mark stands on it.
  const middleOf = (left: number, above: number): Pixel | null =>
    area ? [left + wide / 2, above + tall / 2] : single ? [left + pitch / 2, above + pitch / 2] : null;
  return [
    {
      width,
      height,
      pin: middleOf(0, middle),
      at: ({ x, y }) => ({
        marks: grid(x, y + middle),
        label: { x: x + wide + GAP, y: y + height / 2, align: 'left' },
      }),
    },
    {
      width,
      height,
      pin: middleOf(text + GAP, middle),
      at: ({ x, y }) => ({
        marks: grid(x + text + GAP, y + middle),
        label: { x: x + text, y: y + height / 2, align: 'right' },
      }),
    },
    {
      width: stacked,
      height: tall + fontSize + 2,
      pin: middleOf((stacked - wide) / 2, 0),
      at: ({ x, y }) => ({
        marks: grid(x + (stacked - wide) / 2, y),
        label: { x: x + stacked / 2, y: y + tall + fontSize / 2 + 1, align: 'center' },
      }),
    },
    {
      width: stacked,
      height: tall + fontSize + 2,
      pin: middleOf((stacked - wide) / 2, fontSize + 2),
      at: ({ x, y }) => ({
        marks: grid(x + (stacked - wide) / 2, y + fontSize + 2),
        label: { x: x + stacked / 2, y: y + fontSize / 2, align: 'center' },
      }),
    },
  ];
}

const DIRECTIONS = [0, 6, 3, 9, 1, 5, 7, 11, 2, 4, 8, 10].map((n) => (n * Math.PI) / 6);

interface Candidate {
  arrangement: Arrangement;
  box: Box;
  pinned: boolean;
}

/** On the place where an arrangement can be pinned to it; else around it, nearest first. */
function candidates([x, y]: Pixel, all: readonly Arrangement[]): Candidate[] {
  const pinned = all.flatMap(({ pin, width, height }, n): Candidate[] =>
    pin ? [{ arrangement: all[n]!, box: { x: x - pin[0], y: y - pin[1], width, height }, pinned: true }] : [],
  );
  const aside: Candidate[] = [];
  for (let far = 8; far <= FARTHEST; far += far < 30 ? 6 : 12)
    for (const arrangement of all.slice(0, 3))
      for (const angle of DIRECTIONS) {
        const { width, height } = arrangement;
        const box = {
          x: x + Math.cos(angle) * (far + width / 2) - width / 2,
          y: y + Math.sin(angle) * (far + height / 2) - height / 2,
          width,
          height,
        };
        aside.push({ arrangement, box, pinned: false });
      }
  return [...pinned, ...aside];
}

/** Ends where the box begins. */
function leaderTo([x, y]: Pixel, { box, pinned }: Candidate, pitch: number): [Pixel, Pixel] | null {
  if (pinned) return null;
  const end: Pixel = [
    Math.max(box.x, Math.min(x, box.x + box.width)),
    Math.max(box.y, Math.min(y, box.y + box.height)),
  ];
  return Math.hypot(end[0] - x, end[1] - y) > pitch / 4 ? [[x, y], end] : null;
}

const around = ([x, y]: Pixel, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

function alongLine([[x, y], [u, v]]: [Pixel, Pixel]): Box[] {
  const steps = Math.ceil(Math.hypot(u - x, v - y) / 5);
  return Array.from({ length: steps }, (_, n) =>
    around([x + ((u - x) * n) / steps, y + ((v - y) * n) / steps], 2),
  );
}

/** True when the two come nearer than a small gap. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + GAP &&
  b.x < a.x + a.width + GAP &&
  a.y < b.y + b.height + GAP &&
  b.y < a.y + a.height + GAP;

/** Whether a box lies wholly in another. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
