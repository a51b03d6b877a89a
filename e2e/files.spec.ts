import { type APIResponse, expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { CHARTS } from '../lib/charts';
import { fileMessages } from '../lib/i18n/files';
import { PICTURE_SIZES } from '../lib/view/file-address';
import { choose, en, stranger, tableCells, whenLive, zh } from './reader';

const FILTERS = 'enterprise=crrc&time=2022..2025';

/** Width and height that a PNG says it has. */
async function pixels(picture: APIResponse): Promise<[number, number]> {
  const bytes = await picture.body();
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const { id } of CHARTS) {
  test(`${id} can be had in every format, with its filters`, async ({ request }) => {
    const get = (format: string) => request.get(`/zh/charts/${id}.${format}?${FILTERS}`);
    const [png, svg, csv, xlsx, json] = await Promise.all(['png', 'svg', 'csv', 'xlsx', 'json'].map(get));
    const types = [png, svg, csv, xlsx, json].map((file) => {
      expect(file!.status()).toBe(200);
      expect(file!.headers()).toMatchObject({
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringContaining(`filename*=UTF-8''${encodeURIComponent('策源-')}`),
        'cache-control': 'public, max-age=300, must-revalidate',
        etag: expect.stringMatching(/^(W\/)?"[\w-]+"$/),
      });
      return file!.headers()['content-type'];
    });
    expect(types).toEqual([
      'image/png',
      'image/svg+xml; charset=utf-8',
      'text/csv; charset=utf-8; header=present',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/json; charset=utf-8',
    ]);
    expect(await pixels(png!)).toEqual([1200, 630]);
    const again = await request.get(png!.url(), { headers: { 'if-none-match': png!.headers().etag! } });
    expect(again.status()).toBe(304);
    const document = await json!.json();
    expect(document.filters.map(({ key }: { key: string }) => key)).toEqual(['enterprise', 'time']);
    const lines = parse(await csv!.text(), { bom: true });
    expect(lines).toHaveLength(document.rows.length + 1);
    expect((await xlsx!.body()).toString('latin1', 0, 2)).toBe('PK');
    expect(await svg!.text()).toContain('中国中车');
    if (id === 'timeline') expect((await svg!.text()).match(/<path/g)!.length).toBeGreaterThan(30);
    for (const file of [svg, csv, json])
      if ((await file!.body()).length > 2_000) expect(file!.headers()['content-encoding']).toBe('gzip');
    for (const file of [png, xlsx]) {
      expect(file!.headers()['content-encoding']).toBeUndefined();
      expect(Number(file!.headers()['x-file-length'])).toBe((await file!.body()).length);
    }
  });
}

test('a table is what the page shows, with a mark for Excel in Chinese and without in English', async ({
  browser,
  request,
  baseURL,
}) => {
  for (const [lang, words, mark] of [
    ['zh', zh, true],
    ['en', en, false],
  ] as const) {
    const page = await stranger(
      browser,
      `${baseURL}/${lang}/charts/initiative-states?enterprise=crrc&tab=table`,
    );
    const cells = await tableCells(page);
    const body = await (await request.get(`/${lang}/charts/initiative-states.csv?enterprise=crrc`)).body();
    expect([...body.subarray(0, 3)].join() === '239,187,191').toBe(mark);
    const [header, ...rows] = parse(body, { bom: true }) as string[][];
    const wide = header!.indexOf(words.basisColumn) + 1;
    const file = [header!, ...rows].flatMap((row) => [...row.slice(0, wide), words.chart.sourcesLink]);
    file[wide] = words.evidenceColumn;
    // What a link says to those who cannot see stands on a line of its own.
    const said = (cell: string) => cell.split('\n')[0]!.replace(words.chart.notStated, '').trim();
    // A month by itself is written so that no spreadsheet takes it for a day.
    const month = (cell: string) => cell.replace(/^month of |(?<=^\d{4}年\d{1,2}月)份$/, '');
    expect(cells.map(said)).toEqual(file.map((cell) => month(cell.trim())));
    await page.context().close();
  }
});

test('pictures come in four sizes and two themes', async ({ request }) => {
  for (const [size, { width, height }] of Object.entries(PICTURE_SIZES)) {
    const picture = await request.get(`/en/charts/tax-deduction.png?size=${size}&theme=dark`);
    expect(await pixels(picture)).toEqual([width, height]);
  }
  const svg = await (await request.get('/en/charts/tax-deduction.svg?theme=dark')).text();
  expect(svg).toContain('#18202a');
  expect(svg).toContain(fileMessages('en').brand);
});

test('equal views have one picture, whatever the order and the rest of the address', async ({ request }) => {
  const get = (query: string) => request.get(`/zh/charts/hunan-2021.png?${query}`);
  const [one, other] = await Promise.all([
    get('basis=reported&size=square&time=2021&utm_source=x'),
    get('time=2021..2021&basis=reported~reported&size=square&tab=table'),
  ]);
  expect((await one!.body()).equals(await other!.body())).toBe(true);
  const canonical = '/zh/charts/hunan-2021.png?time=2021&basis=reported&size=square>; rel="canonical"';
  for (const answer of [one!, other!]) expect(answer.headers().link).toContain(canonical);
});

const PAGES: [path: string, picture: string][] = [
  ['/zh', '/zh/overview.png'],
  ['/en?basis=reported&enterprise=crrc', '/en/overview.png?enterprise=crrc&basis=reported'],
  ['/zh/charts/crrc-programme?enterprise=crrc', '/zh/charts/crrc-programme.png?enterprise=crrc'],
  ['/en/charts/timeline?time=2022&field=6g', '/en/charts/timeline.png?field=6g&time=2022'],
  ['/zh/charts/timeline?tab=table&evidence=hubs-total', '/zh/charts/timeline.png'],
  ['/zh/documents', '/zh/overview.png'],
  ['/en/charts', '/en/overview.png'],
  ['/zh/figures/hubs-2024-10', '/zh/figures/hubs-2024-10.png'],
];

for (const [path, picture] of PAGES) {
  test(`a link to ${path} shows its own picture where it is sent`, async ({ browser, request, baseURL }) => {
    const page = await stranger(browser, baseURL + path);
    const said = (name: string) =>
      page.locator(`meta[property="${name}"],meta[name="${name}"]`).getAttribute('content');
    expect(await said('og:image')).toBe(baseURL + picture);
    expect(await said('twitter:image')).toBe(baseURL + picture);
    expect(await said('twitter:card')).toBe('summary_large_image');
    expect([await said('og:image:width'), await said('og:image:height')]).toEqual(['1200', '630']);
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'og:site_name'])
      expect(await said(name), name).toMatch(/\S/);
    const lang = path.slice(1, 3);
    expect(await said('og:locale')).toBe({ zh: 'zh_CN', en: 'en_GB' }[lang]);
    expect(await said('og:locale:alternate')).toBe({ zh: 'en_GB', en: 'zh_CN' }[lang]);
    const own = picture.includes('?') ? picture.replace(/^[^?]*/, '') : '';
    expect(await said('og:url')).toBe(baseURL + path.replace(/\?.*/, '') + own);
    expect(await pixels(await request.get(picture))).toEqual([1200, 630]);
    await page.context().close();
  });
}

test('the links under a chart follow the filters and save under a name that says them', async ({ page }) => {
  await page.goto('/zh/charts/initiative-states');
  await whenLive(page);
  await choose(page, zh.filters.enterprise, '中国中车');
  const link = page.getByRole('link', { name: 'CSV', exact: true });
  await expect(link).toHaveAttribute('href', '/zh/charts/initiative-states.csv?enterprise=crrc');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^策源-.+-中国中车-\w+\.csv$/);
});

test('what is not there is told in a sentence that repeats nothing', async ({ request }) => {
  const wrong: [path: string, status: number][] = [
    ['/zh/charts/%3Cscript%3Ealert(1)%3C%2Fscript%3E.png', 404],
    ['/en/charts/constructor.csv', 404],
    ['/en/charts/__proto__.json', 404],
    ['/xx/charts/timeline.png', 404],
    ['/zh/charts/timeline.png?size=%3Cb%3Ehuge', 400],
    ['/en/charts/timeline.svg?theme=constructor', 400],
    ['/en/charts/timeline.csv?bom=%3Cscript%3E', 400],
  ];
  for (const [path, status] of wrong) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(status);
    expect(answer.headers()['content-type'], path).toBe('text/plain; charset=utf-8');
    expect(await answer.text(), path).not.toMatch(/script|<b>|constructor|__proto__/);
  }
  const zhAnswer = await request.get('/zh/charts/none.png');
  expect(await zhAnswer.text()).toBe(
    `${fileMessages('zh').noSuchChart(CHARTS.map(({ id }) => id).join('、'))}\n`,
  );
});

test('no query breaks a file, or comes back as markup', async ({ request }) => {
  const queries = [
    `enterprise=${'x~'.repeat(2_000)}&field=${'%3Cscript%3E~'.repeat(60)}`,
    'time=9999..0000&basis=%00&document=%E0%A4',
    'enterprise=%3Cimg%20src%3Dx%3E&enterprise=crrc&from=1&to=%3Cb%3E',
    'evidence=%22%3E%3Cscript%3E&tab=%3C&__proto__=1&size=',
  ];
  for (const query of queries)
    for (const file of [
      'hub-batches.svg',
      'timeline.json',
      'timeline.csv',
      'named-hubs.xlsx',
      'named-hubs.png',
    ]) {
      const answer = await request.get(`/zh/charts/${file}?${query}`);
      expect(answer.status(), `${file} ${query.slice(0, 40)}`).toBe(200);
      expect((await answer.body()).toString('latin1'), file).not.toMatch(/<script|<img|<b>/);
    }
});

test('a view with nothing in it gives a picture and a table that say so', async ({ request }) => {
  const png = await request.get('/zh/charts/named-hubs.png?enterprise=crrc');
  expect(await pixels(png)).toEqual([1200, 630]);
  expect(parse(await (await request.get('/zh/charts/named-hubs.csv?enterprise=crrc')).text())).toHaveLength(
    1,
  );
  expect((await (await request.get('/zh/charts/named-hubs.json?enterprise=crrc')).json()).status).toBe(
    'empty',
  );
  expect(await (await request.get('/zh/charts/named-hubs.svg?enterprise=crrc')).text()).toContain('中国中车');
});
