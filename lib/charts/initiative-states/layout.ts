/** Where everything in initiative-states stands: a matrix of dots with names, or one enterprise under another. */
import { messages } from '../../i18n';
import type { Text } from '../../i18n/languages';
import type { Frame } from '../chart';
import { isBeyond, onSheet, type Sheet } from '../parts/drawing';
import { plural } from '../parts/names';
import { itemOf } from '../parts/pixel-series';
import { type Box, hairline, type Shape, textLines, textShape, touchArea } from '../parts/shapes';
import { stateShapes } from '../parts/state-marks';
import { subjectName } from '../parts/subject-name';
import { textWidth, wrapText } from '../parts/text-width';
import { COUNT, columnsOf, GAP, isNamed, STEP } from './columns';
import type { StateEntry } from './entry';
import type { Marks, StateRow } from './index';

const LINE = 16;
/** Narrowest picture whose columns hold names. */
const NAMES_FROM = 600;

const total = (n: number): Text => ({ zh: `${n} 项`, en: plural(n, 'initiative') });

/** Draws the chart: a matrix where there is room for it and more than a few. */
export const drawInitiativeStates = (marks: Marks, frame: Frame) =>
  onSheet(frame, (sheet) => (frame.narrow || marks.few ? drawBlocks : drawMatrix)(sheet, marks) + 4);

function drawMatrix(sheet: Sheet, marks: Marks): number {
  const { frame, shapes } = sheet;
  const { lang, width, colours } = frame;
  const names = width >= NAMES_FROM;
  const left = Math.max(...marks.rows.map(({ name }) => Math.min(120, textWidth(name[lang], 13)))) + 16;
  const heads = marks.rows[0]!.cells.map(({ state }) => textWidth(messages(lang).state[state], 12) + 18);
  const widths = columnsOf(marks, width - left, names, heads);
  const columns = widths.map((room, at) => ({
    x: left + widths.slice(0, at).reduce((sum, each) => sum + each, 0),
    width: room,
  }));
  for (const [at, { x }] of columns.entries()) {
    const { state } = marks.rows[0]!.cells[at]!;
    shapes.push(
      ...stateShapes(frame, state, x + 6, 9),
      textShape(messages(lang).state[state], x + 18, 9, { fill: colours['ink-2'], fontSize: 12 }),
    );
  }
  let top = 24;
  for (const [at, row] of marks.rows.entries()) {
    const apart = row.enterprise === null;
    shapes.push(hairline(0, width, top, colours[apart || !at ? 'ink-3' : 'rule']));
    const label = wrapText(row.name[lang], left - 10, 13, 3);
    const ink = { fill: colours[row.context ? 'ink-3' : 'ink-1'], fontSize: 13 };
    const touch = { x: 0, y: top + 5, width: left - 8, height: label.length * 17 + 8 };
    writeName(sheet, row, touch, textLines(label, 0, top + 18, 17, ink));
    shapes.push(
      textShape(total(row.total)[lang], 0, top + 18 + label.length * 17, {
        fill: colours['ink-3'],
        fontSize: 11,
      }),
    );
    const ends = row.cells.map(({ entries }, n) => {
      const { x, width: room } = columns[n]!;
      if (!entries.length) {
        shapes.push(hairline(x + 2, x + 10, top + 18, colours.rule));
        return top + 30;
      }
      return names && isNamed(marks, row, entries)
        ? drawNames(sheet, row, entries, x, top + 6, room - GAP)
        : drawDots(sheet, row, entries, x, top + 6, room - GAP / 2);
    });
    top = Math.max(top + 18 + label.length * 17 + 14, ...ends.map((end) => end + 6));
  }
  return top;
}

/** The name of a row; that of an enterprise can be chosen. */
function writeName({ shapes, items }: Sheet, { enterprise, name }: StateRow, touch: Box, written: Shape[]) {
  if (enterprise) items.push(subjectName({ key: 'enterprise', id: enterprise }, name, touch, written));
  else shapes.push(...written);
}

function drawDots(
  sheet: Sheet,
  row: StateRow,
  entries: readonly StateEntry[],
  x: number,
  y: number,
  room: number,
): number {
  const { frame, shapes, items } = sheet;
  const { colours } = frame;
  const perLine = Math.max(1, Math.floor((room - COUNT) / STEP));
  shapes.push(
    textShape(String(entries.length), x, y + 12, {
      fill: colours[row.context ? 'ink-3' : 'ink-1'],
      fontSize: 13,
      fontWeight: 600,
    }),
  );
  for (const [at, entry] of entries.entries()) {
    const cx = x + COUNT + STEP * ((at % perLine) + 0.25);
    const cy = y + STEP * (Math.floor(at / perLine) + 0.5);
    if (isBeyond(cy)) {
      sheet.beyond += entries.length - at;
      break;
    }
    const { partner, initiative } = entry;
    items.push(
      itemOf(entry, [
        touchArea(cx - STEP / 2, cy - STEP / 2, STEP, STEP),
        ...stateShapes(frame, initiative.state, cx, cy, { partner, pale: row.context }),
      ]),
    );
  }
  return y + STEP * Math.ceil(entries.length / perLine);
}

function drawNames(
  sheet: Sheet,
  row: StateRow,
  entries: readonly StateEntry[],
  x: number,
  y: number,
  room: number,
): number {
  const { frame, items } = sheet;
  const { lang, colours } = frame;
  return entries.reduce((top, entry) => {
    if (isBeyond(top)) {
      sheet.beyond += 1;
      return top;
    }
    const { partner, initiative } = entry;
    const lines = wrapText(initiative.title[lang], room - 18, 12, 6);
    const height = Math.max(STEP, lines.length * LINE + 8);
    items.push(
      itemOf(entry, [
        touchArea(x - 4, top, room + 4, height),
        ...stateShapes(frame, initiative.state, x + 6, top + 12, { partner, pale: row.context }),
        ...textLines(lines, x + 18, top + 12, LINE, { fill: colours['ink-2'], fontSize: 12 }),
      ]),
    );
    return top + height;
  }, y);
}

/** For a phone and for few: each enterprise with its states beneath, few by name, many as dots. */
function drawBlocks(sheet: Sheet, marks: Marks): number {
  const { frame, shapes } = sheet;
  const { lang, width, colours } = frame;
  const states = marks.rows[0]!.cells.map(({ state }) => messages(lang).state[state]);
  const left = Math.max(...states.map((name) => textWidth(name, 12))) + 14;
  let top = 0;
  for (const row of marks.rows) {
    const ink = colours[row.context ? 'ink-3' : 'ink-1'];
    const touch = { x: 0, y: top - 3, width: textWidth(row.name[lang], 13, 600) + 6, height: 25 };
    writeName(sheet, row, touch, [
      textShape(row.name[lang], 0, top + 9, { fill: ink, fontSize: 13, fontWeight: 600 }),
    ]);
    shapes.push(
      textShape(total(row.total)[lang], width, top + 9, {
        fill: colours['ink-3'],
        fontSize: 12,
        align: 'right',
      }),
      hairline(0, width, top + 24, colours['ink-3']),
    );
    top += 26;
    for (const { state, entries } of row.cells) {
      if (!entries.length) continue;
      shapes.push(
        textShape(messages(lang).state[state], 0, top + 14, { fill: colours['ink-2'], fontSize: 12 }),
      );
      const room = width - left;
      const end = isNamed(marks, row, entries)
        ? drawNames(sheet, row, entries, left, top + 2, room)
        : drawDots(sheet, row, entries, left, top + 2, room);
      top = end + 4;
    }
    top += 18;
  }
  return top - 18;
}
