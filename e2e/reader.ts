/** What a reader does and sees, in the words of the tests. */
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { messages } from '../lib/i18n';

export const zh = messages('zh');
export const en = messages('en');

/** Waits until the charts near the top have been taken over, so that filters answer without a reload. */
export async function whenLive(page: Page) {
  await page.mouse.move(5, 5);
  await expect(page.locator('.picture[data-live]').first()).toBeVisible();
}

/** Opens one of the filters and ticks an option. */
export async function choose(page: Page, filter: string, option: string) {
  const menu = page.locator('details', { has: page.locator('summary', { hasText: filter }) });
  await menu.locator('summary').click();
  await menu.getByRole('checkbox', { name: option }).check();
  await page.keyboard.press('Escape');
}

/** Every word of the picture that is on the screen, in drawing order. */
export function pictureWords(scope: Locator): Promise<string[]> {
  return scope
    .locator('.picture svg')
    .filter({ visible: true })
    .first()
    .evaluate((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent ?? ''));
}

/** Every cell of the table that is on the screen. */
export function tableCells(page: Page): Promise<string[]> {
  return page.locator('table th, table td').allInnerTexts();
}

/** A stranger who was sent the link: fresh browser, no scripts. */
export async function stranger(browser: Browser, link: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const response = await page.goto(link);
  expect(response?.status()).toBe(200);
  return page;
}

/** A fresh browser on a phone, touched with a finger. */
export async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  return context.newPage();
}

/** Share of pixels that two screenshots of one element do not have in common. */
export async function difference(element: Locator, first: Buffer, second: Buffer): Promise<number> {
  return element.evaluate(
    async (_, images) => {
      const [a, b] = await Promise.all(
        images.map(async (image) => {
          const bitmap = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${image}`)).blob(),
          );
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          canvas.drawImage(bitmap, 0, 0);
          return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return 1;
      // Edges are smoothed a little differently; that is not another picture.
      const far = a!.data.filter((value, at) => Math.abs(value - b!.data[at]!) > 64).length;
      return far / a!.data.length;
    },
    [first.toString('base64'), second.toString('base64')],
  );
}
