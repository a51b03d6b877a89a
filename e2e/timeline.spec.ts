import { expect, type Page, test } from '@playwright/test';
import { dayNumber } from '../lib/charts/timeline/days';
import { getAtlas } from '../lib/dataset/load';
import { LANGUAGES } from '../lib/i18n/languages';
import { timelineMessages } from '../lib/i18n/timeline';
import { violations } from './axe';
import { choose, phone, pictureWords, stranger, whenLive, zh } from './reader';

const text = timelineMessages('zh');
const atlas = getAtlas();
const titleOf = (id: string) => atlas.events.find((event) => event.id === id)!.title.zh;

const rows = (page: Page) => page.locator('main ol > li[id^="event-"]');
const listed = (page: Page) => rows(page).evaluateAll((each) => each.map(({ id }) => id));
const strip = (page: Page) => page.getByRole('application');

test('zoom and pan by keyboard and by button; whoever gets the link sees the same without scripts', async ({
  page,
  browser,
}) => {
  await page.goto('/zh/timeline');
  await whenLive(page);
  await strip(page).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL('/zh/timeline?time=2020..2023');
  await page.keyboard.press('End');
  await expect(page).toHaveURL('/zh/timeline?time=2022..2025');
  await page.getByRole('link', { name: text.steps.in, exact: true }).click();
  await expect(page).toHaveURL('/zh/timeline?time=2023..2024');
  await page.getByRole('link', { name: text.steps.back, exact: true }).click();
  await expect(page).toHaveURL('/zh/timeline?time=2022..2023');
  await expect(page.getByText('2022年—2023年 · 17 件')).toBeVisible();
  const words = await pictureWords(page.locator('main'));
  expect(words.join()).toContain(titleOf('first-batch-2022'));
  expect(words.join()).not.toContain(titleOf('scl-record-2024'));
  expect(await listed(page)).toHaveLength(17);

  const other = await stranger(browser, page.url());
  expect(await pictureWords(other.locator('main'))).toEqual(words);
  expect(await listed(other)).toEqual(await listed(page));
  await other.getByRole('link', { name: text.steps.all, exact: true }).click();
  await expect(other).toHaveURL('/zh/timeline');
  await expect(rows(other)).toHaveCount(atlas.events.length);
});

test('the overview leads to the whole timeline, which is shared as it stands', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, `${baseURL}/zh?time=2022`);
  await page.getByRole('link', { name: zh.chart.larger.timeline }).click();
  await expect(page).toHaveURL('/zh/timeline?time=2022');
  await page.getByRole('link', { name: zh.share.open, exact: true }).click();
  await expect(page.locator('main')).toContainText(`${baseURL}/zh/timeline?time=2022`);
  await expect(page.locator('main img[src*="timeline.png?time=2022"]')).toBeVisible();
  await page.context().close();
});

test('a hand drags the strip; the link says what then stands there, and a click is no drag', async ({
  page,
  browser,
}) => {
  await page.goto('/zh/timeline?time=2022..2023');
  await whenLive(page);
  const box = (await strip(page).boundingBox())!;
  await page.mouse.move(box.x + 700, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 130, { steps: 8 });
  await expect(page).toHaveURL('/zh/timeline?time=2022..2023');
  await page.mouse.up();
  await expect(page).toHaveURL(/time=2022-\d\d-\d\d\.\.2024-\d\d-\d\d$/);
  const [from, to] = new URL(page.url()).searchParams.get('time')!.split('..');
  const days = dayNumber(to!) - dayNumber(from!) + 1;
  expect(days).toBe(730);
  const other = await stranger(browser, page.url());
  expect(await pictureWords(other.locator('main'))).toEqual(await pictureWords(page.locator('main')));
  await strip(page).locator('a[data-record="second-batch-2024"]').click();
  await expect(page).toHaveURL(/evidence=second-batch-2024/);
  await expect(page.getByRole('dialog')).toContainText(titleOf('second-batch-2024'));
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('years are typed, with scripts and without, and keep the other filters', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/zh/timeline');
  await whenLive(page);
  await choose(page, zh.filters.enterprise, '中兴通讯');
  const typed = page.getByRole('navigation', { name: text.steps.label });
  await typed.getByLabel(text.typed.from, { exact: true }).fill('２０２４');
  await typed.getByLabel(text.typed.to, { exact: true }).fill('2022');
  await typed.getByLabel(text.typed.to, { exact: true }).press('Enter');
  await expect(page).toHaveURL('/zh/timeline?enterprise=zte&time=2022..2024');
  await expect(typed.getByLabel(text.typed.from, { exact: true })).toHaveValue('2022');
  await typed.getByLabel(text.typed.from, { exact: true }).fill('2023-02-31');
  await typed.getByRole('button', { name: text.typed.go }).click();
  await expect(page).toHaveURL('/zh/timeline?enterprise=zte&time=2022..2024');

  const other = await stranger(browser, `${baseURL}/zh/timeline?enterprise=zte`);
  const form = other.getByRole('navigation', { name: text.steps.label });
  await form.getByLabel(text.typed.from, { exact: true }).fill('2023');
  await form.getByRole('button', { name: text.typed.go }).click();
  await expect(other).toHaveURL('/zh/timeline?enterprise=zte&time=2023..latest');
  await expect(other.locator('main')).toContainText(titleOf('scl-record-2024'));
});

test('on a phone the events stand under one another, with how exact each is, and lead to their source', async ({
  browser,
}) => {
  const page = await phone(browser);
  await page.goto('/zh/timeline');
  await expect(strip(page)).toBeHidden();
  const entry = page.locator('#event-revenue-share-target-2025');
  await expect(entry).toContainText('到2025年 只有最晚日期');
  await entry.getByRole('link', { name: titleOf('revenue-share-target-2025') }).click();
  await expect(page.getByRole('dialog')).toContainText('35%');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: text.steps.in, exact: true }).click();
  await expect(page).toHaveURL('/zh/timeline?time=2020..2023');
  await expect(entry).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test('no two labels meet as the browser sets them, at any zoom', async ({ browser, baseURL }) => {
  const page = await stranger(browser, `${baseURL}/zh/timeline`);
  for (const lang of LANGUAGES)
    for (const width of [1440, 768])
      for (const time of ['', '1994..2025', '2021..2024', '2024', '2024-05', '2022-03..2022-04']) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${lang}/timeline?time=${time}`);
        const meeting = await strip(page).evaluate((box) => {
          const labels = [...box.querySelectorAll<SVGTextElement>('a[data-record] text')].filter((each) =>
            each.checkVisibility(),
          );
          const boxes = labels.map((each) => ({ words: each.textContent, at: each.getBoundingClientRect() }));
          const edge = box.getBoundingClientRect().right + 1;
          return [
            ...boxes.filter(({ at }) => at.right > edge).map(({ words }) => `${words} is cut`),
            ...boxes.flatMap(({ words, at: a }, i) =>
              boxes
                .slice(i + 1)
                .filter(
                  ({ at: b }) =>
                    a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom,
                )
                .map((other) => `${words} meets ${other.words}`),
            ),
          ];
        });
        expect(meeting, `${lang} ${width} ${time}`).toEqual([]);
      }
});

test('calendar and feed follow the filters, are found in the head, and stand any query', async ({
  page,
  request,
}) => {
  await page.goto('/zh/timeline?enterprise=zte&time=2024');
  const href = (type: string) =>
    page.locator(`head link[rel="alternate"][type="${type}"]`).getAttribute('href');
  for (const [ending, type] of [
    ['ics', 'text/calendar'],
    ['atom', 'application/atom+xml'],
  ] as const) {
    const found = new URL((await href(type))!, page.url());
    expect(found.pathname + found.search).toBe(`/zh/timeline.${ending}?enterprise=zte&time=2024`);
    const answer = await request.get(found.pathname + found.search);
    expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`);
    const body = await answer.text();
    expect(body.match(/BEGIN:VEVENT|<entry>/g)).toHaveLength(1);
    const headers = { 'if-none-match': answer.headers().etag! };
    expect((await request.get(found.pathname + found.search, { headers })).status()).toBe(304);
    const odd = await request.get(
      `/en/timeline.${ending}?enterprise=nobody&time=2025..2022&field=<script>&x=${'y'.repeat(3000)}`,
      {
        headers: { 'x-forwarded-host': 'evil"><script>' },
      },
    );
    expect(odd.status()).toBe(200);
    expect(await odd.text()).not.toContain('script>');
    expect((await request.get(`/xx/timeline.${ending}`)).status()).toBe(404);
  }
  const problem = await page.evaluate(async () => {
    const feed = new DOMParser().parseFromString(
      await (await fetch('/zh/timeline.atom')).text(),
      'application/xml',
    );
    return feed.querySelector('parsererror')?.textContent ?? feed.documentElement.namespaceURI;
  });
  expect(problem).toBe('http://www.w3.org/2005/Atom');
  await page.getByRole('link', { name: text.feed }).waitFor();
  await expect(page.getByRole('link', { name: text.calendar })).toHaveAttribute(
    'href',
    '/zh/timeline.ics?enterprise=zte&time=2024',
  );
});

for (const lang of LANGUAGES)
  test(`/${lang}/timeline is sound in both themes, with no error`, async ({ page }) => {
    const strange: string[] = [];
    page.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && strange.push(message.text()),
    );
    page.on('pageerror', (error) => strange.push(error.message));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${lang}/timeline?time=2022..latest`);
      await whenLive(page);
      expect(await violations(page)).toEqual([]);
    }
    await page.goto(`/${lang}/timeline?time=1999`);
    expect(await violations(page)).toEqual([]);
    expect(strange).toEqual([]);
  });
