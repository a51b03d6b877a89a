/** A chart's table as a workbook: numbers are numbers, dates are dates, and two more sheets say what it is. */
import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import type { Facts } from '../charts/facts';
import { textWidth } from '../charts/parts/text-width';
import { messages } from '../i18n';
import { fileMessages } from '../i18n/files';
import type { UnknownValue } from '../view/codec';
import { columnLabels, MORE_COLUMNS, moreCells } from './chart-csv';
import type { ChartRow, ChartTable } from './chart-table';

type Sheet = { name: string; head: string[]; rows: CellObject[][] };

/** In characters; longer cells are wrapped. */
const WIDEST = 48;

/** What XML cannot hold; a cell is text, number or date and never a formula, whatever it begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const cell = (value: string | number | null): CellObject => {
  if (value === null) return {};
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  const text = value.replace(FORBIDDEN, '');
  return text ? { type: String, value: text, alignVertical: 'top', wrap: true } : {};
};

/** A true date only where the text says the day: Excel knows no others. */
const dayCell = (day: string | null, exact: boolean): CellObject =>
  day && exact
    ? { type: Date, value: new Date(`${day}T00:00:00Z`), format: 'yyyy-mm-dd', alignVertical: 'top' }
    : cell(day);

/** The workbook as bytes. */
export async function chartXlsx(
  facts: Facts,
  table: ChartTable,
  leftOut: readonly UnknownValue[],
  origin: string,
): Promise<Buffer> {
  const text = fileMessages(facts.lang);
  const sheets: Sheet[] = [
    {
      name: text.sheets.data,
      head: columnLabels(table, facts.lang),
      rows: table.rows.map((row) => dataRow(row, facts)),
    },
    { name: text.sheets.sources, head: Object.values(text.sourceColumns), rows: sourceRows(facts) },
    { name: text.sheets.notes, head: [], rows: noteRows(facts, table, leftOut, origin) },
  ];
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

function dataRow(row: ChartRow, { lang }: Facts): CellObject[] {
  const more = moreCells(row, lang);
  const exact = row.time?.precision === 'day';
  return [
    ...row.cells.map(cell),
    ...MORE_COLUMNS.map((id) =>
      id === 'timeStart' || id === 'timeEnd' ? dayCell(more[id], exact) : cell(more[id]),
    ),
  ];
}

function sourceRows({ sources, contextSources, lang }: Facts): CellObject[][] {
  const text = fileMessages(lang);
  const context = contextSources.map((page) => [
    cell(null),
    cell(messages(lang).basis.context),
    cell(null),
    cell(null),
    cell(page),
  ]);
  const documents = sources.map(({ id, title, publisher, date, address, sha256 }) => [
    cell(id),
    cell(title[lang]),
    cell(publisher?.[lang] ?? text.publisherUnknown),
    dayCell(date.value, date.precision === 'day'),
    cell(address),
    cell(sha256),
  ]);
  return [...documents, ...context];
}

function noteRows(
  facts: Facts,
  table: ChartTable,
  leftOut: readonly UnknownValue[],
  origin: string,
): CellObject[][] {
  const text = fileMessages(facts.lang);
  const { noteRows: names } = text;
  const rows: [name: string, value: string | number][] = [
    [names.title, facts.headline],
    ...(facts.subtitle ? [[names.subtitle, facts.subtitle] as [string, string]] : []),
    [names.summary, facts.summary],
    ...facts.notes.map((note): [string, string] => [names.note, note]),
    ...(facts.filters.length
      ? facts.filters.map(({ label, values }): [string, string] => [names.filters, `${label}: ${values}`])
      : [[names.filters, text.noFilters] as [string, string]]),
    ...leftOut.map(({ key, value }): [string, string] => [names.leftOut, `${key}=${value}`]),
    [names.rows, table.rows.length],
    ...facts.bases.map(({ label, rows: count }): [string, string] => [names.basis, `${label}: ${count}`]),
    [names.release, facts.release],
    [names.released, facts.released],
    [names.licence, text.licenceText],
    [names.address, origin + facts.path],
    ...MORE_COLUMNS.map((id): [string, string] => [
      names.columns,
      `${text.columns[id]}: ${text.columnNotes[id]}`,
    ]),
  ];
  return rows.map(([name, value]) => [{ ...cell(name), fontWeight: 'bold' }, cell(value)]);
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
