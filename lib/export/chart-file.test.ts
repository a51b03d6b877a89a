import { Ajv2020 } from 'ajv/dist/2020';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../charts';
import { presentModel } from '../charts/present';
import { getAtlas } from '../dataset/load';
import { fileMessages } from '../i18n/files';
import { LANGUAGES, type Lang } from '../i18n/languages';
import { BASES, DEFAULT_VIEW, type View } from '../view/view';
import { type ChartDocument, chartSchema } from './chart-columns';
import { MORE_COLUMNS } from './chart-csv';
import { chartFile } from './chart-file';
import { chartXlsx } from './chart-xlsx';
import { disposition } from './file-name';

const atlas = getAtlas();
const some = <T>(items: readonly T[]) =>
  fc.oneof(fc.constant<T[]>([]), fc.subarray([...items], { maxLength: Math.min(3, items.length) }));
const year = fc.constantFrom(null, '2009', '2021', '2022-03', '2024');
const views: fc.Arbitrary<View> = fc
  .record({
    enterprise: some(atlas.enterprises.map(({ id }) => id)),
    field: some(atlas.fields.map(({ id }) => id)),
    document: some(atlas.documents.map(({ id }) => id)),
    basis: some(BASES),
    time: fc.oneof(fc.constant(null), fc.record({ from: year, to: fc.constantFrom(null, '2025') })),
  })
  .map((filters) => ({ ...DEFAULT_VIEW, ...filters }));

const fileOf = async (
  id: string,
  format: 'csv' | 'xlsx' | 'json',
  view: View,
  lang: Lang,
  leftOut = [] as never[],
) => {
  const chart = CHARTS.find((each) => each.id === id)!;
  const model = chart.model(atlas, view);
  return chartFile(atlas, format, {
    chart,
    model,
    view,
    lang,
    leftOut,
    bom: true,
    origin: 'https://x.example',
  });
};

/** A cell of a CSV without the apostrophe that keeps a text a text. No text of the charts begins with one itself. */
const shown = (cell: string) => cell.replace(/^'/, '');

const plainMonth = (cell: string | number | null | undefined) =>
  typeof cell === 'string' ? cell.replace(/^month of |(?<=^\d{4}年\d{1,2}月)份$/, '') : (cell ?? null);

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))('the files of $id', ({ id, chart }) => {
  it('hold exactly the rows of the table on the page', async () => {
    await fc.assert(
      fc.asyncProperty(views, fc.constantFrom(...LANGUAGES), async (view, lang) => {
        const page = presentModel(atlas, chart, chart.model(atlas, view), lang);
        const [csv, xlsx, json] = await Promise.all([
          fileOf(id, 'csv', view, lang),
          fileOf(id, 'xlsx', view, lang),
          fileOf(id, 'json', view, lang),
        ]);
        const wide = page.columns.length;

        const document = JSON.parse(String(json.body)) as ChartDocument;
        const cells = document.rows.map((row) => document.columns.map((column) => row.cells[column.id]));
        // A month by itself is written so that no spreadsheet takes it for a day; all else is as on the page.
        expect(cells.map((row) => row.map(plainMonth))).toEqual(page.rows.map((row) => row.cells));
        expect(document.rows.map(({ record, basis, background }) => [record, basis, background])).toEqual(
          page.rows.map(({ record, basis, context }) => [record, basis, context]),
        );

        const [header = [], ...lines] = parse(String(csv.body), { bom: true }) as string[][];
        expect(lines.map((line) => line.slice(0, wide || undefined).map(shown))).toEqual(
          cells.map((row) => row.map((cell) => String(cell ?? ''))),
        );
        if (wide) expect(header.slice(0, wide)).toEqual(page.columns.map(({ label }) => label));
        expect(new Set(header).size).toBe(header.length);

        const sheets = await readWorkbook(xlsx.body as Buffer);
        expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(fileMessages(lang).sheets));
        const [head = [], ...rows] = sheets[0]!.data;
        expect(head).toEqual(header);
        expect(rows.map((row) => row.slice(0, wide || undefined))).toEqual(cells);
        const at = header.length - MORE_COLUMNS.length;
        expect(
          rows.map((row) =>
            row
              .slice(at)
              .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
          ),
        ).toEqual(lines.map((line) => line.slice(at).map(shown)));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('a file of a chart', () => {
  it('in JSON is as its schema says', async () => {
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(chartSchema('zh'));
    for (const { id } of CHARTS)
      for (const view of [
        DEFAULT_VIEW,
        { ...DEFAULT_VIEW, enterprise: ['crrc'], time: { from: null, to: '1990' } },
      ]) {
        valid(JSON.parse(String((await fileOf(id, 'json', view, 'en')).body)));
        expect(valid.errors, id).toBeNull();
      }
  });

  it('is a line of names and a reason where nothing is left', async () => {
    const view = { ...DEFAULT_VIEW, enterprise: ['crrc'] };
    const csv = parse(String((await fileOf('named-hubs', 'csv', view, 'zh')).body), {
      bom: true,
    }) as string[][];
    expect(csv).toHaveLength(1);
    expect(csv[0]).toContain('策源地');
    const document = JSON.parse(
      String((await fileOf('named-hubs', 'json', view, 'zh')).body),
    ) as ChartDocument;
    expect(document).toMatchObject({
      status: 'empty',
      rows: [],
      filters: [{ key: 'enterprise', values: '中国中车' }],
    });
    expect(document.summary).toContain('中国中车');
    const notes = (await readWorkbook((await fileOf('named-hubs', 'xlsx', view, 'zh')).body as Buffer))[2]!
      .data;
    expect(notes.map(([, value]) => value)).toContain(document.summary);
  });

  it('has true dates in Excel, and says how exactly the text knows them', async () => {
    const [sheet] = await readWorkbook((await fileOf('timeline', 'xlsx', DEFAULT_VIEW, 'en')).body as Buffer);
    const [head = [], ...rows] = sheet!.data;
    const at = (row: readonly unknown[], name: string) => row[head.indexOf(name)];
    expect(new Set(rows.map((row) => at(row, 'Precision')))).toEqual(
      new Set(['day', 'month', 'year', 'span', 'by']),
    );
    for (const row of rows)
      for (const name of ['First day', 'Last day']) expect(at(row, name)).toBeInstanceOf(Date);
    const month = rows.find((row) => at(row, 'Precision') === 'month')!;
    expect(at(month, 'Time')).toMatch(/^month of [A-Z][a-z]{2} \d{4}$/);
    expect((at(month, 'First day') as Date).toISOString()).toMatch(/-01T00:00:00.000Z$/);
  });

  it('holds no text that a spreadsheet takes for a day which the text does not say', async () => {
    for (const { id } of CHARTS)
      for (const lang of LANGUAGES)
        for (const cell of parse(String((await fileOf(id, 'csv', DEFAULT_VIEW, lang)).body), {
          bom: true,
        }).flat())
          expect(cell, id).not.toMatch(
            /^([A-Z][a-z]{2} \d{4}|\d{4}[-/年]\d{1,2}月?|\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}.*)$/,
          );
  });

  it('runs nothing in Excel, whatever a text begins with', async () => {
    const chart = CHARTS[0]!;
    const model = chart.model(atlas, DEFAULT_VIEW);
    const { chartFacts } = await import('../charts/facts');
    const { chartTable } = await import('./chart-table');
    const table = chartTable(atlas, chart, model, 'zh');
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '<b>&', '\u0000\u000b'];
    table.rows = nasty.map((text) => ({ ...table.rows[0]!, cells: table.columns.map(() => text) }));
    const bytes = await chartXlsx(chartFacts(atlas, chart, model, DEFAULT_VIEW, 'zh'), table, [], '');
    const parts = Object.entries(unzipSync(bytes)).map(
      ([name, part]) => [name, Buffer.from(part).toString('utf8')] as const,
    );
    expect(parts.filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length).toBe(3);
    for (const [name, part] of parts) {
      expect(part, name).not.toMatch(/<f[\s>]|<b>&/);
      expect([...part].filter((sign) => sign === '\u0000' || sign === '\u000b')).toEqual([]);
    }
    const [, ...rows] = (await readWorkbook(bytes))[0]!.data;
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual(nasty.slice(0, 4));
  });

  it('is called by what it is, in letters that any header and file system takes', async () => {
    const view = { ...DEFAULT_VIEW, enterprise: ['crrc'] };
    const { headers } = await fileOf('hub-batches', 'csv', view, 'zh');
    const name = decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(headers!['content-disposition']!)![1]!);
    expect(name).toBe(`策源-两批策源地-中国中车-${atlas.release}.csv`);
    expect(headers!['content-disposition']).toContain(
      `attachment; filename="ceyuan-hub-batches-enterprise_crrc-${atlas.release}.csv"`,
    );
    expect(headers!.link).toContain(
      '<https://x.example/zh/charts/hub-batches.json?enterprise=crrc>; rel="describedby"',
    );
    expect(disposition('inline', 'a"b\r\n', "x'(y)*\r\n")).toBe(
      'inline; filename="a_b_"; filename*=UTF-8\'\'x%27%28y%29%2A%0D%0A',
    );
  });

  it('keeps its ETag while what it says is the same', async () => {
    const tags = async (view: View) =>
      (
        await Promise.all(
          (['csv', 'xlsx', 'json'] as const).map((format) => fileOf('layout', format, view, 'zh')),
        )
      ).map(({ etag }) => etag);
    expect(await tags(DEFAULT_VIEW)).toEqual(await tags(DEFAULT_VIEW));
    const other = await tags({ ...DEFAULT_VIEW, basis: ['reported'] });
    expect((await tags(DEFAULT_VIEW)).filter((tag) => other.includes(tag))).toEqual([]);
  });
});
