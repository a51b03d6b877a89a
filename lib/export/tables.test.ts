import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../dataset/dataset';
import { loadDataset } from '../dataset/load';
import { readDataFiles } from '../dataset/read';
import { columnNames, rowSchema } from './table';
import { findTable, TABLES } from './tables';

const folder = join(process.cwd(), 'data');
const atlas = indexDataset(loadDataset(folder));
const rowsOf = (name: string) => findTable(name)!.rows(atlas);

it('has every table that was promised an address', () => {
  const promised =
    'documents figures observations metrics enterprises fields hubs initiatives events mentions discrepancies';
  const names = TABLES.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(promised.split(' ')));
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('dataset');
});

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const rows = table.rows(atlas);

  it('has rows, each as its schema says and with its columns in order', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(table.row.safeParse(row).error?.issues).toBeUndefined();
      expect(Object.keys(row)).toEqual(columnNames(table));
    }
  });

  it('is flat, and writes what is absent in one way only', () => {
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(cell === null || ['string', 'number', 'boolean'].includes(typeof cell)).toBe(true);
      expect(cell).not.toBe('');
      expect(cell).not.toBeNaN();
    }
  });

  it('names no row twice', () => {
    const ids = rows.map((row) => row.id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a JSON Schema that accepts its rows and no others', () => {
    const accepts = new Ajv2020({ strict: true, validateFormats: false }).compile(rowSchema(table, 'en'));
    for (const row of rows) expect(accepts(row), JSON.stringify(accepts.errors)).toBe(true);
    const [row = {}] = rows;
    const { [columnNames(table)[0]!]: first, ...short } = row;
    expect(accepts(short)).toBe(false);
    expect(accepts({ ...row, more: first })).toBe(false);
    expect(table.row.safeParse({ ...row, more: first }).success).toBe(false);
    expect(accepts({ ...row, [columnNames(table)[0]!]: ['list'] })).toBe(false);
  });

  it('says in both languages what it and each of its columns mean', () => {
    type Described = { $id: string; $schema: string; title: string; description: string };
    const [en, zh] = (['en', 'zh'] as const).map(
      (lang) => rowSchema(table, lang) as Described & { properties: Record<string, Described> },
    );
    expect(en!.$id).toBe(`/data/${table.name}.schema.json`);
    expect(en!.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(en!.properties)).toEqual(columnNames(table));
    const chinese = /\p{Script=Han}/u;
    for (const schema of [en!, ...Object.values(en!.properties)]) {
      expect(schema.description).toMatch(/^[A-Z].*\.$/);
      expect(schema.description).not.toMatch(chinese);
    }
    for (const schema of [zh!, ...Object.values(zh!.properties)]) expect(schema.description).toMatch(chinese);
    expect(JSON.stringify([en, zh])).not.toContain('_zh":"');
  });

  it('comes out the same from the same files', () => {
    expect(table.rows(indexDataset(loadDataset(folder)))).toEqual(rows);
  });
});

describe('the table of figures', () => {
  const rows = rowsOf('figures');

  it('begins with the columns that were promised', () => {
    expect(columnNames(findTable('figures')!).slice(0, 9)).toEqual(
      'document,paragraph,start,end,printed,kind,accounted,record,reason'.split(','),
    );
  });

  it('has one row for each figure of the data files, in their order', () => {
    const { files } = readDataFiles(folder);
    const written = files!.documents.flatMap(({ rows: file }) =>
      file.figures.map(({ n, printed }) => [`${file.id}-${n}`, printed]),
    );
    expect(rows.map(({ id, printed }) => [id, printed])).toEqual(written);
  });

  it('accounts for each in exactly one way', () => {
    for (const { accounted, record, reason } of rows) {
      expect(accounted).toBe(record === null ? 'dismissed' : 'cited');
      expect(record === null).not.toBe(reason === null);
    }
    expect(new Set(rows.map(({ accounted }) => accounted)).size).toBe(2);
  });

  it('keeps private characters hidden, there and wherever they are evidence', () => {
    const hidden = rows.filter(({ redacted }) => redacted);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { printed } of hidden) expect(printed).toMatch(/^█+$/);
  });

  it('is what the evidence of all other tables points to', () => {
    const printed = new Map(rows.map((row) => [row.id, row.printed]));
    for (const table of TABLES) {
      for (const row of table.rows(atlas)) {
        if (typeof row.evidence !== 'string') continue;
        const characters = String(row.printed).split(/(?<!\\)~/);
        row.evidence.split('~').forEach((place, index) => {
          const there = characters[index]!.replace(/\\(.)/g, '$1');
          if (!place.includes(':')) expect(there).toBe(printed.get(place));
          else {
            const [start, end] = place.split(':')[2]!.split('-').map(Number);
            expect(there).toHaveLength(end! - start!);
          }
        });
      }
    }
  });
});

describe('the table of observations', () => {
  const rows = new Map(rowsOf('observations').map((row) => [row.id, row]));

  it('tells reported from computed values, with all that a computed one rests on', () => {
    for (const row of rows.values()) {
      const computed = row.basis === 'computed';
      for (const key of ['formula', 'inputs', 'certainty', 'caveat_zh', 'caveat_en'])
        expect(row[key] !== null, `${row.id} ${key}`).toBe(computed);
      for (const input of String(row.inputs ?? row.id).split('~')) expect(rows.has(input)).toBe(true);
    }
    expect(rows.get('hubs-first-batch')).toMatchObject({
      value: 45,
      unit: 'hub',
      counting_unit: 'hub',
      basis: 'computed',
      formula: 'hubs-total - hubs-second-batch',
    });
  });

  it('gives a range where the text rounds, and no binary noise', () => {
    expect(rows.get('rd-spending-2023')).toMatchObject({ low: 1.05e12, high: 1.15e12, counting_unit: null });
    expect(rows.get('hunan-rd-intensity-2021')).toMatchObject({ low: 2.65, high: 2.75 });
    expect(rows.get('hunan-implied-revenue-2021')).toMatchObject({ value: 690_000_000_000 });
    expect(rows.get('hubs-total')).toMatchObject({ low: null, high: null, counting_unit: 'hub' });
  });
});

it('gives policies and plans no time that the text does not', () => {
  const rows = rowsOf('instruments');
  const untimed = new Set(
    atlas.instruments.filter(({ time }) => time?.from !== 'stated').map(({ id }) => id),
  );
  expect(untimed.size).toBeGreaterThan(0);
  for (const row of rows) expect(row.time === null).toBe(untimed.has(String(row.id)));
});
