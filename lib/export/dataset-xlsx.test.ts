import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { LANGUAGES } from '../i18n/languages';
import { datasetXlsx } from './dataset-xlsx';
import { columnNames } from './table';
import { TABLES } from './tables';

const atlas = getAtlas();
const open = async (lang: (typeof LANGUAGES)[number]) => {
  const file = await datasetXlsx(atlas, lang, 'https://x.example');
  return { file, sheets: await readWorkbook(Buffer.from(file.body)) };
};

describe.each(LANGUAGES)('the workbook of the whole dataset in %s', (lang) => {
  it('has a sheet for each table, with exactly its rows, and true dates for days', async () => {
    const { sheets } = await open(lang);
    expect(sheets).toHaveLength(TABLES.length + 2);
    for (const [index, table] of TABLES.entries()) {
      const { sheet, data } = sheets[index + 1]!;
      expect(sheet).toBe(table.title[lang]);
      const [head = [], ...rows] = data;
      expect(head).toEqual(columnNames(table));
      const written = rows.map((row) =>
        row.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
      );
      expect(written, table.name).toEqual(
        table.rows(atlas).map((row) => head.map((name) => row[String(name)])),
      );
      for (const row of rows)
        for (const [at, name] of head.entries())
          if (/_(start|end)$/.test(String(name)) && row[at] !== null) expect(row[at]).toBeInstanceOf(Date);
    }
  });

  it('says what it is, which release, from which documents, under which licence, and explains each column', async () => {
    const { sheets } = await open(lang);
    const notes = sheets[0]!.data.flat();
    for (const said of [
      atlas.release,
      atlas.releases[0]!.date,
      `https://x.example/${lang}/data`,
      ...atlas.documents.map(({ title }) => title[lang]),
    ])
      expect(notes).toContain(said);
    expect(notes.join()).toContain('CC BY 4.0');
    const [, ...columns] = sheets.at(-1)!.data;
    expect(columns.map(([table, name]) => [table, name])).toEqual(
      TABLES.flatMap((table) => columnNames(table).map((name) => [table.title[lang], name])),
    );
    for (const [, , meaning] of columns) expect(meaning).toMatch(/\S/);
  });

  it('has names that Excel takes, and an ETag that follows what it says', async () => {
    const { file, sheets } = await open(lang);
    for (const { sheet } of sheets) expect(sheet).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    expect(file.headers?.['content-disposition']).toMatch(/^attachment; filename="ceyuan-[\d-]+-\w+\.xlsx"/);
    expect((await datasetXlsx(atlas, lang, 'https://x.example')).etag).toBe(file.etag);
    expect((await datasetXlsx(atlas, lang, 'https://y.example')).etag).not.toBe(file.etag);
  });
});
