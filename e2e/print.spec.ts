/** On paper: A4, black on white, filters in words, addresses written out, nothing to click, nothing cut in two. */
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../lib/i18n/languages';
import { choose, en, whenLive, zh } from './reader';

/** What is left between the margins of an A4 page, in CSS px. */
const SHEET = { width: 680, height: 1009 };

const PAGES = ['', '/charts/enterprise-field', '/charts/map?tab=table', '/documents/hubs-2024'];

/** Lays the page out as the printer does: its width, its style sheet, its announcement. */
async function layOutOnPaper(page: Page) {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(SHEET);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

for (const lang of LANGUAGES) {
  test(`pages in ${lang} fit on A4, black on white even for a reader in the dark`, async ({ page }) => {
    for (const path of PAGES) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.goto(`/${lang}${path}`);
      if (!path.includes('?') && !path.startsWith('/documents')) await whenLive(page);
      // A reader has closed a list before printing; on paper it is there all the same.
      const fold = page.locator('.fold[data-live] > summary').first();
      if (path.startsWith('/documents')) await fold.click();
      await layOutOnPaper(page);
      const { wide, ground, ink } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        ground: getComputedStyle(document.documentElement).backgroundColor,
        ink: getComputedStyle(document.querySelector('h1')!).color,
      }));
      expect(wide, path).toBeLessThanOrEqual(SHEET.width);
      expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      const controls = page.locator('button, input, select, textarea, :not(.fold) > summary, nav');
      await expect(controls.filter({ visible: true })).toHaveCount(0);
      expect(await folded(page), path).toEqual([]);
      expect(await torn(page), path).toEqual([]);
    }
  });
}

/** What folds away on a phone, where its heading still offers to, or where what is under it is not on paper. */
function folded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.fold')]
      .filter((fold) => {
        const [summary, under] = fold.children;
        const sign = getComputedStyle(summary!, '::before').display;
        return sign !== 'none' || !under?.checkVisibility() || under.getBoundingClientRect().height < 20;
      })
      .map((fold) => fold.outerHTML.slice(0, 120)),
  );
}

/** Cards and pieces of pictures that have to stay whole but are higher than a page. */
function torn(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const whole = [...document.querySelectorAll('.card, .paper-piece, tr, li')].filter(
      (element) => getComputedStyle(element).breakInside === 'avoid',
    );
    return whole
      .filter((element) => element.getBoundingClientRect().height > most)
      .map((element) => element.outerHTML.slice(0, 120));
  }, SHEET.height);
}

test('a filtered view says on paper what was chosen, and where it is to be found again', async ({ page }) => {
  await page.goto('/en?time=2022..2024');
  await whenLive(page);
  await choose(page, en.filters.enterprise, 'CRRC');
  await expect(page).toHaveURL('/en?enterprise=crrc&time=2022..2024');
  const address = page.url();
  await layOutOnPaper(page);
  await expect(page.locator('.print-head')).toContainText(address);
  await expect(page.locator('.filters')).toHaveText(/^Filters\s*\d+ of \d+ records\s*CRRC\s*2022–2024$/, {
    useInnerText: true,
  });
  // Every chart is drawn for the choice, also those the reader has not come near.
  const cards = page.locator('.card', { has: page.locator('.paper-piece') });
  expect(await cards.count()).toBeGreaterThan(8);
  await expect(page.locator('.picture').filter({ visible: true })).toHaveCount(await cards.count());
  const states = page.locator('#initiative-states');
  await expect(states.locator('.paper-piece text').filter({ hasText: 'CRRC' }).first()).toBeVisible();
  await expect(states.locator('.paper-piece text').filter({ hasText: 'ZTE' })).toHaveCount(0);
  const link = states.locator('footer a').filter({ visible: true });
  const written = await link.evaluate((a) => getComputedStyle(a, '::after').content);
  expect(written).toContain('/en/charts/initiative-states?enterprise=crrc&time=2022..2024&tab=sources');

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.paper-piece')).toHaveCount(0);
  await expect(states.locator('.picture')).toBeVisible();
});

test('an open proof is printed with the page, and without scripts charts fit on the sheet', async ({
  browser,
  page,
  baseURL,
}) => {
  await page.goto('/zh/charts/hub-batches?evidence=hubs-total');
  await layOutOnPaper(page);
  await expect(page.getByRole('dialog', { name: zh.evidence.title })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCSS('position', 'static');

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: SHEET });
  const plain = await context.newPage();
  await plain.goto(`${baseURL}/zh/charts/enterprise-field`);
  await plain.emulateMedia({ media: 'print' });
  const picture = await plain.locator('.picture svg').filter({ visible: true }).boundingBox();
  expect(picture?.width).toBeLessThanOrEqual(SHEET.width);
  expect(picture?.height).toBeLessThanOrEqual(SHEET.height * 0.85);
  await context.close();
});

test('what the printer gets is A4', async ({ page }) => {
  await page.goto('/zh');
  await whenLive(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.length).toBeLessThan(30);
  for (const [, width, height] of sheets)
    expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842]);
});
