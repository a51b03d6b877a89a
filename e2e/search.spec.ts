import { expect, type Page, test } from '@playwright/test';
import { searchMessages } from '../lib/i18n/search';
import { violations } from './axe';
import { en, phone, stranger, zh } from './reader';

const [zhSearch, enSearch] = [searchMessages('zh'), searchMessages('en')];

const combobox = (page: Page) => page.getByRole('combobox', { name: zh.search.title });
const active = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Waits for scripts, which the shortcut needs. */
async function press(page: Page, key: string) {
  await expect(async () => {
    if (!(await combobox(page).isVisible())) await page.keyboard.press(key);
    await expect(combobox(page)).toBeFocused({ timeout: 2_000 });
  }).toPass();
}

test('a reader who knows only a year, a place, a technology or a company finds it by keyboard alone', async ({
  page,
}) => {
  await page.goto('/zh/documents');
  await press(page, '/');
  await page.keyboard.type('河南');
  await expect(active(page)).toContainText('河南省');
  await expect(page.getByRole('group', { name: zhSearch.kind.enterprise })).toContainText('洛阳LYC轴承');
  await combobox(page).fill('ZTE');
  await expect(active(page)).toContainText('中兴通讯');
  await combobox(page).fill('量子');
  await expect(active(page).locator('mark')).toHaveText('量子');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(active(page)).toContainText('量子信息');
  await expect(combobox(page)).toHaveAttribute(
    'aria-activedescendant',
    (await active(page).getAttribute('id'))!,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await press(page, 'Control+k');
  await page.keyboard.type('2022');
  await expect(active(page)).toContainText('2022年');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/timeline?time=2022');
  await press(page, '/');
  await page.keyboard.type('河南');
  await expect(active(page)).toContainText('河南省');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/map/henan?time=2022');
});

test('search leaves focus where it was, keeps the filters, and does not take / from other fields', async ({
  page,
}) => {
  await page.goto('/zh/documents?enterprise=crrc');
  const home = page.getByRole('link', { name: zh.siteName }).first();
  await home.focus();
  await press(page, '/');
  await page.keyboard.type('1/2');
  await expect(combobox(page)).toHaveValue('1/2');
  await page.keyboard.press('Escape');
  await expect(home).toBeFocused();
  await press(page, '/');
  await combobox(page).fill('97');
  await expect(active(page)).toContainText('97 个');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/metrics/hubs?enterprise=crrc&evidence=hubs-total');
  await expect(page.getByRole('dialog', { name: zh.evidence.title })).toContainText('97个');
});

test('the key of one character can be switched off', async ({ page }) => {
  await page.goto('/zh/documents');
  await press(page, '/');
  await page.getByRole('checkbox', { name: zhSearch.slash }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await press(page, 'Control+k');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Enter that ends a composition chooses nothing', async ({ page }) => {
  await page.goto('/zh/documents');
  await press(page, '/');
  await combobox(page).fill('中车');
  await expect(active(page)).toContainText('中国中车');
  await combobox(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(active(page)).toBeVisible();
  await expect(page).toHaveURL('/zh/documents');
});

test('a reader on a phone searches by tapping, and reads what is not there', async ({ browser }) => {
  const page = await phone(browser);
  await page.goto('/zh');
  await page.getByRole('banner').getByRole('link', { name: zh.search.title }).tap();
  await page.getByRole('combobox').fill('中国石油');
  const dialog = page.getByRole('dialog', { name: zh.search.title });
  await expect(dialog).toContainText(zhSearch.none('中国石油'));
  await expect(dialog.getByRole('link', { name: zhSearch.cannotSay })).toBeVisible();
  await dialog.locator('summary', { hasText: zhSearch.fieldsNamed(43) }).tap();
  await expect(dialog.getByRole('link', { name: '量子信息' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('combobox').fill('zgzc');
  await page.getByRole('option', { name: '中国中车' }).first().tap();
  await expect(page).toHaveURL('/zh/enterprises/crrc');
  await page.context().close();
});

test('search works without scripts, from the header and on its page, and the language switch keeps it', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh/documents?enterprise=crrc~zte`);
  await page.getByRole('banner').getByRole('searchbox').fill('1.1万亿');
  await page.getByRole('banner').getByRole('button', { name: zh.search.title }).click();
  await expect(page).toHaveURL(/\/zh\/search\?enterprise=crrc(~|%7E)zte&q=1\.1/);
  const main = page.getByRole('main');
  await expect(main.locator('section').first().locator('a').first()).toContainText('研发经费投入');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(main.locator('section').first().locator('a').first()).toContainText('R&D spending');
  await main.getByRole('searchbox').fill('bearng');
  await main.getByRole('button', { name: enSearch.submit }).click();
  await expect(main).toContainText(enSearch.near('bearng'));
  await expect(page).toHaveURL(/enterprise=crrc/);
  await page.context().close();
  const phone = await stranger(browser, `${baseURL}/en`, 320);
  await phone.getByRole('banner').getByRole('link', { name: en.search.title }).click();
  await expect(phone).toHaveURL('/en/search');
  expect(await phone.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(320);
});

test('whatever is searched for, a page comes of it within bounds, and no markup', async ({ request }) => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '__proto__ constructor toString',
    '中国'.repeat(400),
    '\u0000\u202e😀é',
    '%'.repeat(300),
    '1,'.repeat(900),
  ];
  await request.get('/zh/search?q=1');
  for (const query of hostile) {
    const start = performance.now();
    const response = await request.get(`/zh/search?q=${encodeURIComponent(query)}&q=2&time=%00&enterprise=x`);
    expect(response.status(), query.slice(0, 30)).toBe(200);
    expect(performance.now() - start, query.slice(0, 30)).toBeLessThan(2_000);
    const html = await response.text();
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    expect(html).toMatch(/<meta name="robots" content="noindex/);
  }
});

test('the index is compressed, cached, and asked for again by its tag', async ({ request }) => {
  for (const lang of ['zh', 'en']) {
    const response = await request.get(`/data/search/${lang}.json`);
    expect(response.headers()['content-encoding']).toBe('gzip');
    const { etag } = response.headers();
    const again = await request.get(`/data/search/${lang}.json`, { headers: { 'if-none-match': etag! } });
    expect(again.status()).toBe(304);
  }
  expect((await request.get('/data/search/fr.json')).status()).toBe(404);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list and the page of search are sound in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/search?q=crrc');
    expect(await violations(page)).toEqual([]);
    await page.goto('/zh/search?q=%E4%B8%AD%E5%9B%BD%E7%9F%B3%E6%B2%B9');
    expect(await violations(page)).toEqual([]);
    await press(page, '/');
    await combobox(page).fill('中车');
    await expect(active(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('when the index cannot be fetched, Enter goes to the page of search', async ({ page }) => {
  await page.route('**/data/search/*.json', (route) => route.abort());
  await page.goto('/zh/documents');
  await press(page, '/');
  await page.keyboard.type('中车');
  await expect(page.getByRole('status').filter({ hasText: zhSearch.failed })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/search?q=%E4%B8%AD%E8%BD%A6');
  await expect(page.getByRole('main')).toContainText('中国中车');
});
