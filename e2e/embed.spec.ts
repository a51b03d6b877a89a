import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { embedAddress, embedCode } from '../lib/view/embed';
import { DEFAULT_VIEW } from '../lib/view/view';
import { zh } from './reader';

/** A page of somebody else, on another origin, that shows what its author pasted. */
let host: Server;
let hostAddress = '';
let body = '';

test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="zh"><title>一篇文章</title><body style="margin:0">${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => host.close());

const crrc = { ...DEFAULT_VIEW, enterprise: ['crrc'] };
const pasted = (base: string, chart: string, view = DEFAULT_VIEW, options = {}) =>
  embedCode(base, embedAddress('zh', chart, view, options), '图表');

/** Height the host gives a frame, and height its content wants. */
async function heights(page: Page, index = 0) {
  const frame = page.locator('iframe').nth(index);
  const given = (await frame.boundingBox())?.height ?? 0;
  const wanted = await frame
    .contentFrame()
    .locator('main')
    .evaluate((main) => main.getBoundingClientRect().height);
  return { given, wanted };
}

const fits = (page: Page, index = 0) =>
  expect
    .poll(async () => {
      const { given, wanted } = await heights(page, index);
      return Math.abs(given - wanted);
    })
    .toBeLessThanOrEqual(1);

test('a chart pasted into an article fits itself, wider and narrower, and shows what was chosen', async ({
  page,
  baseURL,
}) => {
  body = pasted(baseURL!, 'crrc-programme', crrc);
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(hostAddress);
  await fits(page);
  const wide = (await heights(page)).given;
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(async () => (await heights(page)).given).toBeGreaterThan(wide);
  await fits(page);
  const inside = page.locator('iframe').contentFrame();
  expect(await inside.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 900, height: 900 });
  await expect.poll(async () => (await heights(page)).given).toBeLessThanOrEqual(wide + 1);
  await fits(page);
});

test('several frames on one page keep their own heights, and filters in one change only that one', async ({
  page,
  baseURL,
}) => {
  body =
    pasted(baseURL!, 'named-hubs') + pasted(baseURL!, 'initiative-states', DEFAULT_VIEW, { controls: true });
  await page.goto(hostAddress);
  await fits(page, 0);
  await fits(page, 1);
  const before = await heights(page, 0);
  const second = page.locator('iframe').nth(1).contentFrame();
  await second.locator('main').hover();
  await expect(second.locator('.picture[data-live]')).toBeVisible();
  const menu = second.locator('details', {
    has: page.locator('summary', { hasText: zh.filters.enterprise }),
  });
  await second.locator('summary', { hasText: zh.filters.enterprise }).click();
  await menu.getByRole('checkbox', { name: '中国中车' }).check();
  await expect(second.getByRole('link', { name: zh.filters.remove('中国中车') })).toBeVisible();
  await fits(page, 1);
  expect((await heights(page, 0)).given).toBe(before.given);
});

test('the source line is always there and leads to the same view on the site', async ({
  page,
  context,
  baseURL,
}) => {
  body = pasted(baseURL!, 'enterprise-field', crrc, { title: false });
  await page.goto(hostAddress);
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.getByRole('heading', { level: 1 })).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await inside.getByRole('link', { name: zh.chart.whole }).click();
  const site = await opened;
  await expect(site).toHaveURL(`${baseURL}/zh/charts/enterprise-field?enterprise=crrc`);
});

test('without scripts and without ours on the host a plain frame shows the chart in the asked theme', async ({
  browser,
  baseURL,
}) => {
  const grounds = { light: 'rgb(250, 248, 244)', dark: 'rgb(17, 22, 29)' };
  for (const [theme, system] of [
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const) {
    body = pasted(baseURL!, 'hub-batches', DEFAULT_VIEW, { theme }).replace(/<script.*/s, '');
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: system });
    const page = await context.newPage();
    await page.goto(hostAddress);
    const inside = page.locator('iframe').contentFrame();
    await expect(inside.locator('.still').filter({ visible: true })).toHaveCount(1);
    await expect(inside.getByText('97').first()).toBeVisible();
    for (const part of ['html', `[data-theme="${theme}"]`])
      await expect(inside.locator(part)).toHaveCSS('background-color', grounds[theme]);
    await context.close();
  }
});

test('nothing but the frames may be framed', async ({ request }) => {
  for (const path of ['/zh', '/en/charts/timeline', '/zh/documents/hubs-2024', '/zh/embedded'])
    expect((await request.get(path)).headers()['x-frame-options'], path).toBe('SAMEORIGIN');
  for (const path of ['/zh/embed/timeline', '/en/embed/hub-batches?theme=dark'])
    expect((await request.get(path)).headers()['x-frame-options'], path).toBeUndefined();
});

test('a host script ignores messages that are not of its frames', async ({ page, baseURL }) => {
  body = pasted(baseURL!, 'named-hubs');
  await page.goto(hostAddress);
  await fits(page);
  const before = (await heights(page)).given;
  await page.evaluate(() => window.postMessage({ source: 'ceyuan', type: 'height', height: 50 }, '*'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect((await heights(page)).given).toBe(before);
});

test('oEmbed gives the frame of a filtered chart, and refuses what is not ours', async ({
  request,
  baseURL,
}) => {
  const ask = (url: string, more = '') => request.get(`/oembed?url=${encodeURIComponent(url)}${more}`);
  const answer = await ask(
    `${baseURL}/zh/charts/timeline?enterprise=crrc&x=<script>`,
    '&format=json&maxwidth=300',
  );
  expect(answer.status()).toBe(200);
  const card = await answer.json();
  expect(card).toMatchObject({ version: '1.0', type: 'rich', width: 300 });
  expect(card.html).toContain(`src="${baseURL}/zh/embed/timeline?enterprise=crrc"`);
  expect(card.html).not.toContain('script>"');
  expect((await request.get(card.thumbnail_url)).headers()['content-type']).toBe('image/png');
  for (const url of [
    '',
    'http://elsewhere.example/zh/charts/timeline',
    `${baseURL}/zh/charts/none`,
    `${baseURL}/zh`,
  ])
    expect((await ask(url)).status(), url).toBe(404);
  expect((await ask(`${baseURL}/zh/charts/timeline`, '&format=xml')).status()).toBe(501);
  expect((await ask(`${baseURL}/zh/charts/timeline`, '&format=%00')).status()).toBe(400);
});

test('a chart page names its oEmbed address', async ({ page, request }) => {
  await page.goto('/zh/charts/timeline?enterprise=crrc');
  const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const card = await (await request.get(link!)).json();
  expect(card.html).toContain('/zh/embed/timeline?enterprise=crrc');
});
