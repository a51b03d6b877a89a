/** A chart's table as CSV in one language. */
import { messages } from '../i18n';
import { fileMessages } from '../i18n/files';
import { formatList } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import type { ChartRow, ChartTable } from './chart-table';
import { writeCsv } from './csv';

/** Columns that every chart has behind its own, in the order of the file. */
export const MORE_COLUMNS = [
  'basis',
  'background',
  'record',
  'timeStart',
  'timeEnd',
  'timePrecision',
  'timeFrom',
  'sources',
  'evidence',
  'printed',
] as const;
type MoreColumn = (typeof MORE_COLUMNS)[number];

/** Names of all columns in one language. */
export function columnLabels({ columns }: ChartTable, lang: Lang): string[] {
  const more = fileMessages(lang).columns;
  return [...columns.map(({ label }) => label), ...MORE_COLUMNS.map((id) => more[id])];
}

/** What stands in the columns behind a chart's own, in words. */
export function moreCells(row: ChartRow, lang: Lang): Record<MoreColumn, string | null> {
  const text = fileMessages(lang);
  const { time } = row;
  return {
    basis: messages(lang).basis[row.basis],
    background: row.background ? text.yes : text.no,
    record: row.record,
    timeStart: time?.start ?? null,
    timeEnd: time?.end ?? null,
    timePrecision: time && text.precision[time.precision],
    timeFrom: time && text.timeFrom[time.from],
    sources: row.sources.length ? formatList(row.sources, lang) : null,
    evidence: row.evidence,
    printed: row.printed,
  };
}

/** The whole file; a line of names alone where nothing is left. */
export function chartCsv(table: ChartTable, lang: Lang, bom: boolean): string {
  const labels = columnLabels(table, lang);
  const rows = table.rows.map((row) => {
    const more = moreCells(row, lang);
    const cells = [...row.cells, ...MORE_COLUMNS.map((id) => more[id])];
    return Object.fromEntries(labels.map((label, index) => [label, cells[index] ?? null]));
  });
  return writeCsv(labels, rows, { bom });
}
