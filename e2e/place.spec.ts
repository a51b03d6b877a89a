/** What the reader looks at stays where it is, and all of it is of one choice, while filters change the page. */
import { expect, type Page, test } from '@playwright/test';
import { choose, whenLive, zh } from './reader';

/** Until the browser has done all it does when nobody waits: each card follows in an idle moment of its own. */
const whenAllIsDone = (page: Page) =>
  page.evaluate(async () => {
    const pieces = 3 * document.querySelectorAll('.card').length;
    for (let piece = 0; piece < pieces; piece++)
      await new Promise<void>((resolve) => window.requestIdleCallback(() => resolve()));
  });

test('on a phone the card that is looked at stays where it is when filters are chosen and lifted', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await page.goto('/zh');
  const card = page.locator('#initiative-states');
  const top = () => card.evaluate((element) => element.getBoundingClientRect().top);
  const height = () => page.locator('html').evaluate((root) => root.scrollHeight);
  const stays = async (where: number) => {
    await expect.poll(async () => Math.abs((await top()) - where)).toBeLessThanOrEqual(2);
    await whenAllIsDone(page);
    expect(Math.abs((await top()) - where)).toBeLessThanOrEqual(2);
  };
  // Its picture is on the screen, its heading has gone behind the filters.
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('.picture[data-live]')).toBeVisible();
  await whenAllIsDone(page);
  await card.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top + 40));
  await expect.poll(top).toBeCloseTo(-40, 0);
  const [where, whole] = [await top(), await height()];

  await choose(page, zh.filters.enterprise, '中国中车');
  await expect(page).toHaveURL('/zh?enterprise=crrc');
  await stays(where);
  expect(await height()).toBeLessThan(whole - 1_000);
  await choose(page, zh.filters.basis, zh.basis.reported);
  await expect(page).toHaveURL('/zh?enterprise=crrc&basis=reported');
  await stays(where);
  await page.getByRole('link', { name: zh.filters.clear }).click();
  await expect(page).toHaveURL('/zh');
  await stays(where);
  await context.close();
});

test('at the top of the page a choice moves nothing, and says at once how much is left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh');
  await whenLive(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const top = () =>
    page
      .locator('main .card')
      .first()
      .evaluate((card) => card.getBoundingClientRect().top);
  const count = page.locator('li', { hasText: /^\d+ 条记录/ });
  await expect(count).toBeVisible();
  const before = await top();
  await choose(page, zh.filters.enterprise, '中国中车');
  await expect(page).toHaveURL('/zh?enterprise=crrc');
  await expect(count).toHaveText(/中的 \d+ 条$/);
  expect(await top()).toBe(before);
  // However many are chosen, the line that names them stays one line.
  await choose(page, zh.filters.field, '轨道交通装备');
  await choose(page, zh.filters.basis, zh.basis.reported);
  await expect(page).toHaveURL('/zh?enterprise=crrc&field=rail-equipment&basis=reported');
  expect(await top()).toBe(before);
  await page.getByRole('link', { name: zh.filters.clear }).click();
  await expect(page).toHaveURL('/zh');
});

test('going to the filters by keyboard, choosing there and coming back moves nothing', async ({ page }) => {
  await page.goto('/zh');
  await whenLive(page);
  const card = page.locator('#initiative-states');
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('.picture[data-live]')).toBeVisible();
  await card.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top + 40));
  const top = () => card.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await expect.poll(top).toBe(-40);
  await page.locator('search summary').first().focus();
  for (const key of ['Enter', 'Tab', 'Tab', 'Space', 'Escape', 'Tab', 'Shift+Tab']) {
    await page.keyboard.press(key);
    expect(await top(), key).toBe(-40);
  }
  await expect(page.locator('search summary').first()).toBeFocused();
  await expect(page).toHaveURL(/\/zh\?enterprise=/);
});

test('a reader who goes far down a filtered page arrives where they went, though pictures on the way shrink', async ({
  page,
}) => {
  await page.goto('/zh');
  await whenLive(page);
  await choose(page, zh.filters.field, '量子信息');
  await expect(page).toHaveURL('/zh?field=quantum-information');
  await whenAllIsDone(page);
  const card = page.locator('#field-mentions');
  await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(card.locator('.picture[data-live]')).toBeVisible();
  await whenAllIsDone(page);
  await expect(card.locator('h3')).toBeInViewport();
});

test('what comes up because a card above it shrinks is of the same choice in the same frame', async ({
  page,
}) => {
  await page.goto('/zh');
  await whenLive(page);
  const first = page.locator('#enterprise-field');
  await first.scrollIntoViewIfNeeded();
  await expect(first.locator('.picture[data-live]')).toBeVisible();
  await first.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await whenAllIsDone(page);
  const { came, other } = await page.evaluate(async () => {
    const html = await (await fetch('/zh?field=quantum-information')).text();
    const wanted = new DOMParser().parseFromString(html, 'text/html');
    const onScreen = () =>
      [...document.querySelectorAll('main .card[id]')].filter((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      });
    const headingOf = (root: Document, id: string) => root.querySelector(`#${id} h3`)?.textContent;
    const before = onScreen();
    document.querySelector<HTMLInputElement>('input[name=field][value=quantum-information]')!.click();
    // Right before the frame is painted.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = onScreen();
    return {
      came: now.filter((card) => !before.includes(card)).map(({ id }) => id),
      other: now.filter(({ id }) => headingOf(document, id) !== headingOf(wanted, id)).map(({ id }) => id),
    };
  });
  // Comes up only once another that came up has shrunk in its turn.
  expect(came).toContain('collaboration');
  expect(other).toEqual([]);
});
