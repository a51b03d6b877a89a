import { expect, type Page, test } from '@playwright/test';
import { difference, pictureWords, stranger, whenLive, zh } from './reader';

/** Puts the pointer on an option of an open filter; a card, and what is laid out on it while that is pressed. */
async function optionOn(page: Page, id: string) {
  await page.goto('/zh');
  await whenLive(page);
  const card = page.locator(`#${id}`);
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('.picture')).toHaveAttribute('data-live', '');
  await page.locator('summary', { hasText: zh.filters.basis }).click();
  await page.getByRole('checkbox', { name: zh.basis.reported }).hover();
  return { card, ahead: card.locator('.picture > [aria-hidden=true][style*="height"]') };
}

test('the picture of a choice is laid out unseen while it is pressed, and is what the choice then shows', async ({
  browser,
  page,
}) => {
  const { card, ahead } = await optionOn(page, 'hub-batches');
  const picture = card.locator('.picture');
  const before = await picture.screenshot();
  await page.mouse.down();
  await expect(ahead.locator('svg')).toHaveCount(1);
  expect(await ahead.evaluate((element) => element.clientHeight)).toBe(0);
  expect(await difference(picture, before, await picture.screenshot())).toBeLessThan(0.001);
  await expect(card.getByRole('img')).toHaveCount(0);
  const prepared = await ahead.elementHandle();
  await page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.mouse.up();
  await expect(page).toHaveURL(/basis=reported/);
  expect(await prepared!.evaluate((element) => element.isConnected && element.clientHeight > 100)).toBe(true);
  await expect(ahead).toHaveCount(0);
  const link = await stranger(browser, page.url());
  expect(await pictureWords(card)).toEqual(await pictureWords(link.locator('#hub-batches')));
});

test('what a choice will bring up from far below is laid out while it is pressed too, and follows at once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh');
  await whenLive(page);
  const card = page.locator('#field-mentions');
  const below = () => card.evaluate((element) => element.getBoundingClientRect().top - window.innerHeight);
  await page.locator('#enterprise-field').evaluate((element) => element.scrollIntoView());
  expect(await below()).toBeGreaterThan(400);
  const before = await card.innerText();
  const box = page.locator('input[type=checkbox][value=quantum-information]');
  await box.dispatchEvent('pointerdown', { bubbles: true });
  await expect(card.locator('.picture > [aria-hidden=true][style*="height"] svg').first()).toBeAttached();
  // Nothing follows in an idle moment.
  await page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  await box.evaluate((element: HTMLInputElement) => element.click());
  expect(await below()).toBeLessThan(0);
  await expect(card.locator('.picture')).not.toHaveCSS('visibility', 'hidden');
  expect(await card.innerText()).not.toBe(before);
});

test('a press that chooses nothing changes nothing and leaves nothing behind', async ({ page }) => {
  const { card, ahead } = await optionOn(page, 'hub-batches');
  const before = await card.innerText();
  await page.mouse.down();
  await expect(ahead).toHaveCount(1);
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(ahead).toHaveCount(0);
  expect(await card.innerText()).toBe(before);
  await expect(page).toHaveURL('/zh');
});

test('a chart that a choice empties holds nothing to see, hear or reach, and comes back with the choice', async ({
  page,
}) => {
  await page.goto('/zh');
  await whenLive(page);
  const card = page.locator('#named-hubs');
  await card.scrollIntoViewIfNeeded();
  const chart = card.getByRole('application');
  await expect(chart).toBeVisible();
  const before = await card.innerText();
  const box = page.locator('input[type=checkbox][value=crrc]');
  await box.evaluate((element: HTMLInputElement) => element.click());
  await expect(card).toContainText(zh.filters.lift(zh.filters.enterprise));
  await expect(card.locator('svg').filter({ visible: true })).toHaveCount(0);
  await expect(card.getByRole('img')).toHaveCount(0);
  await expect(chart).toHaveCount(0);
  await expect(card.getByText(zh.chart.table)).toBeHidden();
  await expect(card.getByRole('link')).toHaveCount(2);
  const reached = await card.evaluate((element) => {
    element.querySelector<HTMLElement>('[role=application]')?.focus();
    return document.activeElement?.getAttribute('role');
  });
  expect(reached).not.toBe('application');
  await box.evaluate((element: HTMLInputElement) => element.click());
  await expect(chart).toBeVisible();
  expect(await card.innerText()).toBe(before);
});
