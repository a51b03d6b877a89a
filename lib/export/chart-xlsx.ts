/** A chart's table as a workbook; two more sheets say what it is. */
import type { CellObject } from 'write-excel-file/node';
import type { Facts } from '../charts/facts';
import { messages } from '../i18n';
import { fileMessages } from '../i18n/files';
import { periodWords } from '../i18n/period';
import type { UnknownValue } from '../view/codec';
import { columnLabels, MORE_COLUMNS, moreCells } from './chart-csv';
import type { ChartRow, ChartTable } from './chart-table';
import { cell, dayCell, type Sheet, workbook } from './workbook';

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
  return workbook(sheets);
}

function dataRow(row: ChartRow, { lang }: Facts): CellObject[] {
  const more = moreCells(row, lang);
  return [
    ...row.cells.map(cell),
    ...MORE_COLUMNS.map((id) =>
      id === 'timeStart' || id === 'timeEnd' ? dayCell(more[id]) : cell(more[id]),
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
    date.precision === 'day' ? dayCell(date.value) : cell(periodWords(date.value, lang)),
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
