/** Appearance of named-hubs: a lattice of dots, the named ones at its right edge with leader lines, or in rows above it. */
import type { Frame } from '../chart';
import { type Drawing, isBeyond } from '../parts/drawing';
import type { Item } from '../parts/pixel-series';
import { levelLine, type Shape, textLines, textShape, touchArea } from '../parts/shapes';
import { subjectName } from '../parts/subject-name';
import { textWidth, wrapText } from '../parts/text-width';
import type { Marks, NamedDot } from './index';

/** Rows of dots between one label and the next. */
const STEP = 3;
const LINE = 18;
const REST = 30;

interface Lattice {
  columns: number;
  pitch: number;
  radius: number;
  /** True when the named dots stand at the right edge with labels beside; else each has a row of its own above. */
  beside: boolean;
  /** Where the lattice starts, below the rows of the named. */
  top: number;
  rows: number;
  labelLeft: number;
  labels: Label[];
}

/** The title of a named hub in lines, and where its row starts when it has one above the lattice. */
interface Label {
  lines: string[];
  above: number;
}

/** Ten columns make a number near a hundred countable; a phone gets more and the labels above. */
function layLattice({ named, unnamed }: Marks, { lang, width, narrow }: Frame): Lattice {
  const columns = narrow ? 14 : width < 700 ? 10 : 14;
  const pitch = narrow ? Math.floor(width / columns) : width < 700 ? 24 : 27;
  const radius = Math.round(pitch * 0.35);
  // The last row is for the label of the others, so the named ones have to end above it.
  const beside = !narrow && named.length * STEP < (named.length + unnamed) / columns;
  const labelLeft = beside ? columns * pitch + 32 : 2 * radius + 14;
  const labels = layLabels(named, width - labelLeft, lang);
  const top = beside
    ? 0
    : labels.reduce((end, { lines, above }) => Math.max(end, above + rowHeight(lines)), 0);
  const rows = Math.ceil(Math.max(0, beside ? named.length + unnamed : unnamed) / columns);
  return { columns, pitch, radius, beside, top, rows, labelLeft, labels };
}

/** Labels one below the other, as far down as a picture reaches. */
function layLabels(named: readonly NamedDot[], room: number, lang: Frame['lang']): Label[] {
  const labels: Label[] = [];
  let above = 0;
  for (const { title } of named) {
    if (isBeyond(above)) break;
    const lines = wrapText(title[lang], room, 14, 2, 600);
    labels.push({ lines, above });
    above += rowHeight(lines);
  }
  return labels;
}

const rowHeight = (lines: readonly string[]) => (lines.length + 1) * LINE + 12;

/** Draws every dot of the total: unnamed ones are one touchable field, each named one stands for itself. */
export function drawNamedHubs(marks: Marks, frame: Frame): Drawing {
  const lattice = layLattice(marks, frame);
  const { top, rows, pitch, beside, labels } = lattice;
  const named = labels.flatMap((label, index) =>
    namedItems(marks.named[index]!, label, index, lattice, frame),
  );
  return {
    shapes: [],
    items: [restItem(marks, lattice, frame), ...named],
    bottom: top + rows * pitch + (beside ? 4 : REST),
    beyond: marks.named.length - labels.length,
  };
}

/** Cell of the n-th named dot when it stands at the right edge. */
const edgeCell = (index: number, columns: number) => index * STEP * columns + columns - 1;

function restItem({ named, unnamed, rest, total }: Marks, lattice: Lattice, frame: Frame): Item {
  const { columns, pitch, radius, beside, top, rows, labelLeft } = lattice;
  const { lang, colours } = frame;
  const taken = new Set(beside ? named.map((_, index) => edgeCell(index, columns)) : []);
  const cells = Array.from({ length: unnamed + taken.size }, (_, cell) => cell).filter(
    (cell) => !taken.has(cell),
  );
  const bottom = top + rows * pitch;
  const last = centre(cells[cells.length - 1] ?? 0, lattice);
  const text = { fill: colours['ink-3'], fontSize: 12 };
  return {
    ...total,
    shapes: [
      touchArea(0, top, columns * pitch, rows * pitch),
      ...cells.map(
        (cell): Shape => ({
          type: 'circle',
          shape: { ...centre(cell, lattice), r: radius - 1 },
          style: { fill: colours.faint, stroke: colours['ink-3'], strokeOpacity: 0.55, lineWidth: 1 },
        }),
      ),
      ...(beside
        ? [
            levelLine(last.cx + radius + 4, labelLeft - 8, last.cy, colours['ink-3']),
            textShape(rest[lang], labelLeft, last.cy, text),
          ]
        : [textShape(rest[lang], 0, bottom + REST / 2, text)]),
    ],
  };
}

function centre(cell: number, { columns, pitch, radius, top }: Lattice): { cx: number; cy: number } {
  return {
    cx: (cell % columns) * pitch + radius + 1,
    cy: top + Math.floor(cell / columns) * pitch + pitch / 2,
  };
}

/** A hub, and the name of its enterprise. */
function namedItems(
  dot: NamedDot,
  { lines, above }: Label,
  index: number,
  lattice: Lattice,
  { lang, width, colours }: Frame,
): Item[] {
  const { beside, columns, radius, labelLeft } = lattice;
  const { cx, cy } = beside
    ? centre(edgeCell(index, columns), lattice)
    : { cx: radius + 1, cy: above + LINE / 2 + 4 };
  const ink = dot.lit ? colours['ink-1'] : colours['ink-3'];
  const below = cy + lines.length * LINE;
  const small = { fill: colours[dot.lit ? 'ink-2' : 'ink-3'], fontSize: 12 };
  const name = dot.enterprise.name[lang];
  const after = labelLeft + textWidth(name, 12);
  const hub: Item = {
    record: dot.record,
    tip: dot.tip,
    shapes: [
      touchArea(cx - 12, cy - 12, width - cx + 12, (lines.length + 1) * LINE + 6),
      ...(beside
        ? [levelLine(cx + radius + 4, labelLeft - 8, cy, colours[dot.lit ? 'cinnabar' : 'ink-3'])]
        : []),
      {
        type: 'circle',
        shape: { cx, cy, r: dot.lit ? radius + 1 : radius - 0.5 },
        style: dot.lit
          ? { fill: colours.cinnabar }
          : { fill: colours.card, stroke: colours.cinnabar, lineWidth: 2 },
      },
      ...textLines(lines, labelLeft, cy, LINE, {
        fill: ink,
        fontSize: 14,
        fontWeight: dot.lit ? 600 : 400,
      }),
      textShape(`· ${dot.said[lang]}`, after + 4, below, small),
    ],
  };
  const touch = { x: labelLeft - 4, y: below - 10, width: after - labelLeft + 8, height: 24 };
  const enterprise = subjectName({ key: 'enterprise', id: dot.enterprise.id }, dot.enterprise.name, touch, [
    textShape(name, labelLeft, below, small),
  ]);
  return [hub, enterprise];
}
