/** The picture of initiatives as a matrix: fields as rows, enterprises as columns, titles beside. */
import type { Frame } from '../chart';
import { isBeyond, type Sheet } from '../parts/drawing';
import { plural } from '../parts/names';
import { itemOf } from '../parts/pixel-series';
import { hairline, levelLine, type Shape, textLines, textShape, touchArea } from '../parts/shapes';
import { stateShapes } from '../parts/state-marks';
import { subjectName } from '../parts/subject-name';
import { textWidth, wrapText } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import { type Entry, type FieldRow, type Marks, NO_FIELD } from './rows';

const LINE = 24;
const TITLE_GAP = 14;

const label = (row: FieldRow) => row.name ?? NO_FIELD;

const labelWidth = ({ groups }: Marks, { lang }: Pick<Frame, 'lang'>) =>
  Math.max(...groups.flatMap(({ rows }) => rows.map((row) => textWidth(label(row)[lang], 13)))) + 12;

/** Narrowest column that holds every word of the heads; Chinese breaks anywhere. */
function columnWidth({ columns }: Marks, { lang }: Pick<Frame, 'lang'>): number {
  const words = lang === 'zh' ? [] : columns.flatMap(({ name }) => name[lang].split(' '));
  return Math.max(54, ...words.map((word) => Math.min(56, textWidth(word, 12)) + 4));
}

/** Width of field names and enterprise columns, without the titles. */
export function matrixSize(marks: Marks, frame: Pick<Frame, 'lang'>): number {
  return marks.columns.length
    ? labelWidth(marks, frame) + columnWidth(marks, frame) * marks.columns.length
    : 0;
}

/** Width in which no title has to break, with its margin; no more than `most`. */
export function titleWidth({ groups }: Marks, { lang }: Pick<Frame, 'lang'>, most: number): number {
  const margin = TITLE_GAP + 8;
  let widest = 0;
  for (const { entries } of groups.flatMap(({ rows }) => rows))
    for (const { title } of entries) {
      if (widest + margin >= most) return most;
      // No sign is wider than one em: most titles are too short to be the widest.
      if (title[lang].length * 12 > widest) widest = Math.max(widest, textWidth(title[lang], 12));
    }
  return Math.min(most, widest + margin);
}

/** One line per initiative, so that each dot stands level with its name; returns where it ends. */
export function drawMatrix(sheet: Sheet, marks: Marks, y: number, width: number, spare: number): number {
  const { frame, shapes, items } = sheet;
  const { lang, colours } = frame;
  const left = labelWidth(marks, frame);
  const column = columnWidth(marks, frame) + spare;
  const title = left + column * marks.columns.length + TITLE_GAP;
  const heads = marks.columns.map(({ name }) => wrapEvenly(name[lang], column - 2, 12, 3));
  const lines = Math.max(...heads.map((head) => head.length));
  heads.forEach((head, at) => {
    const x = left + column * (at + 0.5);
    const from = y + 8 + (lines - head.length) * 16;
    const { id, name, fields: n } = marks.columns[at]!;
    const touch = { x: x - column / 2, y, width: column, height: lines * 16 };
    const ink = { fill: colours['ink-1'], fontSize: 12, align: 'center' } as const;
    items.push(subjectName({ key: 'enterprise', id }, name, touch, textLines(head, x, from, 16, ink)));
    const fields = { zh: `${n} 个领域`, en: plural(n, 'field') };
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
      const name = textShape(label(row)[lang], 0, top + LINE / 2, { fill: ink, fontSize: 13 });
      const touch = { x: 0, y: top, width: left - 4, height: LINE };
      if (row.id) items.push(subjectName({ key: 'field', id: row.id }, row.name!, touch, [name]));
      else shapes.push(name);
      let undrawn = row.marks;
      for (const entry of row.entries) {
        if (isBeyond(top)) break;
        const words = wrapText(entry.title[lang], width - title, 12, 3);
        const height = LINE + (words.length - 1) * 16;
        const titled = [
          touchArea(title, top, width - title, height),
          ...textLines(words, title, top + LINE / 2, 16, { fill: colours['ink-2'], fontSize: 12 }),
        ];
        placeDots(sheet, marks, entry, left, column, top, titled);
        undrawn -= entry.enterprises.length;
        top += height;
      }
      sheet.beyond += undrawn;
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
  const dots = columns.flatMap(({ id }, at) =>
    entry.enterprises.includes(id) ? [{ x: left + column * (at + 0.5), partner: entry.hasPartner(id) }] : [],
  );
  const [first, last] = [dots[0], dots.at(-1)];
  if (first && last && first !== last) shapes.push(levelLine(first.x, last.x, y, frame.colours.jade));
  for (const [at, { x, partner }] of dots.entries())
    items.push(
      itemOf(entry, [
        touchArea(x - column / 2, top, column, LINE),
        ...stateShapes(frame, entry.state, x, y, { partner }),
        ...(at ? [] : name),
      ]),
    );
}
