import { expect, test } from '@playwright/test';
import { mapMessages } from '../lib/i18n/map';
import { violations } from './axe';
import { choose, pictureWords, stranger, whenLive, zh } from './reader';

const map = mapMessages('zh');

test('a reader without scripts sees where things are, what is not on the map, and closer up', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh/map`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('97 个策源地，没有一个写明地点');
  const words = await pictureWords(page.locator('main'));
  for (const word of [
    '北京市',
    '南海诸岛',
    '台湾',
    '示意图，不作为划界依据',
    '中国中车：上市公司住所（2020年3月）',
  ])
    expect(words).toContain(word);
  await expect(page.locator('#off-map')).toHaveText(map.offTitle);
  await expect(page.getByRole('link', { name: '湘投金天科技集团' })).toBeVisible();

  const parts = page.getByRole('navigation', { name: map.parts });
  await parts.getByRole('link', { name: '中南' }).click();
  await expect(page).toHaveURL(/\/zh\/map\/south-central#parts$/);
  const closer = await pictureWords(page.locator('main'));
  expect(closer).toContain('武汉市');
  expect(closer).not.toContain('北京市');

  await page.getByRole('link', { name: map.asTable }).click();
  const row = page.getByRole('row').filter({ hasText: '长飞公司' });
  await expect(row).toContainText('武汉市');
  await row.getByRole('link').last().click();
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  await expect(panel).toContainText(zh.basis.context);
  await expect(panel.getByRole('link', { name: 'money.finance.sina.com.cn' })).toBeVisible();
  await page.context().close();
});

test('filters follow on the map, and go along to its parts', async ({ page }) => {
  await page.goto('/zh/map');
  await whenLive(page);
  await choose(page, zh.filters.enterprise, '中兴通讯');
  await expect(page).toHaveURL('/zh/map?enterprise=zte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('中兴通讯：地图上在深圳市');
  await expect(page.locator('.picture[data-live]')).toBeVisible();
  expect(await pictureWords(page.locator('main'))).not.toContain('武汉市');
  await page.getByRole('navigation', { name: map.parts }).getByRole('link', { name: '中南' }).click();
  await expect(page).toHaveURL('/zh/map/south-central?enterprise=zte#parts');
});

test('a part of the map is cited, shared and framed like any chart', async ({ browser, baseURL }) => {
  const page = await stranger(browser, `${baseURL}/zh/map/north`);
  for (const address of ['/zh/charts/map-north', '/zh/charts/map-north.bib', '/zh/embed/map-north'])
    expect((await page.request.get(address)).status(), address).toBe(200);
  await expect(page.getByText(`[CM/OL]`).first()).toContainText('/zh/charts/map-north');
  await page.getByRole('link', { name: zh.share.open, exact: true }).click();
  await expect(page).toHaveURL('/zh/map/north?panel=share');
  await expect(page.locator('main')).toContainText(`${baseURL}/zh/map/north`);
  await page.context().close();
});

test('a province or city that was searched for is lit, in the first HTML, and says what is there', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh`, 390);
  await page.getByRole('banner').getByRole('link', { name: zh.search.title }).click();
  await page.getByRole('main').getByRole('searchbox').fill('洛阳');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await page.getByRole('main').locator('section').first().getByRole('link').first().click();
  await expect(page).toHaveURL('/zh/map/henan#luoyang');
  await expect(page).toHaveTitle(/^河南省：写明在这里的有 3 条/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/zh\/map\/henan$/);
  const city = page.locator('#luoyang:target');
  await expect(city).toBeInViewport();
  await city.getByRole('link', { name: '洛阳LYC轴承' }).click();
  await expect(page.getByRole('dialog', { name: zh.evidence.title })).toContainText('洛阳LYC轴承');
  await page.goBack();
  const words = await pictureWords(page.locator('main'));
  expect(words).toContain('洛阳市');
  expect(words).not.toContain('武汉市');
  expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('navigation', { name: zh.breadcrumb }).getByRole('link', { name: '中南' }).click();
  await expect(page).toHaveURL('/zh/map/south-central');
  await page.context().close();
});

test('a province of which nothing is told says so, is drawn, and offers the nearest that has something', async ({
  browser,
  baseURL,
  request,
}) => {
  const page = await stranger(browser, `${baseURL}/zh/map/guangxi`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('广西壮族自治区：没有写明在这里的记录');
  expect(await pictureWords(page.locator('main'))).toContain('广西壮族自治区');
  const near = page.getByRole('navigation', { name: map.nearest('广西壮族自治区') });
  await near.getByRole('link').first().click();
  await expect(page).toHaveURL('/zh/map/guangdong');
  await page.context().close();
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).toContain('/en/map/guangdong<');
  expect(sitemap).not.toContain('/en/map/guangxi<');
  for (const address of ['/zh/charts/map-guangxi.csv', '/en/charts/map-hunan.png', '/en/embed/map-hunan'])
    expect((await request.get(address)).status(), address).toBe(200);
});

test('filters follow in the words about a city, and what is related leads to its own page', async ({
  page,
}) => {
  await page.goto('/zh/map/henan');
  await whenLive(page);
  const legend = page.getByRole('list', { name: zh.basisColumn });
  await legend.getByRole('link', { name: zh.basis.context }).click();
  await expect(page).toHaveURL('/zh/map/henan?basis=context');
  await expect(page.locator('#zhengzhou')).toContainText(map.entries(0));
  await expect(page.locator('#luoyang')).toContainText(map.entries(1));
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('navigation', { name: zh.chart.related })
    .getByRole('link', { name: '时间线' })
    .click();
  await expect(page).toHaveURL('/zh/timeline?basis=context');
});

test('by keyboard a mark is said and opens where it was read', async ({ page }) => {
  await page.goto('/zh/map/north');
  await whenLive(page);
  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('Home');
  await expect(picture.locator('[aria-live]')).toContainText('中国电信：总部');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/evidence=china-telecom-seat/);
  await expect(page.getByRole('dialog', { name: zh.evidence.title })).toContainText('北京市');
});

test('a phone shows the whole map, nothing sticks out, and axe finds nothing in either theme', async ({
  page,
}) => {
  for (const [lang, width] of [
    ['zh', 390],
    ['en', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${lang}/map`);
      await whenLive(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test('a part that does not exist is a 404, one without places says so, and outlines are served once', async ({
  request,
}) => {
  expect((await request.get('/zh/map/nowhere')).status()).toBe(404);
  expect((await request.get('/zh/map/north/south')).status()).toBe(404);
  const empty = await request.get('/zh/map/southwest');
  expect(empty.status()).toBe(200);
  expect(await empty.text()).toContain('西南没有写明的地点');
  const outlines = await request.get('/data/map.json');
  expect((await outlines.json()).units).toHaveLength(34);
  const etag = outlines.headers().etag ?? '';
  const again = await request.get('/data/map.json', { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
});
