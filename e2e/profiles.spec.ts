import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../lib/i18n/languages';
import { profileMessages } from '../lib/i18n/profiles';
import { violations } from './axe';
import { choose, en, stranger, whenLive, zh } from './reader';

const text = profileMessages('zh');

const PAGES = [
  '/enterprises',
  '/enterprises/crrc',
  '/enterprises/compare?enterprise=crrc~zte~lyc-bearing',
  '/fields',
  '/fields/new-energy-storage',
  '/metrics',
  '/metrics/hubs',
];

const wide = (page: Page) => page.locator('html').evaluate((root) => root.scrollWidth);

for (const lang of LANGUAGES) {
  test(`profiles in ${lang} are sound in both themes and on a phone`, async ({ page }) => {
    const strange: string[] = [];
    page.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
    page.on('pageerror', (error) => strange.push(error.message));
    for (const [index, path] of PAGES.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === (lang === 'zh' ? 0 : 1) ? 'dark' : 'light' });
      await page.setViewportSize({ width: index % 3 ? 1440 : 320, height: 900 });
      await page.goto(`/${lang}${path}`);
      expect(await violations(page), path).toEqual([]);
      expect(await wide(page), path).toBeLessThanOrEqual(index % 3 ? 1440 : 320);
    }
    expect(strange).toEqual([]);
  });
}

test('a reader goes from the directory to an enterprise, to its field, and back to its figures', async ({
  page,
}) => {
  await page.goto('/zh/enterprises');
  await expect(page.getByText(text.enterprises.hostsAfter(2))).toBeVisible();
  await page.getByRole('link', { name: '中国电信', exact: true }).first().click();
  await expect(page).toHaveURL('/zh/enterprises/china-telecom');
  await expect(page.locator('#hubs')).toContainText('下一代光网络原创技术策源地');
  await expect(page.locator('#partners')).toContainText('长飞公司');
  await page.locator('#fields').getByRole('link', { name: '多波段光传输' }).click();
  await expect(page).toHaveURL('/zh/fields/multi-band-transmission');
  await page.locator('#actors').getByRole('link', { name: '中兴通讯' }).click();
  await expect(page).toHaveURL('/zh/enterprises/zte');
  await expect(page.locator('#hubs')).toContainText(text.none.hubs);
});

test('a body named on a profile leads to all that is told of it, unfolded; a document leads to its page', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh/fields/quantum-information?document=hubs-2024`);
  await page.locator('#actors').getByRole('link', { name: '国务院国资委' }).click();
  await expect(page).toHaveURL('/zh/enterprises?document=hubs-2024#records-sasac');
  await expect(page.locator('#records-sasac').getByRole('link').first()).toBeVisible();
  await page.goBack();
  await page.locator('#lists').getByRole('link', { name: '第二批原创技术策源地：报纸版面' }).first().click();
  await expect(page).toHaveURL('/zh/documents/hubs-2024');
  await page.context().close();
});

test('an enterprise page without scripts tells who it is, with sources, and what is not known', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh/enterprises/lyc-bearing`, 390);
  const identity = page.locator('#identity');
  await expect(identity).toContainText('洛阳轴承集团股份有限公司');
  await expect(identity).toContainText('洛阳LYC轴承有限公司');
  await expect(identity).toContainText(zh.basis.context);
  await expect(identity).toContainText(text.identity.unknown);
  await expect(identity.locator('a[rel~=external]').first()).toHaveAttribute('href', /^https?:/);
  await expect(page.locator('#initiatives')).toContainText('2022年1—6月');
  await expect(page.locator('#charts .picture svg').filter({ visible: true }).first()).toBeVisible();
  expect(await wide(page)).toBeLessThanOrEqual(390);
});

test('lists and counts on a profile follow the filters in place, and without scripts alike', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/zh/enterprises/crrc');
  await page.locator('#charts').scrollIntoViewIfNeeded();
  await whenLive(page);
  const states = page.locator('#initiatives');
  await expect(states).toContainText('开展科技立项改革');
  await choose(page, zh.filters.document, '报纸版面');
  await expect(page).toHaveURL('/zh/enterprises/crrc?document=hubs-2024');
  await expect(states).not.toContainText('开展科技立项改革');
  await expect(states).toContainText('布局原创技术培育项目');
  await expect(page.locator('#events')).toContainText(text.filteredOut);

  const other = await stranger(browser, `${baseURL}/zh/enterprises/crrc?document=hubs-2024`);
  const lines = (where: Page) => where.locator('#initiatives li, #values li').allInnerTexts();
  expect((await lines(page)).length).toBeGreaterThan(5);
  expect(await lines(other)).toEqual(await lines(page));
  await expect(other.locator('search summary', { hasText: zh.filters.enterprise })).toHaveCount(0);
  await page.getByRole('link', { name: zh.filters.clear }).click();
  await expect(page).toHaveURL('/zh/enterprises/crrc');
  await expect(states).toContainText('开展科技立项改革');
});

test('every number on a profile leads to where it is printed', async ({ page }) => {
  await page.goto('/zh/enterprises/crrc');
  await page.mouse.move(5, 5);
  await page.locator('#values').getByRole('link', { name: '231 项成果' }).click();
  await expect(page).toHaveURL('/zh/enterprises/crrc?evidence=crrc-catalogue');
  const panel = page.getByRole('dialog', { name: zh.evidence.title });
  await expect(panel).toContainText('231');
  await panel.getByRole('link', { name: '成果转化推广目录项数' }).click();
  await expect(page).toHaveURL('/zh/metrics/commercialisation-catalogue');
  await expect(page.locator('#values')).toContainText('231 项成果');
});

test('a chart on a profile leads to its table, sources, files and sharing, and one alone takes the row', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh/fields/6g?document=hubs-2024`);
  const chart = page.locator('section#initiative-states');
  const row = (await page.locator('section#charts').boundingBox())!.width;
  expect((await chart.boundingBox())!.width).toBeGreaterThan(0.99 * row);
  const ways = chart.locator('footer');
  const own = '/zh/charts/initiative-states?field=6g&document=hubs-2024';
  for (const [name, more] of [
    [/^出处/, '&tab=sources'],
    [/^分享/, '&panel=share'],
    [/^表格/, '&tab=table'],
  ] as const)
    await expect(ways.getByRole('link', { name })).toHaveAttribute('href', own + more);
  await ways.getByRole('link', { name: /^表格/ }).click();
  await expect(page.locator('table')).toContainText('力争取得一批前沿原创成果');
  await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute(
    'href',
    /field=6g&document=hubs-2024/,
  );
  await page.context().close();
});

test('two enterprises are chosen and compared without scripts, and the link shows a stranger the same', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh/enterprises/compare`);
  await page.locator('fieldset').getByRole('checkbox', { name: '中国中车' }).last().check();
  await page.locator('main fieldset').getByRole('checkbox', { name: '洛阳LYC轴承' }).last().check();
  await page.getByRole('button', { name: text.compare.submit, exact: true }).click();
  await expect(page).toHaveURL('/zh/enterprises/compare?enterprise=crrc~lyc-bearing');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  const shared = table.locator('tbody', { has: page.getByText(text.compare.shared, { exact: true }) });
  await expect(shared.getByRole('link', { name: '轨道交通装备' })).toHaveCount(2);
  const planned = table.locator('tbody', { has: page.getByText(zh.state.planned, { exact: true }) });
  await expect(planned.getByRole('cell').first()).toHaveText(text.notMentioned);
  await expect(table).not.toContainText(/(^|\s)0(\s|$)/);
  await page.goto(`${baseURL}/zh/enterprises/compare?enterprise=nope~crrc`);
  await expect(page.getByRole('status')).toContainText('nope');
  await expect(page.getByText(text.compare.needMore)).toBeVisible();
});

test('another enterprise joins the comparison in place', async ({ page }) => {
  await page.goto('/en/enterprises/compare?enterprise=crrc~zte');
  await page.mouse.move(5, 5);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await choose(page, en.filters.enterprise, 'YOFC');
  await expect(page).toHaveURL('/en/enterprises/compare?enterprise=crrc~yofc~zte');
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('YOFC');
});

test('whatever the query holds a profile comes of it, and ids that name nothing are 404', async ({
  request,
}) => {
  for (const path of PAGES.map((page) => page.split('?')[0])) {
    for (const query of [
      'enterprise=%3Cscript%3Ealert(1)%3C/script%3E',
      `field=${'a~'.repeat(3000)}`,
      'time=%00..%FF',
    ])
      expect((await request.get(`/zh${path}?${query}`)).status(), `${path}?${query}`).toBe(200);
  }
  for (const path of [
    '/enterprises/ctrc',
    '/fields/__proto__',
    '/metrics/%3Ci%20id=x%3E',
    '/enterprises/中车',
  ]) {
    const response = await request.get(`/zh${path}`);
    expect(response.status(), path).toBe(404);
    expect(await response.text()).not.toContain('<i id=x>');
  }
  const head = await (await request.get('/en/fields/6g?enterprise=crrc')).text();
  expect(head).toMatch(/<link rel="canonical" href="[^"?]*\/en\/fields\/6g"/);
  expect(head).toMatch(/<title>6G · /);
});
