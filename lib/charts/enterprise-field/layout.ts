/** Where everything in the picture of initiatives stands: a matrix where it fits, else lists. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Frame } from '../chart';
import { baseOption } from '../parts/base-option';
import { decoration, lineShape, pixelSeries, type Shape, textShape, touchArea } from '../parts/pixel-series';
import { textWidth, wrapText } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import { drawByEnterprise, drawEntries, drawNamed } from './lists';
import type { Entry, FieldRow, Marks } from './rows';
import { hairline, keyOf, type Sheet, stateShapes } from './shapes';

const LINE = 24;
const GAP = 40;
const TITLE_GAP = 14;
/** Narrowest column in which titles beside the matrix still read well. */
const LEAST_TITLE = 180;
/** Widest that columns grow beyond what they need. */
const MOST_SPARE = 28;
const CENTRAL_WIDTH = 250;
const MOST_CENTRAL = 330;

/** Draws the marks into a frame; the height is what they need, whatever the frame says. */
export function drawEnterpriseField(
  marks: Marks,
  frame: Frame,
): { height: number; option: EChartsCoreOption } {
  const sheet: Sheet = { frame, shapes: [], items: [] };
  const height = Math.ceil(drawAll(sheet, marks)) + 8;
  return {
    height,
    option: { ...baseOption(frame), series: [decoration(sheet.shapes), pixelSeries(sheet.items)] },
  };
}

function drawAll(sheet: Sheet, marks: Marks): number {
  const { width, narrow } = sheet.frame;
  if (marks.form === 'named') return drawCentral(sheet, marks, drawNamed(sheet, marks.named, 4));
  const key = keyOf(sheet.frame, marks);
  const top = key.height + 12;
  sheet.shapes.push(...key.shapes);
  const size = matrixSize(marks, sheet.frame);
  if (!marks.columns.length) return drawCentral(sheet, marks, top - 28);
  if (narrow || width < size + LEAST_TITLE)
    return drawCentral(sheet, marks, drawByEnterprise(sheet, marks, top));
  const needed = Math.min(titleWidth(marks, sheet.frame), 340);
  const beside = marks.central.length > 0 && width >= size + needed + GAP + CENTRAL_WIDTH;
  const room = beside ? width - GAP - CENTRAL_WIDTH : width;
  // Spare width goes to the columns first, what is left to the list beside.
  const titles = Math.min(room - size, titleWidth(marks, sheet.frame));
  const spare = Math.min(MOST_SPARE, (room - size - titles) / marks.columns.length);
  const end = drawMatrix(sheet, marks, top, size + spare * marks.columns.length + titles, spare);
  if (!beside) return drawCentral(sheet, marks, end);
  const rest = Math.min(MOST_CENTRAL, width - GAP - size - spare * marks.columns.length - titles);
  return Math.max(end, drawEntries(sheet, marks, width - rest, top, rest, 1));
}

/** What names no enterprise, set apart below. */
function drawCentral(sheet: Sheet, marks: Marks, y: number): number {
  const { central } = marks;
  if (!central.length) return y;
  const { width } = sheet.frame;
  const columns = Math.max(1, Math.min(3, central.length, Math.floor(width / 240)));
  return drawEntries(sheet, marks, 0, y + 28, width, columns);
}

const label = (row: FieldRow) => row.name ?? { zh: '未指明领域', en: 'No field stated' };

const labelWidth = ({ groups }: Marks, { lang }: Pick<Frame, 'lang'>) =>
  Math.max(...groups.flatMap(({ rows }) => rows.map((row) => textWidth(label(row)[lang], 13)))) + 12;

/** Narrowest column that holds every word of the heads; Chinese breaks anywhere. */
function columnWidth({ columns }: Marks, { lang }: Pick<Frame, 'lang'>): number {
  const words = lang === 'zh' ? [] : columns.flatMap(({ name }) => name[lang].split(' '));
  return Math.max(54, ...words.map((word) => Math.min(56, textWidth(word, 12)) + 4));
}

/** Width of field names and enterprise columns, without the titles. */
function matrixSize(marks: Marks, frame: Pick<Frame, 'lang'>): number {
  return marks.columns.length
    ? labelWidth(marks, frame) + columnWidth(marks, frame) * marks.columns.length
    : 0;
}

/** Width in which no title has to break, with its margin. */
const titleWidth = ({ groups }: Marks, { lang }: Pick<Frame, 'lang'>) =>
  Math.max(
    ...groups.flatMap(({ rows }) =>
      rows.flatMap(({ entries }) => entries.map(({ title }) => textWidth(title[lang], 12))),
    ),
  ) +
  TITLE_GAP +
  8;

/** One line per initiative, so that each dot stands level with its name; returns where it ends. */
function drawMatrix(sheet: Sheet, marks: Marks, y: number, width: number, spare: number): number {
  const { frame, shapes } = sheet;
  const { lang, colours } = frame;
  const left = labelWidth(marks, frame);
  const column = columnWidth(marks, frame) + spare;
  const title = left + column * marks.columns.length + TITLE_GAP;
  const heads = marks.columns.map(({ name }) => wrapEvenly(name[lang], column - 2, 12, 3));
  const lines = Math.max(...heads.map((head) => head.length));
  heads.forEach((head, at) => {
    const x = left + column * (at + 0.5);
    const from = y + 8 + (lines - head.length) * 16;
    for (const [n, text] of head.entries())
      shapes.push(
        textShape(text, x, from + n * 16, { fill: colours['ink-1'], fontSize: 12, align: 'center' }),
      );
    const n = marks.columns[at]!.fields;
    const fields = { zh: `${n} 个领域`, en: n === 1 ? '1 field' : `${n} fields` };
    shapes.push(
      textShape(fields[lang], x, y + 8 + lines * 16, {
        fill: colours['ink-3'],
        fontSize: 11,
        align: 'center',
      }),
    );
  });
  const head = y + 8 + lines * 16;
  shapes.push(
    textShape({ zh: '举措', en: 'Initiative' }[lang], title, head, { fill: colours['ink-3'], fontSize: 11 }),
  );
  let top = head + 14;
  shapes.push(hairline(0, width, top, colours['ink-3']));
  for (const [at, group] of marks.groups.entries()) {
    if (group.name) {
      shapes.push(
        textShape(group.name[lang], 0, top + (at ? 20 : 16), { fill: colours['ink-3'], fontSize: 11 }),
      );
      top += at ? 32 : 28;
      shapes.push(hairline(0, width, top, colours.rule));
    } else top += 12;
    for (const row of group.rows) {
      const ink = row.name ? colours['ink-1'] : colours['ink-3'];
      shapes.push(textShape(label(row)[lang], 0, top + LINE / 2, { fill: ink, fontSize: 13 }));
      for (const entry of row.entries) {
        const words = wrapText(entry.title[lang], width - title, 12, 3);
        const height = LINE + (words.length - 1) * 16;
        const name = [
          touchArea(title, top, width - title, height),
          ...words.map((text, n) =>
            textShape(text, title, top + LINE / 2 + n * 16, { fill: colours['ink-2'], fontSize: 12 }),
          ),
        ];
        placeDots(sheet, marks, entry, left, column, top, name);
        top += height;
      }
      shapes.push(hairline(0, width, top, colours.rule));
    }
  }
  return top;
}

/** The dots of one initiative, tied together where enterprises work with each other; its name goes with the first. */
function placeDots(
  sheet: Sheet,
  { columns }: Marks,
  entry: Entry,
  left: number,
  column: number,
  top: number,
  name: Shape[],
) {
  const { frame, shapes, items } = sheet;
  const y = top + LINE / 2;
  const dots = entry.places.map(({ enterprise, partner }) => ({
    x: left + column * (columns.findIndex(({ id }) => id === enterprise) + 0.5),
    partner,
  }));
  const [first, last] = [dots[0], dots.at(-1)];
  if (first && last && first !== last)
    shapes.push(
      lineShape(
        [
          [first.x, y],
          [last.x, y],
        ],
        frame.colours.jade,
      ),
    );
  for (const [at, { x, partner }] of dots.entries())
    items.push({
      record: entry.record,
      tip: entry.tip,
      shapes: [
        touchArea(x - column / 2, top, column, LINE),
        ...stateShapes(frame, entry.state, x, y, { partner }),
        ...(at ? [] : name),
      ],
    });
}
