/** The table of a chart under a view as a file of some format, with what HTTP needs to know about it. */
import { createHash } from 'node:crypto';
import type { Chart, ChartModel } from '../charts/chart';
import { chartFacts, type Identity } from '../charts/facts';
import type { Atlas } from '../dataset/dataset';
import type { Lang } from '../i18n/languages';
import type { UnknownValue } from '../view/codec';
import { fileAddress } from '../view/file-address';
import type { View } from '../view/view';
import { chartCsv } from './chart-csv';
import { chartDocumentOf, chartJson } from './chart-json';
import { chartTable } from './chart-table';
import { chartXlsx } from './chart-xlsx';
import { disposition, fileName } from './file-name';
import type { PublicFile } from './response';
import { WORKBOOK_TYPE } from './workbook';

export const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const;
type TableFormat = (typeof TABLE_FORMATS)[number];

const TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: WORKBOOK_TYPE,
  json: 'application/json; charset=utf-8',
};

interface TableWish {
  chart: Chart;
  model: ChartModel<unknown>;
  view: View;
  lang: Lang;
  /** What the address names and this site does not know. */
  leftOut: readonly UnknownValue[];
  bom: boolean;
  origin: string;
}

/** Builds the file: exactly the rows that the page with the same view shows. */
export async function chartFile(
  atlas: Atlas,
  format: TableFormat,
  { chart, model, view, lang, leftOut, bom, origin }: TableWish,
): Promise<PublicFile<string | Uint8Array>> {
  const facts = chartFacts(atlas, chart, model, view, lang);
  const table = chartTable(atlas, chart, model, lang);
  const json = chartJson(chartDocumentOf(facts, table, leftOut, origin));
  const body =
    format === 'csv'
      ? chartCsv(table, lang, bom)
      : format === 'json'
        ? json
        : await chartXlsx(facts, table, leftOut, origin);
  // A workbook holds the time it was made, so its ETag is that of what it says.
  const etag = format === 'xlsx' ? `W/"${hashOf(`xlsx ${json}`)}"` : `"${hashOf(body)}"`;
  return {
    body,
    type: TYPES[format],
    etag,
    saveAs: null,
    headers: {
      link: tableLinks(facts, view, origin),
      'content-disposition': dispositionOf(facts, format),
    },
  };
}

/** `Content-Disposition` of any file of a chart: tables are saved, pictures and JSON are shown. */
export function dispositionOf(facts: Identity, format: string): string {
  const kind = format === 'csv' || format === 'xlsx' ? 'attachment' : 'inline';
  const filters = facts.path.includes('?') ? `-${facts.path.replace(/.*\?/, '').slice(0, 60)}` : '';
  const ascii = `ceyuan-${facts.chart}${filters}-${facts.release}.${format}`;
  return disposition(kind, ascii, fileName(facts, format));
}

/** What describes a table that cannot say so itself: its metadata, its page and its licence (RFC 8288). */
function tableLinks({ lang, chart, path }: Identity, view: View, origin: string): string {
  const metadata = origin + fileAddress(lang, chart, 'json', view);
  return [
    `<${metadata}>; rel="describedby"; type="application/json"`,
    `<${origin}${path}>; rel="canonical"; type="text/html"`,
    '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
  ].join(', ');
}

const hashOf = (body: string | Uint8Array) => createHash('sha256').update(body).digest('base64url');
