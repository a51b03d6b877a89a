/** A chart's table with everything it says about itself, as JSON. */
import type { Facts } from '../charts/facts';
import type { UnknownValue } from '../view/codec';
import type { ChartDocument } from './chart-columns';
import type { ChartTable } from './chart-table';
import { LICENCE } from './table-file';

/** What the file holds; `chartDocument` is its schema. */
export function chartDocumentOf(
  facts: Facts,
  { columns, rows }: ChartTable,
  leftOut: readonly UnknownValue[],
  origin: string,
): ChartDocument {
  return {
    chart: facts.chart,
    name: facts.name,
    language: facts.lang,
    status: facts.empty ? 'empty' : 'drawn',
    title: facts.headline,
    subtitle: facts.subtitle,
    summary: facts.summary,
    notes: facts.notes,
    filters: facts.filters.map(({ key, label, values }) => ({ key, label, values })),
    leftOut: leftOut.map(({ key, value }) => ({ key, value })),
    release: facts.release,
    released: facts.released,
    licence: LICENCE,
    address: origin + facts.path,
    bases: facts.bases,
    sources: facts.sources.map(({ id, title, publisher, date, address, sha256 }) => ({
      id,
      title: title[facts.lang],
      publisher: publisher?.[facts.lang] ?? null,
      date: date.value,
      address,
      sha256,
    })),
    contextSources: facts.contextSources,
    columns,
    rows: rows.map(({ cells, time, ...row }) => ({
      ...row,
      cells: Object.fromEntries(columns.map(({ id }, index) => [id, cells[index] ?? null])),
      time: time && { start: time.start, end: time.end, precision: time.precision, from: time.from },
    })),
  };
}

/** As text in which nothing reads as markup, wherever it is put. */
export const chartJson = (document: ChartDocument): string =>
  JSON.stringify(document, null, 1).replaceAll('<', '\\u003c');
