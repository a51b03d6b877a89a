import { expect, test } from '@playwright/test';
import { choose, en, phone, pictureWords, stranger, tableCells, whenLive, zh } from './reader';

test('a reader narrows to one enterprise, copies the link, and a stranger without scripts sees the same', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/zh/charts/enterprise-field');
  await whenLive(page);
  await choose(page, zh.filters.enterprise, '中国中车');
  await expect(page).toHaveURL('/zh/charts/enterprise-field?enterprise=crrc');
  await expect(page.getByRole('link', { name: zh.filters.remove('中国中车') })).toBeVisible();
  await page.getByRole('button', { name: zh.share.copy, exact: true }).click();
  await expect(page.getByRole('button', { name: zh.share.copied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?enterprise=crrc');

  const other = await stranger(browser, link);
  const words = await pictureWords(page.locator('main'));
  expect(words.length).toBeGreaterThan(3);
  expect(await pictureWords(other.locator('main'))).toEqual(words);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    await page.getByRole('heading', { level: 1 }).innerText(),
  );

  await page.getByRole('link', { name: zh.chart.tabs.table, exact: true }).click();
  await expect(page.locator('table')).toBeVisible();
  await other.getByRole('link', { name: zh.chart.tabs.table, exact: true }).click();
  await expect(other.locator('table')).toBeVisible();
  const cells = await tableCells(page);
  expect(cells.length).toBeGreaterThan(6);
  expect(await tableCells(other)).toEqual(cells);
});

test('a reader finds on a phone what 中国能建 does in energy storage, and where that is printed', async ({
  browser,
}) => {
  const page = await phone(browser);
  await page.goto('/zh');
  await choose(page, zh.filters.enterprise, '中国能建');
  await choose(page, zh.filters.field, '新型储能');
  await expect(page).toHaveURL('/zh?enterprise=energy-china&field=new-energy-storage');
  const card = page.locator('#enterprise-field');
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('.picture[data-live]')).toBeVisible();
  expect((await pictureWords(card)).join('')).toContain('压缩空气储能');
  await card.getByRole('link', { name: zh.chart.table }).click();
  const row = page.getByRole('row').filter({ hasText: '压缩空气储能' }).first();
  await row.getByRole('link', { name: zh.chart.sourcesLink }).click();
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  await expect(panel).toContainText('第 17 段');
  await expect(panel).toContainText('压缩空气储');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.context().close();
});

test('the field filter narrows every chart and says how many records are left', async ({ page }) => {
  await page.goto('/zh');
  await whenLive(page);
  await choose(page, zh.filters.field, '量子信息');
  await expect(page).toHaveURL('/zh?field=quantum-information');
  await expect(page.locator('#field-mentions h3')).toContainText('量子信息');
  await page.locator('#field-mentions').scrollIntoViewIfNeeded();
  await expect(page.locator('#field-mentions .picture[data-live]')).toBeVisible();
  const words = await pictureWords(page.locator('#field-mentions'));
  expect(words.join('')).toContain('量子信息');
  expect(words.join('')).not.toContain('压缩空气储能');
  await page.getByRole('link', { name: zh.filters.clear }).click();
  await expect(page).toHaveURL('/zh');
});

test('a chart that a filter empties says so and offers to lift it', async ({ browser, baseURL }) => {
  const other = await stranger(browser, `${baseURL}/zh?enterprise=crrc`);
  const card = other.locator('#named-hubs');
  await expect(card).toContainText('中国中车');
  await card.getByRole('link', { name: zh.filters.lift(zh.filters.enterprise) }).click();
  await expect(other).toHaveURL(/\/zh$/);
});

test('Back closes the evidence and undoes a tab, and filters do not pile up in history', async ({ page }) => {
  await page.goto('/zh/charts');
  await page.goto('/zh/charts/hub-batches');
  await whenLive(page);
  await choose(page, zh.filters.basis, zh.basis.reported);
  await expect(page).toHaveURL(/basis=reported/);
  await page.getByRole('link', { name: zh.chart.tabs.table, exact: true }).click();
  await expect(page).toHaveURL(/basis=reported&tab=table/);
  await page.getByRole('row').nth(1).getByRole('link', { name: zh.chart.sourcesLink }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('table')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.picture')).toBeVisible();
  await expect(page).toHaveURL('/zh/charts/hub-batches?basis=reported');
  await page.goBack();
  await expect(page).toHaveURL('/zh/charts');
});

test('the language switch keeps the view', async ({ page }) => {
  await page.goto('/zh/charts/timeline?enterprise=china-telecom&tab=table');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/charts/timeline?enterprise=china-telecom&tab=table');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: en.filters.remove('China Telecom') })).toBeVisible();
});

test('an unknown value is named and left out, with scripts and without', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await stranger(browser, `${baseURL}/zh?field=quantm~6g&time=soon`);
  await expect(other.getByRole('status')).toContainText('quantm');
  await expect(other.getByRole('status')).toContainText('soon');
  await expect(other.getByRole('link', { name: zh.filters.remove('6G') })).toBeVisible();
  await page.goto('/zh?field=quantm~6g&time=soon');
  await page.getByRole('status').getByRole('link', { name: zh.unknown.dismiss }).click();
  await expect(page).toHaveURL('/zh?field=6g');
  await expect(page.getByRole('status')).toBeHidden();
});

test('the filter form works without scripts and leads to the one address of its view', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh`);
  await expect(page.getByRole('button', { name: zh.share.copy })).toBeHidden();
  await page.locator('summary', { hasText: zh.filters.enterprise }).click();
  await page.getByRole('checkbox', { name: '中国中车' }).check();
  await page.getByRole('checkbox', { name: '中国电信' }).check();
  await page.getByRole('button', { name: zh.filters.apply }).click();
  await expect(page).toHaveURL('/zh?enterprise=china-telecom~crrc');
  await expect(page.getByRole('link', { name: zh.filters.remove('中国电信') })).toBeVisible();
});

test('each headline figure leads to its printed place, by pointer and by keyboard', async ({ page }) => {
  await page.goto('/zh');
  await whenLive(page);
  await page.getByRole('link', { name: zh.evidence.open('原创技术策源地数') }).click();
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  await expect(panel).toContainText('97个');
  await expect(panel).toContainText(zh.evidence.place(2, 133, 136));
  await expect(page).toHaveURL('/zh?evidence=hubs-total');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('link', { name: zh.evidence.open('原创技术策源地数') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await expect(panel).toContainText('45 个');
});

test('the evidence has its own link, readable without scripts', async ({ browser, baseURL }) => {
  const page = await stranger(browser, `${baseURL}/en?evidence=hubs-first-batch`);
  const panel = page.getByRole('dialog', { name: en.evidence.title });
  await expect(panel).toContainText('97 − 52 = 45');
  await expect(panel).toContainText(en.basis.computed);
  await panel.getByRole('link', { name: en.evidence.close }).click();
  await expect(page).toHaveURL('/en');
});

test('the theme is kept in the browser and not in the link', async ({ page }) => {
  await page.goto('/zh');
  await page.getByRole('button', { name: zh.theme.label }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(page.url()).not.toContain('theme');
});

test('when what interaction needs cannot be fetched, the server answers instead', async ({ page }) => {
  await page.route('**/data/dataset.json', (route) => route.abort());
  await page.goto('/zh');
  await page.locator('summary', { hasText: zh.filters.enterprise }).click();
  // Not `check`: the page that would have to say that it is ticked gives way to another.
  await page.getByRole('checkbox', { name: '中国中车' }).click();
  await expect(page.locator('#named-hubs')).toContainText('中国中车');
  await expect(page).toHaveURL('/zh?enterprise=crrc');
});

test('the legend keeps only what is computed, and brings the rest back', async ({ page }) => {
  await page.goto('/zh/charts/hub-batches');
  await whenLive(page);
  const legend = page.getByRole('list', { name: zh.basisColumn });
  await legend.getByRole('link', { name: zh.basis.computed }).click();
  await expect(page).toHaveURL('/zh/charts/hub-batches?basis=computed');
  await expect(page.locator('.picture svg').filter({ visible: true })).not.toContainText('52');
  await legend.getByRole('link', { name: zh.basis.computed }).click();
  await expect(page).toHaveURL('/zh/charts/hub-batches');
  await expect(page.locator('.picture svg').filter({ visible: true })).toContainText('52');
});

test('a chart is read point by point with the keyboard', async ({ page }) => {
  await page.goto('/zh/charts/hub-batches');
  await whenLive(page);
  const chart = page.getByRole('application');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('[aria-live]')).toContainText('45 个');
  await page.keyboard.press('End');
  await expect(chart.locator('[aria-live]')).toContainText('58 家');
  await page.keyboard.press('Escape');
  await expect(chart.locator('[aria-live]')).toBeEmpty();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/evidence=hubs-first-batch/);
  await expect(page.getByRole('dialog')).toContainText('97 − 52 = 45');
});
