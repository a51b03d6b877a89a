import { expect, type Locator, type Page, test } from '@playwright/test';
import { choose, phone, stranger, whenLive, zh } from './reader';

/** A name written in a picture that has come alive. */
const nameIn = (scope: Locator, name: string) =>
  scope
    .locator('.picture[data-live] [role=application] text')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first();

/** What is lit in a chart; empty where nothing is thinned out. */
const litIn = (scope: Locator) =>
  scope
    .locator('.spotlight')
    .evaluateAll((veils) =>
      veils.flatMap((veil) =>
        (veil as HTMLElement).hidden
          ? []
          : [...veil.querySelectorAll('text')].map((text) => text.textContent),
      ),
    );

async function chartsOf(page: Page, ...ids: string[]) {
  const cards = ids.map((id) => page.locator(`#${id}`));
  for (const card of cards) {
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator('.picture[data-live]')).toBeVisible();
  }
  return cards as [Locator, ...Locator[]];
}

test('a name in a chart filters the page, and lifts the filter the second time', async ({ page }) => {
  await page.goto('/zh');
  await whenLive(page);
  const [initiatives, mentions] = await chartsOf(page, 'enterprise-field', 'field-mentions');
  await nameIn(initiatives, '中国中车').click();
  await expect(page).toHaveURL('/zh?enterprise=crrc');
  await expect(initiatives.locator('h3')).toContainText('中国中车有');
  await expect(mentions!.locator('h3')).toContainText('中国中车');
  // The page stays at the chart that was touched; the other one comes alive as the reader goes on to it.
  await mentions!.scrollIntoViewIfNeeded();
  await nameIn(mentions!, '轨道交通装备').click();
  await expect(page).toHaveURL('/zh?enterprise=crrc&field=rail-equipment');
  await nameIn(mentions!, '轨道交通装备').click();
  await expect(page).toHaveURL('/zh?enterprise=crrc');
  await initiatives.scrollIntoViewIfNeeded();
  await nameIn(initiatives, '中国中车').click();
  await expect(page).toHaveURL('/zh');
});

test('a picture comes alive though a busy browser tells late, and all at once, that it went far away and came near', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const untold: (() => void)[] = [];
    let busy = false;
    const Observer = window.IntersectionObserver;
    window.IntersectionObserver = class extends Observer {
      constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const late: IntersectionObserverEntry[] = [];
        super((entries, observer) => {
          if (!busy) return tell(entries, observer);
          if (!late.length) untold.push(() => tell(late, observer));
          late.push(...entries);
        }, options);
      }
    };
    window.addEventListener('busy', () => {
      busy = true;
    });
    window.addEventListener('rest', () => {
      busy = false;
      for (const tell of untold) tell();
    });
  });
  await page.goto('/zh');
  await whenLive(page);
  const [map] = await chartsOf(page, 'map');
  await map.evaluate(async (card) => {
    const frames = async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    };
    const below = card.getBoundingClientRect().top + window.scrollY - window.innerHeight - 250;
    window.dispatchEvent(new Event('busy'));
    for (const top of [0, below]) {
      window.scrollTo({ top, behavior: 'instant' });
      await frames();
    }
    window.dispatchEvent(new Event('rest'));
  });
  // With the keys: a pointer that comes to lie on a picture has it come alive at once.
  await page.locator('summary', { hasText: zh.filters.enterprise }).press('Enter');
  await page.getByRole('checkbox', { name: '中国中车' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/zh?enterprise=crrc');
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator('h3')).toContainText('中国中车');
  await expect(map.locator('.picture[data-live]')).toBeVisible();
});

test('the keyboard walks to a name, chooses it, stays there and lifts it', async ({ page }) => {
  await page.goto('/zh/charts/field-mentions');
  await whenLive(page);
  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  const spoken = picture.locator('[aria-live]');
  await expect(spoken).toContainText('量子信息');
  await expect(spoken).toContainText('筛选');
  expect(await litIn(page.locator('main'))).toContain('量子信息');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/charts/field-mentions?field=quantum-information');
  await expect(page.locator('.picture[data-live]')).toBeVisible();
  await expect(picture).toBeFocused();
  await expect(spoken).toContainText('量子信息');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/charts/field-mentions');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: zh.evidence.title })).toBeVisible();
});

test('what is about the same enterprise is lit in every chart on the screen, and nothing moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 4200 });
  await page.goto('/zh');
  await whenLive(page);
  const [initiatives, mentions, states] = await chartsOf(
    page,
    'enterprise-field',
    'field-mentions',
    'initiative-states',
  );
  await initiatives.evaluate((card) => card.scrollIntoView({ block: 'start' }));
  await expect(states!).toBeInViewport();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await nameIn(initiatives, '洛阳LYC轴承').hover();
  await expect.poll(() => litIn(initiatives)).toContain('盾构机主轴承实现工程应用');
  expect(await litIn(initiatives)).not.toContain('掌握氢制储运');
  await expect.poll(() => litIn(mentions!)).toContain('轴承');
  expect(await litIn(mentions!)).not.toContain('量子信息');
  await expect.poll(() => litIn(states!)).toContain('洛阳LYC轴承');
  expect(await litIn(page.locator('#tax-deduction'))).toEqual([]);
  expect(await height()).toBe(before);
  await page.mouse.move(2, 2);
  await expect.poll(() => litIn(page.locator('main'))).toEqual([]);

  await page.locator('summary', { hasText: zh.filters.enterprise }).click();
  await page.getByRole('checkbox', { name: '中国电信' }).focus();
  await expect.poll(() => litIn(initiatives)).toContain('中国电信');
  await page.keyboard.press('Escape');
  await expect.poll(() => litIn(initiatives)).toEqual([]);
});

test('a finger chooses a name, and lights nothing on its way', async ({ browser }) => {
  const page = await phone(browser);
  await page.goto('/zh/charts/initiative-states');
  const main = page.locator('main');
  await main.locator('.picture').scrollIntoViewIfNeeded();
  await expect(main.locator('.picture[data-live]')).toBeVisible();
  await nameIn(main, '中国能建').tap();
  await expect(page).toHaveURL('/zh/charts/initiative-states?enterprise=energy-china');
  expect(await litIn(main)).toEqual([]);
  await page.context().close();
});

test('without scripts the enterprises of a chart are links that filter', async ({ browser, baseURL }) => {
  const other = await stranger(browser, `${baseURL}/zh/charts/initiative-states`);
  const legend = other.getByRole('list', { name: zh.filters.enterprise });
  await legend.getByRole('link', { name: '中国中车' }).click();
  await expect(other).toHaveURL('/zh/charts/initiative-states?enterprise=crrc');
  await expect(other.getByRole('heading', { level: 1 })).toContainText('中国中车');
  await legend.getByRole('link', { name: '中国中车' }).click();
  await expect(other).toHaveURL('/zh/charts/initiative-states');
  await other.context().close();
});

test('a filter set elsewhere can be lifted at the name in the chart', async ({ page }) => {
  await page.goto('/zh/charts/figure-ledger');
  await whenLive(page);
  await choose(page, zh.filters.document, '第二批');
  await expect(page).toHaveURL('/zh/charts/figure-ledger?document=hubs-2024');
  await expect(page.locator('.picture[data-live]')).toBeVisible();
  await page
    .locator('.picture[data-live] [role=application] text')
    .filter({ hasText: '第二批原创' })
    .first()
    .click();
  await expect(page).toHaveURL('/zh/charts/figure-ledger');
});
