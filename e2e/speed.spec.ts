import { expect, test } from '@playwright/test';
import { choose, difference, whenLive, zh } from './reader';

for (const id of ['hub-batches', 'named-hubs', 'initiative-states']) {
  test(`what a filter draws at once on ${id} is what the interactive chart then shows`, async ({ page }) => {
    // High enough for all of the picture to be on the screen: the rest of a taller one follows when idle.
    await page.setViewportSize({ width: 390, height: 2_400 });
    await page.goto(`/zh/charts/${id}`);
    await whenLive(page);
    await page.evaluate(() => {
      window.requestIdleCallback = () => 0;
    });
    await choose(page, zh.filters.basis, zh.basis.reported);
    await expect(page).toHaveURL(/basis=reported/);
    const picture = page.locator('.picture:not(.hidden)');
    await page.mouse.move(0, 0);
    const before = await picture.screenshot();
    await expect(picture).not.toHaveAttribute('data-live');
    // Whoever reaches for the chart need not wait for an idle moment.
    await picture.getByRole('application').focus();
    await expect(picture).toHaveAttribute('data-live', '');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await difference(picture, before, await picture.screenshot())).toBeLessThan(0.001);
    // The still stands by, out of sight, for when the filter is lifted.
    await expect(picture.locator('svg').filter({ visible: true })).toHaveCount(1);
  });
}

test('a link that is pressed right after a choice leads to the view of that choice', async ({ page }) => {
  await page.goto('/zh');
  await whenLive(page);
  // Nothing gets done between the two but what the presses themselves bring about.
  const address = await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[name=enterprise][value=crrc]')!.click();
    const link = document.querySelector<HTMLAnchorElement>('header nav a[href*="/charts"]')!;
    link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    return link.getAttribute('href');
  });
  expect(address).toBe('/zh/charts?enterprise=crrc');
});

test('the pictures of a page travel once', async ({ request, page }) => {
  const html = await (await request.get('/zh/charts/hub-batches')).text();
  const words = '两批都有';
  expect(html.split(words).length - 1).toBeGreaterThan(0);
  const data = [...html.matchAll(/self\.__next_f\.push\((.*?)\)<\/script>/gs)]
    .map(([, text]) => text)
    .join('');
  expect(data).not.toContain('viewBox=');
  // What the first HTML left out, a table having been asked for, is drawn when the reader turns to it.
  await page.goto('/zh/charts/hub-batches?tab=table');
  await page.mouse.move(5, 5);
  await page.getByRole('link', { name: zh.chart.tabs.chart, exact: true }).click();
  await expect(page.locator('.picture svg').filter({ visible: true }).first()).toContainText(words);
});
