/** Where everything in the picture of field mentions stands: matrices where they fit, else a list. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Lang, Text } from '../../i18n/languages';
import type { Frame } from '../chart';
import { baseOption } from '../parts/base-option';
import {
  decoration,
  type Item,
  lineShape,
  pixelSeries,
  type Shape,
  textShape,
  touchArea,
} from '../parts/pixel-series';
import { textWidth } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import type { ColourToken } from '../theme';
import { type Block, type FieldRow, ROLE_KINDS, type RoleColumn, type RoleKind } from './blocks';
import type { Marks } from './index';

const ROW = 24;
const GAP = 44;
/** From here on a list has room for all roles of a field behind its name. */
const WIDE_LIST = 480;
/** Widest a column grows beyond what it needs: dots further apart no longer read as one row. */
const MOST_SPARE = 52;
const COLOUR: Record<RoleKind, ColourToken> = {
  'laid-out': 'indigo',
  sought: 'cinnabar',
  company: 'jade',
  other: 'ink-3',
};

/** What is drawn so far, and how far down it reaches. */
interface Sheet {
  frame: Frame;
  shapes: Shape[];
  items: Item[];
}

/** Draws the marks into a frame; the height is what they need, whatever the frame says. */
export function drawFieldMentions(marks: Marks, frame: Frame): { height: number; option: EChartsCoreOption } {
  const sheet: Sheet = { frame, shapes: [], items: [] };
  const height = Math.ceil(drawBlocks(sheet, marks.blocks)) + 8;
  return {
    height,
    option: { ...baseOption(frame), series: [decoration(sheet.shapes), pixelSeries(sheet.items)] },
  };
}

function drawBlocks(sheet: Sheet, blocks: Block[]): number {
  const { width, narrow, lang } = sheet.frame;
  const sizes = blocks.map((block) => naturalSize(block, lang));
  if (narrow || sizes.some(({ least }) => least > width)) return drawList(sheet, blocks);
  const [first, second] = sizes;
  const sideBySide = first && second && first.least + GAP + second.least <= width;
  if (sideBySide) {
    // Columns of both share the spare width, up to what still reads as one row.
    const columns = first.columns + second.columns;
    const spare = Math.min(MOST_SPARE, (width - GAP - first.least - second.least) / columns);
    const top = Math.max(...blocks.map((block) => headHeight(block, lang, spare)));
    const bottoms = blocks.map((block, at) =>
      drawMatrix(sheet, block, {
        x: at === 0 ? 0 : width - second.least - spare * second.columns,
        y: 0,
        label: sizes[at]!.label,
        spare,
        head: top,
        continued: false,
      }),
    );
    return Math.max(...bottoms);
  }
  return blocks.reduce((y, block, at) => {
    const { least, columns, label } = sizes[at]!;
    const beside = Math.min(block.sections.length, Math.floor((width + GAP) / (least + GAP)));
    const parts = beside > 1 ? deal(block, beside) : [block];
    const share = (width - GAP * (parts.length - 1)) / parts.length;
    const spare = Math.min(MOST_SPARE, (share - least) / columns);
    const head = headHeight(block, lang, spare);
    const bottoms = parts.map((part, n) =>
      drawMatrix(sheet, part, {
        x: n * (share + GAP),
        y: y + (at ? 28 : 0),
        label,
        spare,
        head,
        continued: n > 0,
      }),
    );
    return Math.max(...bottoms);
  }, 0);
}

/** Deals the sections of a block out to columns, each time to the shortest. */
function deal(block: Block, columns: number): Block[] {
  const parts = Array.from({ length: columns }, (): Block => ({ ...block, sections: [] }));
  for (const section of block.sections) {
    const filled = (part: Block) => part.sections.reduce((sum, { rows }) => sum + rows.length + 1.5, 0);
    parts.reduce((a, b) => (filled(b) < filled(a) ? b : a)).sections.push(section);
  }
  return parts;
}

const labelWidth = (block: Block, lang: Lang) =>
  Math.max(...block.sections.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name[lang], 13)))) + 10;

/** Narrowest column in which no word of a head and no time is broken; other Chinese breaks anywhere. */
function columnWidth({ name, speaker, time }: RoleColumn, lang: Lang): number {
  const words = (text: Text, size: number) =>
    lang === 'zh' ? [60] : text.en.split(/[\s-]/).map((word) => textWidth(word, size));
  const widest = Math.max(...words(name, 12), ...words(speaker, 11), textWidth(time[lang], 11));
  return Math.max(52, Math.min(widest, 80)) + 3;
}

function naturalSize(block: Block, lang: Lang) {
  const column = Math.max(
    ...block.roles.map((role) => columnWidth(role, lang)),
    ...ROLE_KINDS.map(({ kind, label }) => {
      const own = block.roles.filter((role) => role.kind === kind).length;
      return own ? (textWidth(label[lang], 12) + 24) / own : 0;
    }),
  );
  return {
    label: labelWidth(block, lang),
    least: labelWidth(block, lang) + column * block.roles.length,
    columns: block.roles.length,
    column,
  };
}

/** Lines of a column's head: the role, then who speaks and when. */
function headLines(block: Block, role: RoleColumn, lang: Lang, width: number) {
  const wrap = (text: Text, size: number) => wrapEvenly(text[lang], width - 4, size, 3);
  const said = block.by === 'policy' ? [...wrap(role.speaker, 11), ...wrap(role.time, 11)] : [];
  return { name: wrap(role.name, 12), said };
}

function headHeight(block: Block, lang: Lang, spare: number): number {
  const width = naturalSize(block, lang).column + spare;
  const lines = block.roles.map((role) => headLines(block, role, lang, width));
  return 58 + Math.max(...lines.map(({ name, said }) => name.length * 16 + said.length * 15));
}

/** Where a matrix stands: its corner, the widths and heights it shares with its neighbours. */
interface Place {
  x: number;
  y: number;
  label: number;
  spare: number;
  head: number;
  /** True when it carries on the block beside it, whose title stands for both. */
  continued: boolean;
}

/** One matrix with its top left corner at x, y; returns where it ends. */
function drawMatrix(
  { frame, shapes, items }: Sheet,
  block: Block,
  { x, y, label, spare, head, continued }: Place,
): number {
  const { lang, colours } = frame;
  const column = naturalSize(block, lang).column + spare;
  const right = x + label + column * block.roles.length;
  const centre = (at: number) => x + label + column * (at + 0.5);
  const ink = block.context ? colours['ink-3'] : colours['ink-1'];
  if (!continued)
    shapes.push(
      textShape(block.title[lang], x, y + 9, { fill: colours['ink-2'], fontSize: 13, fontWeight: 600 }),
    );
  for (const { kind, label: kindLabel } of ROLE_KINDS) {
    const own = block.roles.flatMap((role, at) => (role.kind === kind ? [at] : []));
    if (!own.length) continue;
    const [from, to] = [centre(own[0]!) - column / 2 + 4, centre(own.at(-1)!) + column / 2 - 4];
    const text = (from + to) / 2;
    const wide = textWidth(kindLabel[lang], 12);
    shapes.push(
      ...dotShapes(frame, kind, text - wide / 2 - 4, y + 36, block.context),
      textShape(kindLabel[lang], text - wide / 2 + 6, y + 36, { fill: colours[COLOUR[kind]], fontSize: 12 }),
      rule(from, to, y + 48, colours[COLOUR[kind]]),
    );
  }
  block.roles.forEach((role, at) => {
    const { name, said } = headLines(block, role, lang, column);
    let line = y + 62;
    for (const text of name) {
      shapes.push(textShape(text, centre(at), line, { fill: ink, fontSize: 12, align: 'center' }));
      line += 16;
    }
    for (const text of said) {
      shapes.push(
        textShape(text, centre(at), line, { fill: colours['ink-3'], fontSize: 11, align: 'center' }),
      );
      line += 15;
    }
  });
  let top = y + head;
  shapes.push(rule(x, right, top, colours['ink-3']));
  for (const { caption, rows } of block.sections) {
    if (caption) {
      shapes.push(
        textShape(caption[lang], x, top + 18, { fill: colours['ink-2'], fontSize: 12, fontWeight: 600 }),
        rule(x, right, top + 30, colours.rule),
      );
      top += 30;
    }
    for (const row of rows) {
      const middle = top + ROW / 2;
      shapes.push(
        textShape(row.name[lang], x, middle, { fill: ink, fontSize: 13 }),
        rule(x, right, top + ROW, colours.rule),
      );
      block.roles.forEach((role, at) => {
        const dots = row.dots.filter((dot) => dot.role === role.id);
        dots.forEach(({ record, tip }, n) => {
          const step = Math.min(ROW, column / dots.length);
          const dot = centre(at) + (n - (dots.length - 1) / 2) * Math.min(14, step);
          const hit = touchArea(dot - step / 2, top, step, ROW);
          items.push({
            record,
            tip,
            shapes: [hit, ...dotShapes(frame, role.kind, dot, middle, block.context)],
          });
        });
      });
      top += ROW;
    }
  }
  return top;
}

/** A horizontal hairline, on the pixel. */
const rule = (from: number, to: number, y: number, colour: string) =>
  lineShape(
    [
      [from, Math.round(y) - 0.5],
      [to, Math.round(y) - 0.5],
    ],
    colour,
  );

/** Laid out and companies filled, what is still aimed at hollow. */
function dotShapes({ colours }: Frame, kind: RoleKind, cx: number, cy: number, pale: boolean): Shape[] {
  const colour = colours[COLOUR[kind]];
  const hollow = kind === 'sought';
  return [
    {
      type: 'circle',
      shape: { cx, cy, r: hollow ? 4.5 : 5.25 },
      style: {
        fill: hollow ? colours.card : colour,
        stroke: hollow ? colour : 'none',
        lineWidth: hollow ? 1.75 : 0,
        opacity: pale ? 0.55 : 1,
      },
    },
  ];
}

/** For a phone: each field with its roles spelt out behind it, or below where they do not fit. */
function drawList({ frame, shapes, items }: Sheet, blocks: Block[]): number {
  const { lang, width, colours } = frame;
  const kinds = ROLE_KINDS.filter(({ kind }) =>
    blocks.some(({ roles }) => roles.some((role) => role.kind === kind)),
  );
  let [left, line] = [0, 8];
  for (const { kind, label } of kinds) {
    const wide = textWidth(label[lang], 12) + 16;
    if (left + wide > width) [left, line] = [0, line + 22];
    shapes.push(
      ...dotShapes(frame, kind, left + 6, line, false),
      textShape(label[lang], left + 16, line, { fill: colours['ink-2'], fontSize: 12 }),
    );
    left += wide + 16;
  }
  let y = line + 26;
  for (const block of blocks) {
    shapes.push(
      textShape(block.title[lang], 0, y, { fill: colours['ink-2'], fontSize: 13, fontWeight: 600 }),
      rule(0, width, y + 14, colours['ink-3']),
    );
    y += 14;
    for (const { caption, rows } of block.sections) {
      if (caption) {
        shapes.push(
          textShape(caption[lang], 0, y + 18, { fill: colours['ink-2'], fontSize: 12, fontWeight: 600 }),
        );
        y += 30;
      }
      for (const row of rows) y = drawListRow({ frame, shapes, items }, block, row, y);
    }
    y += 34;
  }
  return y - 34;
}

function drawListRow({ frame, shapes, items }: Sheet, block: Block, row: FieldRow, top: number): number {
  const { lang, width, colours } = frame;
  const chips = row.dots.map((dot) => {
    const role = block.roles.find(({ id }) => id === dot.role)!;
    return { ...dot, role, width: chipWidth(role, lang) };
  });
  // Roles stand behind the name at a common left edge: all of them with room to spare, one on a phone.
  const wide = width >= WIDE_LIST;
  const edge = wide ? width * 0.38 : width - Math.max(...block.roles.map((role) => chipWidth(role, lang)));
  const fits = (wide || chips.length === 1) && textWidth(row.name[lang], 13) + 12 <= edge;
  const ink = (colour: ColourToken) => colours[block.context ? 'ink-3' : colour];
  let [x, y] = fits ? [edge, top] : [0, top + 24];
  const left = x;
  for (const { record, tip, role, width: chip } of chips) {
    if (x > left && x + chip > width) [x, y] = [left, y + 24];
    items.push({
      record,
      tip,
      shapes: [
        touchArea(x, y, chip, 26),
        ...dotShapes(frame, role.kind, x + 6, y + 13, block.context),
        textShape(role.name[lang], x + 16, y + 13, { fill: ink('ink-2'), fontSize: 12 }),
      ],
    });
    x += chip + 12;
  }
  const bottom = y + (fits ? 26 : 30);
  shapes.push(
    textShape(row.name[lang], 0, top + 13, { fill: ink('ink-1'), fontSize: 13 }),
    rule(0, width, bottom, colours.rule),
  );
  return bottom;
}

const chipWidth = ({ name }: RoleColumn, lang: Lang) => textWidth(name[lang], 12) + 18;
