/** What a public table is: a name, what one row says, a schema of flat rows, and the rows. */
import { z } from 'zod';
import type { Atlas } from '../dataset/dataset';
import type { Lang, Text } from '../i18n/languages';
import { type Cell, CHINESE, type Columns } from './columns';

export type Row = Record<string, Cell>;

export interface Table {
  /** Stands in its address, forever: `/data/{name}.csv`. */
  name: string;
  title: Text;
  /** What one row is. */
  about: Text;
  row: z.ZodObject<Columns>;
  /** All rows, in the order of the data files. */
  rows: (atlas: Atlas) => Row[];
}

/** Declares a table; the compiler holds its rows to its columns. */
export function table<C extends Columns>(
  name: string,
  { title, about }: { title: Text; about: Text },
  columns: C,
  rows: (atlas: Atlas) => z.infer<z.ZodObject<C>>[],
): Table {
  return { name, title, about, row: z.strictObject(columns), rows: rows as Table['rows'] };
}

/** Column names in the order of the file. */
export function columnNames({ row }: Table): string[] {
  return Object.keys(row.shape);
}

/** JSON Schema (draft 2020-12) of one row, with what each column means in the given language. */
export function rowSchema({ name, title, about, row }: Table, lang: Lang): object {
  const { $schema, ...schema } = z.toJSONSchema(row, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (lang === 'zh' && jsonSchema[CHINESE]) jsonSchema.description = jsonSchema[CHINESE] as string;
      delete jsonSchema[CHINESE];
    },
  });
  return {
    $schema,
    $id: `/data/${name}.schema.json`,
    title: title[lang],
    description: about[lang],
    ...schema,
  };
}
