/** Whether anything moves by itself: while charts become interactive, and while filters change. */
import type { Page } from '@playwright/test';
import { withPage } from './browser';
import type { Shift } from './in-page';
import type { Bench, Result } from './result';

const WIDTHS = [1440, 1024, 390];
const HEIGHT = 900;
const FILTERS = 6;

/** How much moves under the reader while pages load and filters change. */
export async function layoutShift({ origin, browser, quick }: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const width of WIDTHS) {
    await withPage(browser, { width, height: HEIGHT }, async (page) => {
      await page.goto(`${origin}/zh`, { waitUntil: 'load' });
      await page.mouse.move(5, 5);
      await takeOverAll(page);
      const taken = await shiftsSoFar(page);
      await changeFilters(page, quick ? 2 : FILTERS);
      const filtered = (await shiftsSoFar(page)).slice(taken.length);
      results.push(
        describe(`Layout shift while charts take over, ${width} px`, taken, taken),
        describe(
          `Layout shift while filters change, ${width} px`,
          filtered.filter(({ afterInput }) => !afterInput),
          filtered,
        ),
      );
    });
  }
  return results;
}

function describe(what: string, counted: Shift[], all: Shift[]): Result {
  const sum = (shifts: Shift[]) => shifts.reduce((total, { value }) => total + value, 0);
  const moved = [...new Set(counted.flatMap((shift) => shift.moved))].slice(0, 4);
  return {
    what,
    here: sum(counted).toFixed(4),
    against: counted === all ? '' : `with the reader's own changes: ${sum(all).toFixed(4)}`,
    compared: moved.length ? `moved: ${moved.join('; ')}` : '',
    bar: '0',
    met: sum(counted) === 0,
  };
}

const shiftsSoFar = (page: Page) => page.evaluate(() => window.bench.shifts);

/** Brings every chart near the screen and waits until it has been taken over. */
async function takeOverAll(page: Page): Promise<void> {
  const pictures = page.locator('.picture');
  for (let n = 0; n < (await pictures.count()); n++) {
    await pictures.nth(n).scrollIntoViewIfNeeded();
    await page.locator('.picture').nth(n).and(page.locator('[data-live]')).waitFor();
  }
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  await page.waitForTimeout(500);
}

/** Ticks options in each of the open lists with real clicks, then removes each again by its chip. */
async function changeFilters(page: Page, count: number): Promise<void> {
  const menus = page.locator('search details');
  for (let n = 0; n < count; n++) {
    const menu = menus.nth(n % 2);
    await menu.locator('summary').click();
    await menu.locator('input[type=checkbox]').nth(n).click();
    await page.waitForTimeout(900);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(700);
    await page.locator('search ul a').first().click();
    await page.waitForTimeout(900);
  }
}
