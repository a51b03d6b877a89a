/** The whole dataset as one workbook: a sheet for each public table, and what they are in one language. */
import { createHash } from 'node:crypto';
import type { CellObject } from 'write-excel-file/node';
import { releaseDay } from '../charts/facts';
import type { Atlas } from '../dataset/dataset';
import { messages } from '../i18n';
import { fileMessages } from '../i18n/files';
import { LANGUAGE_TAGS, type Lang } from '../i18n/languages';
import { periodWords } from '../i18n/period';
import { disposition } from './file-name';
import type { PublicFile } from './response';
import { columnNames, rowSchema, type Table } from './table';
import { TABLES } from './tables';
import { cell, dayCell, type Sheet, WORKBOOK_TYPE, workbook } from './workbook';

interface Property {
  format?: string;
  anyOf?: Property[];
  description?: string;
}

const propertiesOf = (table: Table, lang: Lang): [name: string, column: Property][] =>
  Object.entries((rowSchema(table, lang) as { properties: Record<string, Property> }).properties);

const isDay = ({ format, anyOf }: Property): boolean =>
  [format, ...(anyOf ?? []).map(isDay)].some((each) => each === 'date' || each === true);

/** The workbook as a file. `origin` is that of the site, without a path. */
export async function datasetXlsx(atlas: Atlas, lang: Lang, origin: string): Promise<PublicFile<Uint8Array>> {
  const sheets = sheetsOf(atlas, lang, origin);
  const name = `ceyuan-${releaseDay(atlas)}-${atlas.release}.xlsx`;
  const shown = lang === 'zh' ? name.replace('ceyuan', messages(lang).siteName) : name;
  // A workbook holds the time it was made, so its ETag is that of what it says.
  const said = createHash('sha256').update(JSON.stringify(sheets)).digest('base64url');
  return {
    body: await workbook(sheets),
    type: WORKBOOK_TYPE,
    etag: `W/"${said}"`,
    saveAs: null,
    headers: {
      'content-language': LANGUAGE_TAGS[lang],
      'content-disposition': disposition('attachment', name, shown),
    },
  };
}

function sheetsOf(atlas: Atlas, lang: Lang, origin: string): Sheet[] {
  const text = fileMessages(lang).workbook;
  return [
    { name: text.sheets.notes, head: [], rows: noteRows(atlas, lang, origin) },
    ...TABLES.map((table) => tableSheet(atlas, table, lang)),
    { name: text.sheets.columns, head: [...text.columnHead], rows: columnRows(lang) },
  ];
}

/** The rows of `/data/{table}.csv`, under the same names. */
function tableSheet(atlas: Atlas, table: Table, lang: Lang): Sheet {
  const head = columnNames(table);
  const days = new Set(propertiesOf(table, lang).flatMap(([name, column]) => (isDay(column) ? [name] : [])));
  const rows = table.rows(atlas).map((row) =>
    head.map((name) => {
      const value = row[name] ?? null;
      return days.has(name) && typeof value === 'string' ? dayCell(value) : cell(value);
    }),
  );
  return { name: table.title[lang], head, rows };
}

function columnRows(lang: Lang): CellObject[][] {
  return TABLES.flatMap((table) =>
    propertiesOf(table, lang).map(([name, { description }]) =>
      [table.title[lang], name, description ?? null].map(cell),
    ),
  );
}

function noteRows(atlas: Atlas, lang: Lang, origin: string): CellObject[][] {
  const { siteName, siteTagline, siteDescription } = messages(lang);
  const { noteRows: names, licenceText, publisherUnknown, workbook: text } = fileMessages(lang);
  const rows: (string | number | null)[][] = [
    [names.title, `${siteName} · ${siteTagline}`],
    [names.summary, siteDescription],
    ...text.notes.map((note) => [names.note, note]),
    [names.release, atlas.release],
    [names.released, releaseDay(atlas)],
    [names.licence, licenceText],
    [names.address, `${origin}/${lang}/data`],
    ...atlas.documents.map(({ title, publisher, date, address }) => [
      text.source,
      title[lang],
      publisher?.[lang] ?? publisherUnknown,
      periodWords(date.value, lang),
      address,
    ]),
    ...TABLES.map((table) => [text.table, table.title[lang], table.about[lang], table.rows(atlas).length]),
  ];
  return rows.map(([name = null, ...values]) => [{ ...cell(name), fontWeight: 'bold' }, ...values.map(cell)]);
}
