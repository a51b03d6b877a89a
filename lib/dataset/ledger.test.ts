import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from './check';
import { accountFor, type DocumentLedger } from './ledger';
import { type Original, originalOf, readOriginals } from './originals';
import { type DataFiles, readDataFiles, type SourceFile } from './read';
import { type DocumentFile, documentFile } from './schema';

const FOLDER = join(process.cwd(), '..', 'shared', 'documents');
const { files } = readDataFiles(join(process.cwd(), 'data'));
const originals = existsSync(FOLDER) ? readOriginals(FOLDER) : [];
if (!originals.length) {
  console.log('The originals were absent: the ledger was checked on made-up texts and on the rows alone.');
}

/** The ledger of a document of ours after its rows were changed. */
function ledgerAfter(id: string, change: (rows: DocumentFile) => void): DocumentLedger {
  const { source, rows: before } = files!.documents.find(({ rows }) => rows.id === id)!;
  const rows = structuredClone(before);
  change(rows);
  return accountFor(files!, { source, rows }, originalOf(rows, originals, new Set()));
}

// A ledger for each figure of each document takes its time on a busy machine.
describe('the ledger of our documents', { timeout: 60_000 }, () => {
  it.each(files!.documents.map(({ rows }) => rows.id))('leaves nothing of %s unaccounted', (id) => {
    const { unaccounted, problems, articles, original } = ledgerAfter(id, () => {});
    expect({ unaccounted, problems }).toEqual({ unaccounted: [], problems: [] });
    expect(original === null).toBe(originals.length === 0);
    for (const { figures, cited, dismissed } of articles) expect(cited + dismissed).toBe(figures);
  });

  it('reports every figure that is cut out of the rows', () => {
    for (const { rows } of originals.length ? files!.documents : []) {
      for (const { n, start } of rows.figures) {
        const { unaccounted } = ledgerAfter(rows.id, (changed) => {
          changed.figures = changed.figures.filter((figure) => figure.n !== n);
        });
        expect(unaccounted.length, `figure ${n} of ${rows.id}`).toBeGreaterThan(0);
        expect(unaccounted[0]!.start).toBeGreaterThanOrEqual(start);
      }
    }
  });

  it('reports every place that is shifted by one character', () => {
    for (const { rows } of originals.length ? files!.documents : []) {
      rows.figures.forEach(({ n }, index) => {
        const { problems, unaccounted } = ledgerAfter(rows.id, ({ figures }) => {
          figures[index]!.start += 1;
          figures[index]!.end += 1;
        });
        expect(problems.length + unaccounted.length, `figure ${n} of ${rows.id}`).toBeGreaterThan(0);
      });
    }
  });

  it('has disjoint figures whose ranges fit what they print', () => {
    expect(checkData(files!)).toEqual([]);
  });
});

// A made-up text: nothing in it is anybody's.
const TEXT = '某市首批12家\n另有3个\n电话13900000000\n无数字';
const MADE_UP: Original = {
  name: 'made-up.txt',
  sha256: createHash('sha256').update(TEXT).digest('hex'),
  text: TEXT,
};
const words = { zh: '甲', en: 'A' };
const source: SourceFile = {
  name: 'data/documents/made-up.yaml',
  report: (path, message, cure) => ({
    ...{ file: source.name, line: 1, path: path.join('.'), value: '' },
    message,
    cure,
  }),
};

/** The ledger of the made-up text for rows that are right but for `change`. */
function madeUp(change: Partial<Record<keyof DocumentFile, unknown>> = {}, sides: unknown[] = []) {
  const figures = [
    { n: 1, paragraph: 1, start: 2, end: 4, printed: '首批', kind: 'ordinal', dismissed: 'word' },
    { n: 2, paragraph: 1, start: 4, end: 7, printed: '12家', kind: 'count' },
    { n: 3, paragraph: 2, start: 10, end: 12, printed: '3个', kind: 'count', dismissed: 'word' },
    {
      ...{ n: 4, paragraph: 3, start: 15, end: 26, printed: '███████████', kind: 'identifier' },
      ...{ dismissed: 'contact', redacted: true },
    },
  ];
  const rows = documentFile.parse({
    ...{ id: 'made-up', title: words, summary: words, publisher: null, kind: words, address: null },
    ...{ date: { value: '2024' }, sha256: MADE_UP.sha256 },
    articles: [{ id: 'whole', title: words, paragraphs: [1, 4] }],
    figures,
    mentions: [{ id: 'm', field: 'f', role: 'r', by: 'b', evidence: [2] }],
    ...change,
  });
  const discrepancies = { source, rows: [{ id: 'd', sides: [{ evidence: sides }] }] };
  const tables = { discrepancies } as unknown as Pick<DataFiles, 'discrepancies'>;
  return { figures, ...accountFor(tables, { source, rows }, MADE_UP) };
}

describe('the ledger of a made-up text', () => {
  it('counts numerals, figures, cited and dismissed', () => {
    const { articles, problems, unaccounted } = madeUp();
    expect({ problems, unaccounted }).toEqual({ problems: [], unaccounted: [] });
    expect(articles).toEqual([
      { article: 'whole', numerals: 4, figures: 4, cited: 1, dismissed: 3, unaccounted: 0 },
    ]);
  });

  it('lists a numeral without a figure, with its neighbours and the line to add', () => {
    const { figures } = madeUp();
    const { unaccounted } = madeUp({ figures: figures.filter(({ n }) => n !== 3) });
    expect(unaccounted).toMatchObject([{ article: 'whole', paragraph: 2, start: 10, end: 11 }]);
    expect(unaccounted[0]!.context).toContain('12家 另有【3】个');
    expect(unaccounted[0]!.cure).toContain(
      '{ n: 5, paragraph: 2, start: 10, end: 12, printed: 3个, kind: count }',
    );
  });

  it('lists a numeral that a figure covers only in part, and a private one without showing it', () => {
    const { figures } = madeUp();
    const half = { ...figures[1], start: 5, printed: '2家' };
    const { unaccounted } = madeUp({ figures: [figures[0], half, figures[2]] });
    expect(unaccounted.map(({ start, end }) => [start, end])).toEqual([
      [4, 5],
      [15, 26],
    ]);
    expect(JSON.stringify(unaccounted)).not.toContain('1390');
  });

  it('lists a figure that is neither cited nor dismissed', () => {
    const { unaccounted } = madeUp({ mentions: [] });
    expect(unaccounted).toMatchObject([{ context: '某市首批【12家】 另有3个 电话' }]);
    expect(unaccounted[0]!.cure).toMatch(/^figure 2: cite it/);
  });

  it('refuses printed characters, terms of records and terms of discrepancies that the text does not have', () => {
    const { figures } = madeUp();
    const wrong = { ...figures[1], printed: '21家' };
    expect(madeUp({ figures: [figures[0], wrong, ...figures.slice(2)] }).problems).toMatchObject([
      { path: 'figures.1.printed', cure: expect.stringContaining('does not have these characters') },
    ]);
    const term = { paragraph: 1, start: 1, end: 3, printed: '某市' };
    const mention = { id: 'm', field: 'f', role: 'r', by: 'b', evidence: [2, term] };
    expect(madeUp({ mentions: [mention] }).problems).toMatchObject([
      { path: 'mentions.0.evidence.1.printed', cure: expect.stringContaining('start: 0, end: 2') },
    ]);
    const side = { document: 'made-up', ...term };
    expect(madeUp({}, [side]).problems).toMatchObject([{ path: '0.sides.0.evidence.0.printed' }]);
    expect(madeUp({}, [{ ...side, document: 'other' }]).problems).toEqual([]);
  });

  it('refuses a figure in another paragraph, one without a numeral, and a redacted place without one', () => {
    const { figures } = madeUp();
    const others = figures.slice(0, 3);
    expect(
      madeUp({ figures: [{ ...figures[0], paragraph: 2 }, ...figures.slice(1)] }).problems,
    ).toMatchObject([{ path: 'figures.0.paragraph', message: expect.stringContaining('in paragraph 1') }]);
    const term = { n: 9, paragraph: 4, start: 27, end: 28, printed: '无', kind: 'word', dismissed: 'word' };
    expect(madeUp({ figures: [...figures, term] }).problems).toMatchObject([
      { message: 'the figure covers no numeral' },
    ]);
    const hidden = { ...term, printed: '█', redacted: true };
    expect(madeUp({ figures: [...others, hidden, figures[3]] }).problems).toMatchObject([
      { message: 'no numeral stands at 27–28' },
    ]);
  });

  it('refuses numerals outside every article, and a text with other bytes', () => {
    const articles = [{ id: 'whole', title: words, paragraphs: [1, 2] }];
    expect(madeUp({ articles }).problems).toMatchObject([{ path: 'articles' }]);
    expect(madeUp({ articles }).problems[0]!.message).not.toContain('1390');
    const { problems } = madeUp({ sha256: '0'.repeat(64) });
    expect(problems).toMatchObject([{ path: 'sha256', message: expect.stringContaining('bytes differ') }]);
  });
});
