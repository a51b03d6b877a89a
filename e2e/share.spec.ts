import { expect, test } from '@playwright/test';
import { shareMessages } from '../lib/i18n/share';
import { violations } from './axe';
import { choose, stranger, whenLive, zh } from './reader';

const text = shareMessages('zh');
const VIEW = '/zh/charts/enterprise-field?enterprise=crrc';

test('a reader narrows a chart, opens the share panel by keyboard, and copies link, passage and code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/zh/charts/enterprise-field');
  await whenLive(page);
  await choose(page, zh.filters.enterprise, '中国中车');
  const open = page.getByRole('link', { name: zh.share.open, exact: true });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${VIEW}&panel=share`);
  const panel = page.getByRole('dialog', { name: text.title });
  await expect(panel).toBeFocused();
  const origin = new URL(page.url()).origin;

  await panel.getByRole('button', { name: text.copyThat(text.link) }).click();
  expect(await copied()).toBe(origin + VIEW);
  await panel.getByRole('button', { name: text.copyThat(text.pinned) }).click();
  expect(await copied()).toMatch(/enterprise=crrc&release=\d{4}-\d\d-\d\d$/);
  await panel.getByRole('button', { name: text.copyThat(text.text) }).click();
  // On the page a number keeps to what it counts by spaces that do not break.
  const headline = (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll('\u00a0', ' ');
  expect(headline).toContain('中国中车');
  expect((await copied()).split('\n').slice(0, 2)).toEqual([headline, origin + VIEW]);

  await panel.getByLabel(text.theme).selectOption('dark');
  await panel.getByLabel(text.withControls).check();
  await panel.getByRole('button', { name: text.copyThat(text.embed) }).click();
  expect(await copied()).toContain(
    `src="${origin}/zh/embed/enterprise-field?enterprise=crrc&amp;theme=dark&amp;controls=1"`,
  );
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(VIEW);
});

test('the panel opens by its link without scripts, with code, QR and a picture of this view', async ({
  browser,
  baseURL,
  request,
}) => {
  for (const width of [1440, 390, 320]) {
    const page = await stranger(browser, `${baseURL}${VIEW}&panel=share`, width);
    const panel = page.getByRole('dialog', { name: text.title });
    await expect(panel).toContainText(`${baseURL}${VIEW}`);
    await expect(panel).toContainText('<iframe src=');
    for (const [name, type] of [
      [text.qrAlt, 'image/svg+xml; charset=utf-8'],
      [text.pictureAlt, 'image/png'],
    ] as const) {
      const source = await panel.getByRole('img', { name }).getAttribute('src');
      expect(source).toContain('enterprise=crrc');
      expect((await request.get(source!)).headers()['content-type']).toBe(type);
    }
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
    await panel.getByRole('link', { name: text.close }).click();
    await expect(page).toHaveURL(VIEW);
    await page.context().close();
  }
});

test('a profile under filters is passed on as it stands, and the panel gives the focus back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const here = '/zh/enterprises/crrc?document=hubs-2024';
  await page.goto('/zh/enterprises/crrc');
  await page.mouse.move(5, 5);
  await choose(page, zh.filters.document, '报纸版面');
  await expect(page).toHaveURL(here);
  const open = page.getByRole('search').getByRole('link', { name: zh.share.open, exact: true });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${here}&panel=share`);
  const panel = page.getByRole('dialog', { name: text.title });
  await expect(panel).toBeFocused();
  const origin = new URL(page.url()).origin;
  await panel.getByRole('button', { name: text.copyThat(text.text) }).click();
  // One document is chosen: the passage names no other.
  expect(await copied()).toBe(
    `中国中车 · 策源\n${origin}${here}\n${text.source('“第二批原创技术策源地：报纸版面”')}`,
  );
  await panel.getByRole('button', { name: text.copyThat(text.pinned) }).click();
  expect(await copied()).toMatch(/crrc\?document=hubs-2024&release=\d{4}-\d\d-\d\d$/);
  await expect(panel).not.toContainText('<iframe');
  const picture = panel.getByRole('img', { name: text.pictureAlt });
  await expect(picture).toHaveAttribute('src', '/zh/enterprises/crrc.png?document=hubs-2024');
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(open).toBeFocused();
  await expect(page).toHaveURL(here);
  const card = page.getByRole('region', { name: text.cite });
  await expect(card).toContainText(`${origin}${here}`);
});

test('every page that is about something opens its panel by link without scripts, with its own picture', async ({
  browser,
  baseURL,
  request,
}) => {
  for (const [path, width] of [
    ['/zh/fields/6g?document=hubs-2024', 390],
    ['/en/metrics/hubs', 320],
    ['/zh/enterprises', 390],
    ['/zh/enterprises/compare?enterprise=crrc~zte', 390],
    ['/en/documents/consortia-2022', 1440],
    ['/zh/figures/hubs-2024-3', 320],
  ] as const) {
    const words = shareMessages(path.startsWith('/en') ? 'en' : 'zh');
    const [bare, query = ''] = path.split('?');
    const page = await stranger(browser, `${baseURL}${path}${query ? '&' : '?'}panel=share`, width);
    const panel = page.getByRole('dialog', { name: words.title });
    await expect(panel).toContainText(`${baseURL}${path}`);
    const preview = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await panel.getByRole('img', { name: words.pictureAlt }).getAttribute('src');
    expect(picture, path).toBe(`${bare}.png${query && `?${query}`}`);
    expect(preview, path).toBe(baseURL + picture!);
    const code = await panel.getByRole('img', { name: words.qrAlt }).getAttribute('src');
    for (const file of [picture!, code!]) expect((await request.get(file)).status(), file).toBe(200);
    const drawing = await (await request.get(picture!.replace('.png', '.svg'))).text();
    expect(drawing, path).toContain(`${baseURL}${path}`.replace(/^https?:\/\//, '').replaceAll('&', '&amp;'));
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
    await panel.getByRole('link', { name: words.close }).click();
    await expect(page).toHaveURL(path);
    await page.context().close();
  }
});

test('the reference of a chart follows its filters and can be had as files', async ({ page, request }) => {
  await page.goto('/zh/charts/enterprise-field');
  await whenLive(page);
  const card = page.getByRole('region', { name: text.cite });
  await expect(card).toContainText('[DS/OL]');
  await choose(page, zh.filters.enterprise, '中国中车');
  await expect(card).toContainText('/zh/charts/enterprise-field?enterprise=crrc');
  await expect(card).toContainText(await page.getByRole('heading', { level: 1 }).innerText());
  for (const [name, start] of [
    ['BibTeX', '@misc{enterprise-field,'],
    ['RIS', 'TY  - DATA'],
    ['CSL-JSON', '['],
  ] as const) {
    const file = await request.get((await card.getByRole('link', { name }).getAttribute('href'))!);
    expect(await file.text()).toContain('enterprise=crrc');
    expect((await file.text()).startsWith(start)).toBe(true);
  }
});

test('what cannot be cited or shown as a code is refused plainly', async ({ request }) => {
  for (const path of [
    '/zh/charts/none.bib',
    '/en/figures/none-1.ris',
    '/zh/nothing.csl.json',
    '/zh/none.qr.svg',
    '/zh/enterprises/none.png',
  ]) {
    const answer = await request.get(`${path}?x=<script>`);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type']).toContain('text/plain');
    expect(await answer.text()).not.toContain('<');
  }
});
