/** The picture of initiatives where a matrix has no room: one enterprise under another. */
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
    for (const [row, own] of under.get(column.id) ?? []) {
      if (isBeyond(top)) {
        sheet.beyond += own.length;
        continue;
      }
      const ink = colours[row.name ? 'ink-1' : 'ink-3'];
      const label = textShape((row.name ?? NO_FIELD)[lang], 0, top + 13, { fill: ink, fontSize: 13 });
      const touch = { x: 0, y: top, width: textWidth((row.name ?? NO_FIELD)[lang], 13) + 6, height: 26 };
      if (row.id) sheet.items.push(subjectName({ key: 'field', id: row.id }, row.name!, touch, [label]));
      else sheet.shapes.push(label);
      top = width < 500 ? drawMarks(sheet, own, top) : drawTitles(sheet, own, top);
      sheet.shapes.push(hairline(0, width, top, colours.rule));
    }
    top += 22;
  }
  return top - 22;
}

type Own = { entry: Entry; partner: boolean }[];

/** Under each enterprise the rows in which it stands, with its own entries. */
function rowsByEnterprise({ groups }: Marks): Map<string, Map<FieldRow, Own>> {
  const under = new Map<string, Map<FieldRow, Own>>();
  for (const row of groups.flatMap(({ rows }) => rows))
    for (const entry of row.entries)
      for (const { enterprise, partner } of entry.places) {
        const rows = under.get(enterprise) ?? new Map<FieldRow, Own>();
        under.set(enterprise, rows);
        const own = rows.get(row) ?? [];
        rows.set(row, own);
        own.push({ entry, partner });
      }
  return under;
}

function drawMarks({ frame, items }: Sheet, own: Own, top: number): number {
  own.forEach(({ entry, partner }, at) => {
    const x = frame.width - STEP * (own.length - at - 0.5);
    items.push(
      itemOf(entry, [
        touchArea(x - STEP / 2, top, STEP, 26),
        ...stateShapes(frame, entry.state, x, top + 13, { partner }),
      ]),
    );
  });
  return top + 26;
}

function drawTitles({ frame, items }: Sheet, own: Own, top: number): number {
  const { lang, width, colours } = frame;
  const x = width * 0.4;
  return own.reduce((y, { entry, partner }) => {
    const title = wrapText(entry.title[lang], width - x - 28, 12, 3);
    const height = 10 + title.length * 16;
    items.push(
      itemOf(entry, [
        touchArea(x - STEP / 2, y, width - x + STEP / 2, height),
        ...stateShapes(frame, entry.state, x, y + 13, { partner }),
        ...textLines(title, x + 14, y + 13, 16, { fill: colours['ink-2'], fontSize: 12 }),
      ]),
    );
    return y + height;
  }, top);
}
