import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../dataset/dataset';
import { loadDataset } from '../dataset/load';
import { writeCsv } from './csv';
import { columnNames, type Row } from './table';
import { TABLES } from './tables';

const atlas = indexDataset(loadDataset(join(process.cwd(), 'data')));

/** What a spreadsheet would run, were it to stand in a cell. */
const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Lines of cells, as any reader of RFC 4180 sees them. */
const read = (csv: string): string[][] => parse(csv, { record_delimiter: ['\r\n', '\n', '\r'], bom: true });

/** Takes off the apostrophe that a text got for a spreadsheet's sake. */
const harmlessAgain = (cell: string) => (RUNS.test(cell.replace(/^'+/, '')) ? cell.replace(/^'/, '') : cell);

describe.each(TABLES.map((table) => [table.name, table] as const))('%s.csv', (_, table) => {
  it('reads back as the same rows', () => {
    const rows = table.rows(atlas);
    const columns = columnNames(table);
    const [header, ...lines] = read(writeCsv(columns, rows));
    expect(header).toEqual(columns);
    const typed = lines.map((cells) =>
      Object.fromEntries(
        columns.map((name, index): [string, unknown] => {
          const cell = harmlessAgain(cells[index]!);
          const meant = [cell, cell === '' ? null : Number(cell), cell === 'true'];
          return [name, meant.find((value) => table.row.shape[name]!.safeParse(value).success)];
        }),
      ),
    );
    expect(typed).toEqual(rows);
  });
});

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ',',
        '"',
        '\n',
        '\r',
        '\r\n',
        '=',
        '+',
        '-',
        '@',
        '＝',
        "'",
        '\t',
        ' ',
        '\uFEFF',
        '~',
        '央企',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const cell = fc.oneof(
  nasty,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const tables: fc.Arbitrary<Row[]> = fc.array(fc.record({ a: cell, b: cell, c: cell }), { maxLength: 4 });

describe('any rows', () => {
  it('read back, whatever they hold', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (rows, bom) => {
        const [, ...lines] = read(writeCsv(['a', 'b', 'c'], rows, { bom }));
        const back = lines.map((line) => line.map(harmlessAgain));
        expect(back).toEqual(rows.map((row) => Object.values(row).map((each) => String(each ?? ''))));
      }),
      { numRuns: 1000 },
    );
  });

  it('hold nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const [, ...lines] = read(writeCsv(['a', 'b', 'c'], rows));
        for (const text of lines.flat()) expect(RUNS.test(text) && Number.isNaN(Number(text))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the form of a file', () => {
  const write = (row: Row, bom?: boolean) => writeCsv(Object.keys(row), [row], { bom });

  it('is that of RFC 4180', () => {
    expect(write({ a: 'x,y', b: 'say "so"', c: 'two\nlines', d: null, e: -1.5, f: false })).toBe(
      'a,b,c,d,e,f\r\n"x,y","say ""so""","two\nlines",,-1.5,false\r\n',
    );
  });

  it('begins with a byte order mark when asked', () => {
    expect(write({ a: '一' }, true)).toBe('\uFEFFa\r\n一\r\n');
    expect(write({ a: '一' }, false)).toBe('a\r\n一\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['＝SUM(A1)', "'＝SUM(A1)"],
    [' @x', "' @x"],
    ["'=1", "''=1"],
    ["'word", "'word"],
    ['../2025', '../2025'],
  ])('writes the text %s as %s', (text, written) => {
    expect(write({ a: text })).toBe(`a\r\n${written}\r\n`);
  });

  it.each(['2024-05', '2024年5月', '4月2日', '14:22:44', '3/4', '202204092337358965', "'2024-05"])(
    'keeps Excel from taking the text %s for something else, and lets programs have it as it is',
    (text) => {
      expect(write({ a: text }, true)).toBe(`\uFEFFa\r\n'${text}\r\n`);
      expect(write({ a: text })).toBe(`a\r\n${text}\r\n`);
    },
  );

  it.each(['2024-05-28', '2024', '2024年5月28日', '2024年5月份', '97', '2.7%', 'hubs-2024-10'])(
    'writes the text %s as it is for Excel too',
    (text) => expect(write({ a: text }, true)).toBe(`\uFEFFa\r\n${text}\r\n`),
  );

  it('leaves negative numbers alone', () => {
    expect(write({ a: -5 })).toBe('a\r\n-5\r\n');
  });

  it('is a line of names when there are no rows', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });
});
