import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { TABLES } from '../lib/export/tables';
import { en, zh } from './reader';

const NAMES = TABLES.map(({ name }) => name);

for (const name of NAMES) {
  test(`/data/${name} can be had as CSV and as JSON, with its schema`, async ({ request }) => {
    const [csv, json, schema] = await Promise.all(
      ['csv', 'json', 'schema.json'].map((format) => request.get(`/data/${name}.${format}`)),
    );
    for (const answer of [csv!, json!, schema!]) {
      expect(answer.status()).toBe(200);
      expect(answer.headers()).toMatchObject({
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=300, must-revalidate',
        'x-content-type-options': 'nosniff',
        // Weak, since the same tag stands for the body as it is and compressed.
        etag: expect.stringMatching(/^W\/"[\w-]+"$/),
        vary: expect.stringContaining('ccept-encoding'),
      });
      const again = await request.get(answer.url(), {
        headers: { 'if-none-match': answer.headers().etag! },
      });
      expect(again.status()).toBe(304);
      expect(await again.text()).toBe('');
    }
    expect(csv!.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(csv!.headers()['content-disposition']).toBe(`inline; filename="ceyuan-${name}.csv"`);
    expect(json!.headers()['content-type']).toBe('application/json; charset=utf-8');
    expect(schema!.headers()['content-type']).toBe('application/schema+json; charset=utf-8');
    for (const answer of [csv!, json!])
      if ((await answer.body()).length > 2_000) expect(answer.headers()['content-encoding']).toBe('gzip');
    const { rows, ...rest } = await json!.json();
    expect(rest).toEqual({ release: expect.stringMatching(/^\w+$/), licence: 'CC-BY-4.0', table: name });
    const [header, ...lines] = parse(await csv!.text());
    expect(lines).toHaveLength(rows.length);
    expect(header).toEqual(Object.keys(rows[0]));
    expect(header).toEqual(Object.keys((await schema!.json()).properties));
  });
}

test('figures.csv begins with the columns that were promised, and with a mark for Excel if asked', async ({
  request,
}) => {
  const header = 'document,paragraph,start,end,printed,kind,accounted,record,reason,';
  const bytes = await (await request.get('/data/figures.csv')).body();
  expect(bytes.toString('utf8').startsWith(header)).toBe(true);
  const marked = await (await request.get('/data/figures.csv?bom=1')).body();
  expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  // Texts that Excel would take for a date or a number have an apostrophe before them.
  const cells = (file: Buffer) =>
    (parse(file, { bom: true }) as string[][]).map((row) => row.map((cell) => cell.replace(/^'/, '')));
  expect(cells(marked)).toEqual(cells(bytes));
  expect(marked.toString('utf8')).toContain(",'4月2日,");
  expect(bytes.toString('utf8')).toContain(',4月2日,');
});

test('a table answers HEAD, and preflights of other sites', async ({ request }) => {
  const head = await request.head('/data/hubs.csv');
  expect(head.status()).toBe(200);
  expect(head.headers().etag).toBe((await request.get('/data/hubs.csv')).headers().etag);
  expect(await head.text()).toBe('');
  const preflight = await request.fetch('/data/hubs.csv', { method: 'OPTIONS' });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()['access-control-allow-headers']).toBe('if-none-match');
  expect((await request.post('/data/hubs.csv')).status()).toBe(405);
});

test('a schema speaks Chinese when asked', async ({ request }) => {
  const described = async (query: string) =>
    (await (await request.get(`/data/figures.schema.json${query}`)).json()).properties.printed.description;
  expect(await described('?lang=zh')).toContain('所印的字');
  expect(await described('?lang=xx')).toBe(await described(''));
});

test('the whole dataset can be had as a workbook in both languages, and is listed with the rest', async ({
  request,
  page,
}) => {
  for (const lang of ['zh', 'en'] as const) {
    const answer = await request.get(`/data/ceyuan.xlsx?lang=${lang}`);
    const bytes = await answer.body();
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; filename="ceyuan-.+\.xlsx"/),
      'x-file-length': String(bytes.length),
      etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    });
    expect(answer.headers()['content-encoding']).toBeUndefined();
    const again = await request.get(answer.url(), { headers: { 'if-none-match': answer.headers().etag! } });
    expect(again.status()).toBe(304);
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(TABLES.map(({ title }) => title[lang])),
    );
    await page.goto(`/${lang}/data`);
    await expect(page.locator(`a[href="/data/ceyuan.xlsx?lang=${lang}"]`)).toBeVisible();
  }
  const { resources } = await (await request.get('/data/datapackage.json')).json();
  expect(resources.map(({ path }: { path: string }) => path)).toContain('ceyuan.xlsx');
  const pinned = await request.get('/data/ceyuan.xlsx?release=%3Cb%3E&lang=%00');
  expect(pinned.status()).toBe(200);
});

test('an unknown table is a sentence that names the tables and repeats nothing', async ({ request }) => {
  for (const [tag, words] of [
    ['zh-CN', zh],
    ['en', en],
  ] as const) {
    const answer = await request.get('/data/%3Cscript%3Ealert(1)%3C%2Fscript%3E.csv?lang=%3Cb%3E', {
      headers: { 'accept-language': tag },
    });
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    expect(await answer.text()).toBe(`${words.noSuchTable(NAMES.join(words === zh ? '、' : ', '))}\n`);
  }
});

test('no address under /data/ breaks the server', async ({ request }) => {
  const strange = [
    'figures',
    'figures.xlsx',
    '__proto__.csv',
    '%00.csv',
    '%2e%2e%2fx.csv',
    '.csv',
    '%E0%A4%A.csv',
  ];
  for (const path of [...strange, 'x'.repeat(4000), 'figures.csv?bom=1&bom=%E0%A4&lang=%00']) {
    expect((await request.get(`/data/${path}`)).status(), path).toBeLessThan(500);
  }
  const dataset = await request.get('/data/dataset.json');
  expect(Object.keys(await dataset.json())).toContain('release');
});
