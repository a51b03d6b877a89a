import { expect, test } from '@playwright/test';
import { CHARTS } from '../lib/charts';
import { LANGUAGES } from '../lib/i18n/languages';
import { violations } from './axe';
import { stranger, whenLive } from './reader';

const CHART_PAGES = ['', ...CHARTS.map(({ id }) => `/charts/${id}`)];
const PAGES = [
  ...CHART_PAGES,
  '/charts',
  '/data',
  '/embed/hub-batches',
  '/documents',
  '/documents/hubs-2024',
  '/documents/consortia-2022',
  '/figures/hubs-2024-10',
  '/figures/hubs-2024-92',
];

for (const lang of LANGUAGES) {
  for (const path of PAGES) {
    test(`/${lang}${path} is sound in both themes, with no error and no outside request`, async ({
      page,
      baseURL,
    }) => {
      const strange: string[] = [];
      page.on(
        'console',
        (message) => ['error', 'warning'].includes(message.type()) && strange.push(message.text()),
      );
      page.on('pageerror', (error) => strange.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL!)) strange.push(`outside: ${request.url()}`);
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${lang}${path}`);
        if (CHART_PAGES.includes(path)) await whenLive(page);
        expect(await violations(page)).toEqual([]);
      }
      expect(strange).toEqual([]);
    });
  }
}

for (const { id } of CHARTS) {
  test(`${id} can be read without scripts, as picture and as table, on a phone too`, async ({
    browser,
    baseURL,
  }) => {
    for (const width of [1440, 768, 390, 320]) {
      const page = await stranger(browser, `${baseURL}/zh/charts/${id}`, width);
      await expect(page.locator('.picture svg').filter({ visible: true })).toHaveCount(1);
      expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
      await page.goto(`${baseURL}/zh/charts/${id}?tab=table`);
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(1);
      expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });
}

test('nothing moves when the interactive charts take over', async ({ page }) => {
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/zh');
    await whenLive(page);
    const cards = page.locator('.picture');
    for (let index = 0; index < (await cards.count()); index++) {
      const card = cards.nth(index);
      await card.scrollIntoViewIfNeeded();
      await expect(card).toHaveAttribute('data-live', '');
    }
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(shift, `layout shift at ${width} px`).toBe(0);
  }
});

test('whatever the query holds, a page comes of it, and nothing of it comes back as markup', async ({
  request,
}) => {
  const hostile = [
    'enterprise=%3Cscript%3Ealert(1)%3C/script%3E',
    `enterprise=${'a~'.repeat(3000)}`,
    'time=%00%FF..%F0%9F%92%A9',
    'field[]=x&field[$ne]=1&enterprise=__proto__&evidence=constructor',
    'tab=table%0d%0aSet-Cookie:x=1&basis=reported~~~reported',
    'enterprise=crrc&enterprise=%3Cimg%20src=x%20onerror=alert(1)%3E&from=%22%3E&to=',
    'evidence=toString&document=hasOwnProperty&%E4%B8%AD=%E6%96%87',
  ];
  for (const path of PAGES) {
    for (const query of hostile) {
      const response = await request.get(`/zh${path}?${query}`);
      expect(response.status(), `${path}?${query}`).toBe(200);
      const html = await response.text();
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img src=x');
    }
  }
});

test('wrong addresses get a page that helps, and / goes to the reader’s language', async ({
  request,
  browser,
  baseURL,
}) => {
  const strange = ['/documents/nope', '/figures/nope', '/figures/hubs-2024-0', '/figures/hubs-2024-999'];
  for (const path of [
    '/zh/charts/nope',
    '/fr',
    '/zh/a/b/c',
    '/en/nothing',
    '/zh/%25',
    '/en/charts/%25E0',
    ...strange.map((p) => `/zh${p}`),
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  const lost = await browser.newPage({ javaScriptEnabled: false });
  await lost.goto(`${baseURL}/en/enterprises/crcc?field=6g`);
  const meant = lost.locator('main').getByRole('link', { name: 'CRRC' });
  await expect(meant).toHaveAttribute('href', '/en/enterprises/crrc?field=6g');
  await expect(lost.locator('main').getByRole('link', { name: 'Overview' })).toBeVisible();
  await lost.close();
  const root = (language: string) =>
    request.get('/?enterprise=crrc', { headers: { 'accept-language': language }, maxRedirects: 0 });
  expect((await root('en-US,en;q=0.9')).headers().location).toBe('/en?enterprise=crrc');
  expect((await root('zh-CN,zh;q=0.9')).headers().location).toBe('/zh?enterprise=crrc');
  expect(await (await request.get('/healthz')).json()).toMatchObject({ status: 'ok' });
});

test('the head of a page stands in the first HTML', async ({ request, baseURL }) => {
  const html = await (await request.get('/zh/charts/hub-batches?enterprise=crrc')).text();
  const head = html.slice(0, html.indexOf('</head>'));
  expect(head).toMatch(/<title>[^<]*97 个策源地/);
  expect(head).toContain(`<link rel="canonical" href="${baseURL}/zh/charts/hub-batches"`);
  expect(head).toContain('hrefLang="en"');
  expect(html).toContain('<html lang="zh-CN"');
});

test('the sitemap names every page in every language, and each of them answers', async ({
  request,
  baseURL,
}) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const pages = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  expect(new Set(pages).size).toBe(pages.length);
  for (const page of ['/zh', '/en/map', '/zh/enterprises/crrc', '/en/fields/6g', '/zh/data'])
    expect(pages).toContain(baseURL + page);
  const one = new Map(pages.map((page) => [page.replace(/[^/]*$/, ''), page]));
  for (const page of one.values()) expect((await request.get(page)).status(), page).toBe(200);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});
