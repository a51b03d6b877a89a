/** `/data/datapackage.json`: every table with its fields, for tools that read Data Package v2 (datapackage.org). */
import type { Atlas } from '../dataset/dataset';
import { messages } from '../i18n';
import { fileMessages } from '../i18n/files';
import type { Lang } from '../i18n/languages';
import { rowSchema, type Table } from './table';
import { LICENCE, tableFile } from './table-file';
import { TABLES } from './tables';
import { WORKBOOK_TYPE } from './workbook';

/** Names and descriptions in one language; hashes and sizes of the files as they are served without a mark. */
export function dataPackage(atlas: Atlas, lang: Lang): object {
  const { siteName, siteTagline, siteDescription } = messages(lang);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ceyuan',
    title: `${siteName} · ${siteTagline}`,
    description: siteDescription,
    version: atlas.releases[0]!.date,
    created: `${atlas.releases[0]!.date}T00:00:00Z`,
    licenses: [{ name: LICENCE, path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: [...TABLES.map((table) => resource(atlas, table, lang)), workbookResource(lang)],
  };
}

/** All tables once more, for people with a spreadsheet. */
function workbookResource(lang: Lang): object {
  const { whole, wholeText } = fileMessages(lang).workbook;
  return {
    name: 'ceyuan',
    path: lang === 'zh' ? 'ceyuan.xlsx?lang=zh' : 'ceyuan.xlsx',
    title: whole,
    description: wholeText,
    format: 'xlsx',
    mediatype: WORKBOOK_TYPE,
  };
}

function resource(atlas: Atlas, table: Table, lang: Lang): object {
  const file = tableFile(atlas, `${table.name}.csv`, { bom: false, lang })!;
  return {
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title[lang],
    description: table.about[lang],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(file.body),
    schema: { fields: fieldsOf(table, lang) },
  };
}

type Property = { type?: string; anyOf?: Property[]; description?: string };

/** The columns of a table. Data Package knows the types of JSON Schema by the same names. */
function fieldsOf(table: Table, lang: Lang): object[] {
  const { properties } = rowSchema(table, lang) as { properties: Record<string, Property> };
  return Object.entries(properties).map(([name, column]) => {
    const kinds = [column, ...(column.anyOf ?? [])].map(({ type }) => type);
    const type = ['number', 'integer', 'boolean', 'string'].find((kind) => kinds.includes(kind)) ?? 'string';
    return { name, type, description: column.description };
  });
}
