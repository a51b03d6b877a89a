import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { documentMessages } from '../lib/i18n/documents';
import { violations } from './axe';
import { en, phone, stranger, whenLive, zh } from './reader';

const ORIGINALS = fileURLToPath(new URL('../../shared/documents', import.meta.url));

const messagesAt = (path: string) => documentMessages(path.startsWith('/zh') ? 'zh' : 'en');

test('from a number on the overview to its printed characters in two taps', async ({ page }) => {
  await page.goto('/zh');
  await whenLive(page);
  await page.getByRole('link', { name: zh.evidence.open('原创技术策源地数') }).click();
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  await panel.getByRole('link', { name: zh.evidence.place(2, 133, 136) }).click();
  await expect(page).toHaveURL('/zh/figures/hubs-2024-10');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('97个');
  await expect(page.locator('main')).toContainText(zh.evidence.place(2, 133, 136));
});

test('on a phone too, and by keyboard alone', async ({ browser }) => {
  const small = await phone(browser);
  await small.goto('/en');
  await small.getByRole('link', { name: en.evidence.open('Host enterprises') }).tap();
  await small
    .getByRole('dialog')
    .getByRole('link', { name: /paragraph 2/ })
    .first()
    .tap();
  await expect(small).toHaveURL(/\/en\/figures\/hubs-2024-\d+$/);
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await small.context().close();

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/zh/figures/hubs-2024-57');
  const record = page.locator('main').locator('a.evidence-link').first();
  await record.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  await expect(panel).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('link', { name: zh.evidence.close })).toBeFocused();
  const place = panel.locator('a[href*="/figures/"]').first();
  for (let tabs = 0; tabs < 20 && !(await place.evaluate((link) => link === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await expect(place).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(record).toBeFocused();
  await context.close();
});

test('a figure is proved without scripts: place, document, records, what follows, how to cite', async ({
  browser,
  baseURL,
}) => {
  for (const width of [1440, 390, 320]) {
    const page = await stranger(browser, `${baseURL}/zh/figures/hubs-2024-10`, width);
    const main = page.locator('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('97个');
    for (const words of ['97 − 52', '首批策源地数', '国资智库', '2024年5月', '文件载明首批有45个策源地']) {
      await expect(main).toContainText(words);
    }
    await expect(main).toContainText('/zh/figures/hubs-2024-10');
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('link', { name: documentMessages('zh').next }).click();
    await expect(page).toHaveURL('/zh/figures/hubs-2024-11');
    await expect(main).toContainText(documentMessages('zh').dismissal.word);
    await page.context().close();
  }
});

test('a private number is neither shown nor cited', async ({ request }) => {
  const html = await (await request.get('/en/figures/hubs-2024-92')).text();
  expect(html).toContain('Private information is printed here');
  expect(html).not.toMatch(/\d{11}/);
});

test('a document lists every figure in reading order, each with its proof, without scripts', async ({
  browser,
  baseURL,
}) => {
  for (const width of [1440, 768, 390, 320]) {
    const page = await stranger(browser, `${baseURL}/en/documents/hubs-2024`, width);
    const lines = page.locator('li[id^="figure-"]');
    await expect(lines).toHaveCount(92);
    expect(await lines.locator('a[href*="/figures/hubs-2024-"]').count()).toBe(92);
    await expect(lines.first()).toContainText('第二批');
    await expect(lines.nth(10)).toContainText(documentMessages('en').dismissal.word);
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
    if (width < 768) {
      await expect(lines.first()).toBeHidden();
      await page.locator('#figures ~ section').first().locator('summary').first().click();
    }
    await page.locator('#figure-10').getByRole('link').last().click();
    await expect(page).toHaveURL('/en/documents/hubs-2024?evidence=hubs-total');
    await expect(page.getByRole('dialog', { name: en.evidence.title })).toContainText('97 hubs');
    await page.context().close();
  }
});

test('on a phone the long pages fold away, and a link into a fold opens it, without scripts and with them', async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    for (const [path, row] of [
      ['/zh/documents', '#claim-sum-of-hosts'],
      ['/en/documents', '#discrepancy-summit-number'],
      ['/zh/documents/hubs-2024', '#figure-57'],
    ] as const) {
      await page.goto(`${baseURL}${path}`);
      const tall = await page.locator('html').evaluate((root) => root.scrollHeight);
      expect(tall, path).toBeLessThan(4_500);
      await expect(page.locator(row)).toBeHidden();
      const sections = page.getByRole('navigation', { name: messagesAt(path).onThisPage });
      await sections.getByRole('link').last().click();
      await expect(sections).toBeInViewport();
      await page.goto(`${baseURL}${path}?time=2022..2025${row}`);
      await expect(page.locator(row)).toBeInViewport();
    }
    await context.close();
  }
});

test('where there is room, and on paper, nothing is folded away', async ({ browser, baseURL }) => {
  const page = await stranger(browser, `${baseURL}/zh/documents`);
  await expect(page.locator('#claim-sum-of-hosts')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('#claim-sum-of-hosts')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#claim-sum-of-hosts')).toBeVisible();
  await page.context().close();
});

test('the summit is second on one side and third on the other', async ({ browser, baseURL }) => {
  for (const path of ['/documents', '/documents/hubs-2024']) {
    const page = await stranger(browser, `${baseURL}/zh${path}#discrepancy-summit-number`);
    const row = page.locator('#discrepancy-summit-number');
    await expect(row).toBeInViewport();
    const sides = row.locator('ul > li').filter({ has: page.locator('p') });
    await expect(sides).toHaveCount(2);
    await expect(sides.first()).toContainText('第二次');
    await expect(sides.last()).toContainText('第三次');
    await expect(row).toContainText(documentMessages('zh').confidence.open);
    await sides.last().getByRole('link', { name: '第三次' }).click();
    await expect(page).toHaveURL('/zh/figures/hubs-2024-89');
    await page.getByRole('link', { name: '峰会是第二次还是第三次' }).first().click();
    await expect(page).toHaveURL('/zh/documents#discrepancy-summit-number');
    await page.context().close();
  }
});

test('what the documents cannot say is one link away, with the records it would misuse', async ({ page }) => {
  await page.goto('/zh');
  await page.getByRole('contentinfo').getByRole('link', { name: zh.footer.cannotSay }).click();
  await expect(page).toHaveURL('/zh/documents#cannot-say');
  const claim = page.locator('#claim-sum-of-hosts');
  await claim.getByRole('link', { name: zh.evidence.open('承建央企数（首批）') }).click();
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  await expect(panel).toContainText('29户');
  await expect(panel.getByRole('link', { name: '两批共有69家央企承建' })).toBeVisible();
});

test('a figure has a panel of its own, with its own link', async ({ page, browser, baseURL }) => {
  const other = await stranger(browser, `${baseURL}/zh?evidence=hubs-2024-57`);
  const panel = other.getByRole('dialog', { name: zh.evidence.title });
  await expect(panel).toContainText('第二次');
  await expect(panel.getByRole('link', { name: '峰会是第二次还是第三次' })).toBeVisible();
  await panel.getByRole('link', { name: zh.proof.open }).click();
  await expect(other).toHaveURL('/zh/figures/hubs-2024-57');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const id of ['hubs-2024-57', 'hosts-both-batches']) {
      await page.goto(`/en?evidence=${id}`);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  }
});

test('without the originals the place stands alone, and the paragraph is refused with a sentence', async ({
  page,
  request,
}) => {
  await page.goto('/zh/figures/hubs-2024-10');
  await expect(page.locator('main')).toContainText(documentMessages('zh').paragraphAbsent);
  await expect(page.locator('mark')).toHaveCount(0);
  const response = await request.get('/data/paragraphs/hubs-2024-2');
  expect(response.status()).toBe(404);
  expect((await response.json()).error).toContain('not given the original texts');
  expect(response.headers()['cache-control']).toBe('private, no-store');
});

// Whoever builds this elsewhere has no originals; the test above covers them.
if (existsSync(ORIGINALS))
  test.describe('with the originals', () => {
    const port = Number(process.env.E2E_PORT ?? 3210) + 1;
    const base = `http://localhost:${port}`;
    let server: ChildProcess | undefined;

    test.beforeAll(async ({ request }) => {
      server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        env: { ...process.env, CEYUAN_DOCUMENTS: ORIGINALS },
        stdio: 'ignore',
      });
      await expect(async () => {
        expect((await request.get(`${base}/healthz`)).ok()).toBe(true);
      }).toPass({ timeout: 30_000 });
    });
    test.afterAll(() => void server?.kill());

    test('the paragraph is shown with the figure marked, drawn by the server and in the panel', async ({
      browser,
      request,
    }) => {
      const still = await stranger(browser, `${base}/zh/figures/hubs-2024-10`);
      await expect(still.locator('mark')).toHaveText('97个');
      await still.goto(`${base}/zh?evidence=hubs-total`);
      await expect(still.getByRole('dialog').locator('mark', { hasText: '97个' })).toHaveCount(2);

      const page = await browser.newPage();
      await page.goto(`${base}/zh`);
      await whenLive(page);
      await page.getByRole('link', { name: zh.evidence.open('原创技术策源地数') }).click();
      await expect(page.getByRole('dialog').locator('mark', { hasText: '97个' })).toHaveCount(2);

      await page.goto(`${base}/en/figures/consortia-2022-12`);
      const paragraph = page.locator('blockquote');
      await expect(paragraph).toContainText('<p>');
      await expect(paragraph.locator('mark')).toHaveText('186.3亿元');

      const hidden = await request.get(`${base}/en/figures/hubs-2024-92`);
      expect(await hidden.text()).not.toMatch(/\d{11}/);
      for (const name of ['hubs-2024-52', 'hubs-2024-999', 'nope-1', 'hubs-2024-%00']) {
        const response = await request.get(`${base}/data/paragraphs/${name}`);
        expect(response.status(), name).toBe(404);
        expect((await response.json()).error).toContain('no such paragraph');
      }
      const shown = await request.get(`${base}/data/paragraphs/hubs-2024-2`);
      expect(shown.headers()['cache-control']).toBe('private, no-store');
      expect((await shown.json()).start).toBeGreaterThan(0);
    });
  });
