import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { dataMessages } from '../lib/i18n/data';
import { progressWords } from '../lib/i18n/download-progress';
import { stranger } from './reader';

const words = progressWords('zh');
const WORKBOOK = '/data/ceyuan.xlsx?lang=zh';
const workbookLink = (page: Page) =>
  page.getByRole('link', { name: dataMessages('zh').wholeFiles.workbook[0]!, exact: true });

/** A connection on which the workbook of the whole dataset takes some seconds. */
async function slowDown(page: Page, bytesPerSecond: number) {
  const session = await page.context().newCDPSession(page);
  const conditions = (throughput: number, latency: number) =>
    session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency, uploadThroughput: -1 },
      downloadThroughput: throughput,
    });
  await conditions(bytesPerSecond, 1_500);
  return () => conditions(-1, 0);
}

/** The data page with its scripts awake. */
const openData = (page: Page) => page.goto('/zh/data', { waitUntil: 'networkidle' });

const saved = async (download: Download) => readFile(await download.path());

test('a workbook on a slow connection shows how far it is, and is saved whole under its own name', async ({
  page,
  request,
}) => {
  await openData(page);
  await slowDown(page, 60_000);
  const coming = page.waitForEvent('download');
  await workbookLink(page).click();
  const status = page.getByRole('status').filter({ hasText: /\S/ });
  await expect(status).toHaveText(words.making);
  await expect(status).toHaveText(words.receiving);
  const bar = page.getByRole('progressbar');
  const share = () =>
    bar.evaluate((element) => (element instanceof HTMLProgressElement ? element.position : -1));
  await expect.poll(share, { intervals: [50] }).toBeGreaterThan(0.1);
  expect(await share()).toBeLessThanOrEqual(1);
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^策源-\d{4}-\d\d-\d\d-\w+\.xlsx$/);
  expect((await saved(download)).equals(await (await request.get(WORKBOOK)).body())).toBe(true);
  await expect(status).toContainText(download.suggestedFilename());
  await expect(bar).toHaveCount(0);
});

for (const way of ['Escape', 'button'] as const) {
  test(`a download is called off by ${way}, and the link works again`, async ({ page }) => {
    await openData(page);
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    const restore = await slowDown(page, 20_000);
    await workbookLink(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('progressbar')).toBeVisible();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: words.cancel }).click();
    await expect(page.getByText(words.cancelled)).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(workbookLink(page)).toBeFocused();
    await restore();
    await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(downloads).toHaveLength(1);
  });
}

test('a file that does not come says why, and comes when tried again', async ({ page }) => {
  await openData(page);
  // The code that fetches is there once a file has been fetched; another file, since a browser keeps those it has.
  const other = page.getByRole('link', { name: 'dataset.json', exact: true });
  await Promise.all([page.waitForEvent('download'), other.click()]);
  await page.context().setOffline(true);
  await workbookLink(page).click();
  await expect(page.getByText(words.unreachable)).toBeVisible();
  await expect(workbookLink(page)).toHaveAttribute('href', WORKBOOK);
  await page.context().setOffline(false);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.retry }).click(),
  ]);
  expect((await saved(download)).toString('latin1', 0, 2)).toBe('PK');
});

test('a chart’s workbook is saved under the name that says its filters; a quick file without a word', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/zh/charts/initiative-states?enterprise=crrc');
  await page.clock.pauseAt(Date.now() + 60_000);
  const link = page.getByRole('link', { name: 'Excel', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^策源-.+-中国中车-\w+\.xlsx$/);
  const beside = link.locator('xpath=following-sibling::span[1]').getByRole('status');
  await expect(beside).toHaveText('');
  await page.clock.runFor(400);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a press with a key held, and any press without scripts, is the browser’s own', async ({
  page,
  browser,
  baseURL,
}) => {
  await openData(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    workbookLink(page).click({ modifiers: ['Alt'] }),
  ]);
  expect(download.url()).toBe(baseURL + WORKBOOK);
  const plain = await stranger(browser, `${baseURL}/zh/data`);
  const [own] = await Promise.all([plain.waitForEvent('download'), workbookLink(plain).click()]);
  expect(own.suggestedFilename()).toMatch(/^策源-.+\.xlsx$/);
  await plain.context().close();
});
