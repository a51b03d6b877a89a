/** `/data/datapackage.json`: every table with its fields, for tools that read Data Package v2 (datapackage.org). */
import { z } from 'zod';
import type { Atlas } from '../dataset/dataset';
import { messages } from '../i18n';
import type { Lang } from '../i18n/languages';
import { CHINESE } from './columns';
import type { Table } from './table';
import { LICENCE, tableFile } from './table-file';
import { TABLES } from './tables';

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
    resources: TABLES.map((table) => resource(atlas, table, lang)),
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
    schema: { fields: Object.entries(table.row.shape).map(([name, column]) => field(name, column, lang)) },
  };
}

/** Data Package knows the types of JSON Schema by the same names. */
function field(name: string, column: z.ZodType, lang: Lang): object {
  const schema = z.toJSONSchema(column) as Record<string, unknown>;
  const kinds = [schema, ...((schema.anyOf as Record<string, unknown>[] | undefined) ?? [])].map(
    ({ type }) => type,
  );
  const type = ['number', 'integer', 'boolean', 'string'].find((kind) => kinds.includes(kind)) ?? 'string';
  return { name, type, description: schema[lang === 'zh' ? CHINESE : 'description'] };
}
