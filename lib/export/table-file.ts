/** An address under `/data/` → the bytes that stand there, with what HTTP needs to know about them. */
import { createHash } from 'node:crypto';
import type { Atlas } from '../dataset/dataset';
import type { Lang } from '../i18n/languages';
import { writeCsv } from './csv';
import type { PublicFile } from './response';
import { columnNames, rowSchema, type Table } from './table';
import { findTable } from './tables';

/** SPDX name of the licence of the data. */
export const LICENCE = 'CC-BY-4.0';

interface Variant {
  /** CSV with a byte order mark. */
  bom: boolean;
  /** Language of the descriptions in a schema. */
  lang: Lang;
}

const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  'schema.json': 'application/schema+json; charset=utf-8',
} as const;
type Format = keyof typeof TYPES;

/** Bodies already built. Each table has at most five: CSV with and without mark, JSON, a schema per language. */
const built = new WeakMap<Atlas, Map<string, PublicFile>>();

/** The file `{table}.csv`, `{table}.json` or `{table}.schema.json`; undefined when there is no such file. */
export function tableFile(atlas: Atlas, file: string, variant: Variant): PublicFile | undefined {
  const [, name = '', format = ''] = /^([a-z-]+)\.(csv|json|schema\.json)$/.exec(file) ?? [];
  const table = findTable(name);
  if (!table) return undefined;
  const files = built.get(atlas) ?? new Map<string, PublicFile>();
  built.set(atlas, files);
  const key = `${file} ${format === 'csv' && variant.bom} ${format === 'schema.json' && variant.lang}`;
  const known = files.get(key);
  if (known) return known;
  const made = makeFile(atlas, table, format as Format, variant);
  files.set(key, made);
  return made;
}

function makeFile(atlas: Atlas, table: Table, format: Format, variant: Variant): PublicFile {
  const body = write(atlas, table, format, variant);
  return {
    body,
    type: TYPES[format],
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    saveAs: format === 'csv' ? `ceyuan-${table.name}.csv` : null,
  };
}

function write(atlas: Atlas, table: Table, format: Format, { bom, lang }: Variant): string {
  if (format === 'schema.json') return JSON.stringify(rowSchema(table, lang), null, 2);
  const rows = table.rows(atlas);
  if (format === 'csv') return writeCsv(columnNames(table), rows, { bom });
  return JSON.stringify({ release: atlas.release, licence: LICENCE, table: table.name, rows });
}
