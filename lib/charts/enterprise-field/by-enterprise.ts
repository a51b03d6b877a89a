/** The picture of initiatives where a matrix has no room: one enterprise under another. */
import { kept } from '../../dataset/kept';
import { isBeyond, type Sheet } from '../parts/drawing';
import { plural } from '../parts/names';
import { itemOf } from '../parts/pixel-series';
import { hairline, textLines, textShape, touchArea } from '../parts/shapes';
import { stateShapes } from '../parts/state-marks';
import { subjectName } from '../parts/subject-name';
import { textWidth, wrapText } from '../parts/text-width';
import { type Entry, type FieldRow, type Marks, NO_FIELD } from './rows';

/** Room for one mark, wide enough for a finger. */
const STEP = 24;
/** Room for the number of what does not fit. */
const REST = 60;

/** Under each enterprise its fields: on a phone with one mark per initiative, with more room by name. */
export function drawByEnterprise(sheet: Sheet, marks: Marks, y: number): number {
  const { lang, width, colours } = sheet.frame;
  const under = rowsByEnterprise(marks);
  let top = y - 4;
  for (const column of marks.columns) {
    const total = {
      zh: `${column.initiatives} 项`,
      en: plural(column.initiatives, 'initiative'),
    }[lang];
    const { id, name } = column;
    const wide = textWidth(name[lang], 13, 600);
    sheet.items.push(
      subjectName({ key: 'enterprise', id }, name, { x: 0, y: top - 4, width: wide + 6, height: 24 }, [
        textShape(name[lang], 0, top + 8, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
      ]),
    );
    sheet.shapes.push(
      textShape(total, wide + 10, top + 8, {
        fill: colours['ink-3'],
        fontSize: 12,
      }),
      hairline(0, width, top + 22, colours['ink-3']),
    );
    top += 22;
    for (const { row, entries } of under.get(id) ?? []) {
      if (isBeyond(top)) {
        sheet.beyond += entries.length;
        continue;
      }
      const ink = colours[row.name ? 'ink-1' : 'ink-3'];
      const label = textShape((row.name ?? NO_FIELD)[lang], 0, top + 13, { fill: ink, fontSize: 13 });
      const touch = { x: 0, y: top, width: textWidth((row.name ?? NO_FIELD)[lang], 13) + 6, height: 26 };
      if (row.id) sheet.items.push(subjectName({ key: 'field', id: row.id }, row.name!, touch, [label]));
      else sheet.shapes.push(label);
      top =
        width < 500 ? drawMarks(sheet, id, entries, touch.width, top) : drawTitles(sheet, id, entries, top);
      sheet.shapes.push(hairline(0, width, top, colours.rule));
    }
    top += 22;
  }
  return top - 22;
}

interface OwnRow {
  row: FieldRow;
  entries: Entry[];
}

/** Under each enterprise the rows in which it stands, with its own entries. */
function rowsByEnterprise({ groups }: Marks): Map<string, OwnRow[]> {
  const under = new Map<string, OwnRow[]>();
  for (const row of groups.flatMap(({ rows }) => rows))
    for (const entry of row.entries)
      for (const enterprise of entry.enterprises) {
        const own = kept(under, enterprise, () => []);
        const last = own.at(-1);
        if (last?.row === row) last.entries.push(entry);
        else own.push({ row, entries: [entry] });
      }
  return under;
}

/** As many marks as there is room for between the name, which ends at `from`, and the edge; the rest as a number. */
function drawMarks(sheet: Sheet, enterprise: string, entries: Entry[], from: number, top: number): number {
  const { frame, shapes, items } = sheet;
  const { lang, width, colours } = frame;
  const most = Math.floor((width - from) / STEP);
  const fit = entries.length <= most ? entries.length : Math.max(0, Math.floor((width - REST - from) / STEP));
  const end = fit < entries.length ? width - REST : width;
  for (const [at, entry] of entries.slice(0, fit).entries()) {
    const x = end - STEP * (fit - at - 0.5);
    const partner = entry.hasPartner(enterprise);
    items.push(
      itemOf(entry, [
        touchArea(x - STEP / 2, top, STEP, 26),
        ...stateShapes(frame, entry.state, x, top + 13, { partner }),
      ]),
    );
  }
  const rest = entries.length - fit;
  if (rest) {
    const text = { zh: `另 ${rest} 项`, en: `${rest} more` }[lang];
    shapes.push(textShape(text, width, top + 13, { fill: colours['ink-3'], fontSize: 12, align: 'right' }));
    sheet.beyond += rest;
  }
  return top + 26;
}

function drawTitles(sheet: Sheet, enterprise: string, entries: Entry[], top: number): number {
  const { frame, items } = sheet;
  const { lang, width, colours } = frame;
  const x = width * 0.4;
  let y = top;
  for (const [at, entry] of entries.entries()) {
    if (isBeyond(y)) {
      sheet.beyond += entries.length - at;
      break;
    }
    const title = wrapText(entry.title[lang], width - x - 28, 12, 3);
    const height = 10 + title.length * 16;
    const partner = entry.hasPartner(enterprise);
    items.push(
      itemOf(entry, [
        touchArea(x - STEP / 2, y, width - x + STEP / 2, height),
        ...stateShapes(frame, entry.state, x, y + 13, { partner }),
        ...textLines(title, x + 14, y + 13, 16, { fill: colours['ink-2'], fontSize: 12 }),
      ]),
    );
    y += height;
  }
  return y;
}
