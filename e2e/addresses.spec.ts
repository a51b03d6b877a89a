/** Addresses with an ending that no file of ours has, and plain files asked for in ways that do not read them. */
import { expect, test } from '@playwright/test';
import { en, zh } from './reader';

test('an ending that no file has leads to the page that was meant, without scripts', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const asked = [
    ['/zh/fields/6g.pdf?enterprise=zte', '/zh/fields/6g?enterprise=zte', zh],
    ['/zh/map/henan.png', '/zh/map/henan', zh],
    ['/en/enterprises/crrc.csv', '/en/enterprises/crrc', en],
    ['/en/charts/layout.webp', '/en/charts/layout', en],
  ] as const;
  for (const [address, meant, words] of asked) {
    expect((await page.goto(baseURL + address))?.status(), address).toBe(404);
    await expect(page.locator('main').locator(`a[href="${meant}"]`), address).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: words.nav.data, exact: true })).toBeVisible();
  }
  for (const address of ['/zh.php', '/wp-login.php', '/en/overview.csv', '/zh/timeline.rss']) {
    expect((await page.goto(baseURL + address))?.status(), address).toBe(404);
    await expect(page.locator('h1'), address).toBeVisible();
    expect(await page.title(), address).toContain((await page.locator('h1').innerText()).trim());
  }
  await page.close();
});

test('pages and plain files are read and nothing else, and say so', async ({ request }) => {
  for (const address of ['/embed.js', '/geo/china.geojson', '/zh', '/en/charts/layout']) {
    expect((await request.head(address)).status(), address).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await request.fetch(address, { method });
      expect(answer.status(), `${method} ${address}`).toBe(405);
      expect(answer.headers().allow).toBe('GET, HEAD');
    }
  }
});
