/** Workbooks: numbers are numbers, dates are dates, and a text is never a formula. */
import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import { textWidth } from '../charts/parts/text-width';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Sheet {
  name: string;
  /** Stays in sight; none for sheets that have no columns. */
  head: string[];
  rows: CellObject[][];
}

/** In characters; longer cells are wrapped. */
const WIDEST = 48;

/** What XML cannot hold; a cell is text, number or date and never a formula, whatever it begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A cell of its kind; null is empty. */
export function cell(value: string | number | boolean | null): CellObject {
  if (value === null) return {};
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  if (typeof value === 'boolean') return { type: Boolean, value, alignVertical: 'top' };
  const text = value.replace(FORBIDDEN, '');
  return text ? { type: String, value: text, alignVertical: 'top', wrap: true } : {};
}

/** A true date; how exactly the text says it stands in a column beside it. */
export const dayCell = (day: string | null): CellObject =>
  day
    ? { type: Date, value: new Date(`${day}T00:00:00Z`), format: 'yyyy-mm-dd', alignVertical: 'top' }
    : cell(day);

/** The workbook as bytes. */
export function workbook(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeWorkbook(
    sheets.map(({ name, head, rows }) => ({
      sheet: name,
      data: head.length
        ? [head.map((value): CellObject => ({ type: String, value, fontWeight: 'bold' })), ...rows]
        : rows,
      columns: widths(head, rows),
      stickyRowsCount: head.length ? 1 : 0,
    })),
  ).toBuffer();
}

/** Wide enough for what stands in them, within reason. */
function widths(head: readonly string[], rows: readonly CellObject[][]): { width: number }[] {
  const columns = Math.max(head.length, ...rows.map(({ length }) => length), 1);
  return Array.from({ length: columns }, (_, index) => {
    const texts = [head[index], ...rows.map((cells) => cells[index]?.value)];
    const longest = Math.max(
      0,
      ...texts.map((each) => (each instanceof Date ? 10 : textWidth(String(each ?? ''), 1.9))),
    );
    return { width: Math.min(WIDEST, Math.max(8, Math.ceil(longest) + 2)) };
  });
}
