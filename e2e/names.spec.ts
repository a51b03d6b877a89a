/** Names in tables, cards and lists lead to what they name; the reader's filters go along. */
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../lib/i18n/languages';
import { violations } from './axe';
import { choose, stranger, tableCells, whenLive, zh } from './reader';

test('from a cell of a table to the profile it names, with the other filters', async ({ page }) => {
  await page.goto('/zh/charts/enterprise-field');
  await whenLive(page);
  await choose(page, zh.filters.field, '多波段光传输');
  await page.getByRole('link', { name: zh.chart.tabs.table, exact: true }).click();
  await expect(page).toHaveURL('/zh/charts/enterprise-field?field=multi-band-transmission&tab=table');
  // A cell with several names leads to each of them, and says what it said before.
  const record = page.getByRole('row').filter({ hasText: '创世界纪录' });
  const partners = record.getByRole('cell').filter({ hasText: '中兴通讯' });
  await expect(partners).toHaveText('中兴通讯、长飞公司');
  await expect(partners.getByRole('link')).toHaveText(['中兴通讯', '长飞公司']);
  await partners.getByRole('link', { name: '中兴通讯', exact: true }).click();
  await expect(page).toHaveURL('/zh/enterprises/zte?field=multi-band-transmission');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('中兴通讯');
});

test('without scripts a table leads to bodies in the directory, to metrics, and to the years of the timeline', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(
    browser,
    `${baseURL}/zh/charts/tax-deduction?tab=table&document=consortia-2022`,
  );
  const row = page.getByRole('row').nth(1);
  await row.getByRole('link', { name: '科技型中小企业', exact: true }).click();
  await expect(page).toHaveURL('/zh/enterprises?document=consortia-2022#records-science-smes');
  await expect(page.locator('#records-science-smes')).toBeVisible();
  await page.goBack();
  await row.getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(/\/zh\/metrics\/[a-z-]+\?document=consortia-2022$/);
  await page.goBack();
  await row.getByRole('link', { name: '2022年4月9日' }).click();
  await expect(page).toHaveURL('/zh/timeline?document=consortia-2022&time=2022');
  await page.context().close();
});

test('filtered in place, a table names and leads as the one that the server sends', async ({
  page,
  browser,
}) => {
  const links = (of: typeof page) =>
    of.locator('table a').evaluateAll((all) => all.map((a) => `${a.textContent} ${a.getAttribute('href')}`));
  await page.goto('/zh/charts/timeline?tab=table');
  await page.mouse.move(5, 5);
  await choose(page, zh.filters.enterprise, '中国中车');
  await expect(page).toHaveURL('/zh/charts/timeline?enterprise=crrc&tab=table');
  const other = await stranger(browser, page.url());
  const sent = await links(other);
  expect(sent.length).toBeGreaterThan(10);
  await expect.poll(() => links(page)).toEqual(sent);
  expect(await tableCells(page)).toEqual(await tableCells(other));
  await other.context().close();
});

test('what evidence names leads on: metric, body, year and document', async ({ page }) => {
  await page.goto('/zh?evidence=hubs-total');
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  for (const [name, href] of [
    ['原创技术策源地数', '/zh/metrics/hubs'],
    ['中央企业', '/zh/enterprises#records-central-enterprises'],
    ['2024年5月', '/zh/timeline?time=2024'],
    ['第二批原创技术策源地：报纸版面', '/zh/documents/hubs-2024'],
  ] as const)
    await expect(panel.getByRole('link', { name, exact: true }).first()).toHaveAttribute('href', href);
});

for (const lang of LANGUAGES) {
  test(`tables full of names in ${lang} are sound, and fit a phone`, async ({ page }) => {
    for (const [at, chart] of ['enterprise-field', 'collaboration', 'figure-ledger', 'map'].entries()) {
      await page.emulateMedia({ colorScheme: at % 2 ? 'dark' : 'light' });
      await page.setViewportSize({ width: at < 2 ? 320 : 1440, height: 900 });
      await page.goto(`/${lang}/charts/${chart}?tab=table`);
      await expect(page.locator('table td a').first()).toBeVisible();
      expect(await violations(page), chart).toEqual([]);
      expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(
        at < 2 ? 320 : 1440,
      );
    }
  });
}
