/** Pages at 200 % and on the smallest phones, with wider letters, big enough to hit, in forced colours, at rest. */
import { expect, type Page, test } from '@playwright/test';
import { zh } from './reader';

/** One page of each kind, as the site map lists them; the overview has every chart. */
async function pagesOf(page: Page, lang: string): Promise<string[]> {
  const map = await (await page.request.get('/sitemap.xml')).text();
  const all = [...map.matchAll(/<loc>[^<]*?(\/(?:zh|en)(?:\/[^<]*)?)<\/loc>/g)].map(([, path]) => path!);
  const kinds = new Map<string, string>();
  for (const path of all.filter((each) => each.startsWith(`/${lang}`))) {
    const [, , folder = '', name] = path.split('/');
    const kind = name === undefined ? path : folder;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [
    ...kinds.values(),
    `/${lang}/charts/enterprise-field?tab=table`,
    `/${lang}/charts/timeline?tab=sources`,
  ];
}

/** How far a page reaches beyond the screen to the right, in px, and what does it. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
  });
}

for (const { name, width, scale } of [
  { name: 'at 200 %', width: 640, scale: 2 },
  { name: 'on the smallest phone', width: 320, scale: 1 },
]) {
  for (const lang of ['zh', 'en']) {
    test(`no page in ${lang} scrolls sideways ${name}, nor any menu or proof`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        ...{ baseURL, viewport: { width, height: 640 }, deviceScaleFactor: scale, locale: 'zh-CN' },
      });
      const page = await context.newPage();
      const pages = await pagesOf(page, lang);
      expect(pages.length).toBeGreaterThan(8);
      for (const path of [...pages, `/${lang}?enterprise=crrc&evidence=hubs-total`]) {
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        expect.soft(await sideways(page), path).toEqual([]);
        expect.soft(await cutWords(page), path).toEqual([]);
      }
      await page.goto(`/${lang}`);
      const menus = page.locator('search details');
      expect(await menus.count()).toBeGreaterThan(2);
      for (let index = 0; index < (await menus.count()); index++) {
        await menus.nth(index).locator('summary').click();
        const open = menus.nth(index).locator('summary + div');
        await expect(open).toBeVisible();
        const box = (await open.boundingBox())!;
        expect.soft(box.x, 'left edge of an open menu').toBeGreaterThanOrEqual(0);
        expect.soft(box.x + box.width, 'right edge of an open menu').toBeLessThanOrEqual(width);
        expect.soft(await sideways(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await context.close();
    });
  }
}

/** Words that do not fit the box that holds them and cannot be scrolled to. Pictures are looked at elsewhere. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')]
      .filter((element) => {
        const { overflowX, overflowY, position, textOverflow } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip');
        const unseen = position === 'absolute' && element.clientWidth <= 1;
        if (!hides || unseen || textOverflow === 'ellipsis' || element.closest('.picture')) return false;
        return (
          (overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .filter((element) => element.innerText?.trim())
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** WCAG 1.4.12. */
const SPACED = `*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

test('letters, words and lines can be set wider, and no word is cut', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of await pagesOf(page, 'en')) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await page.addStyleTag({ content: SPACED });
      expect.soft(await sideways(page), `${path} at ${width} px`).toEqual([]);
      expect.soft(await cutWords(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('whatever can be clicked is 24 px big or stands apart, unless it is part of a sentence', async ({
  page,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [...(await pagesOf(page, 'zh')), '/zh/charts/hub-batches?evidence=hubs-total']) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft(await smallTargets(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

/** WCAG 2.5.8: targets under 24 px whose circle of 24 px touches another target or its circle. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, dt, td, th, h1, h2, h3, figcaption, span.block, label');
      const own = element.textContent?.trim().length ?? 0;
      return (block?.textContent?.trim().length ?? 0) > own;
    };
    // What a proof lies over cannot be hit.
    const scope = document.querySelector('[role="dialog"]') ?? document;
    const targets = [...scope.querySelectorAll('a[href], button, input, select, summary')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'),
      )
      .map((element) => element.closest('label') ?? element)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ width, height }: DOMRect) => width < 23.99 || height < 23.99;
    const centre = (box: DOMRect) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
    const touches = (a: DOMRect, b: DOMRect) => {
      const [x, y] = centre(a);
      if (isSmall(b)) return Math.hypot(x - centre(b)[0], y - centre(b)[1]) < 24;
      return (
        Math.hypot(x - Math.max(b.left, Math.min(x, b.right)), y - Math.max(b.top, Math.min(y, b.bottom))) <
        12
      );
    };
    return targets
      .filter(({ element, box }) => isSmall(box) && !inSentence(element))
      .filter(({ element, box }) =>
        targets.some(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            touches(box, other.box),
        ),
      )
      .map(
        ({ element, box }) =>
          `${box.width.toFixed()} × ${box.height.toFixed()}: ${element.outerHTML.slice(0, 140)}`,
      );
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, every word and mark takes the system’s colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const path of await pagesOf(page, 'zh')) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft(await foreignColours(page), path).toEqual([]);
    }
    await page.goto('/zh/charts/hub-batches');
    const { tabs, rest } = await page.evaluate(() => {
      const weight = (element: Element) => getComputedStyle(element).fontWeight;
      const current = document.querySelector('main nav a[aria-current]')!;
      const other = document.querySelector('main nav li a:not([aria-current])[href*="tab="]')!;
      return { tabs: weight(current), rest: weight(other) };
    });
    expect(Number(tabs), 'the chosen tab is told apart by more than colour').toBeGreaterThan(Number(rest));
  });
}

/** Colours of words, and of what pictures are made of, that are none of the system’s. */
function foreignColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = new Set(
      [
        'Canvas',
        'CanvasText',
        'LinkText',
        'VisitedText',
        'ButtonText',
        'ButtonFace',
        'GrayText',
        'FieldText',
      ].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const strange = new Set<string>();
    const look = (element: Element, property: 'color' | 'fill' | 'stroke') => {
      const value = getComputedStyle(element)[property];
      const free = value === 'none' || /, 0\)$/.test(value) || value.startsWith('url(') || system.has(value);
      if (!free) strange.add(`${property} ${value} of ${element.outerHTML.slice(0, 90)}`);
    };
    for (const element of document.querySelectorAll('main *:not(svg *)')) look(element, 'color');
    for (const element of document.querySelectorAll('main svg :is(path, rect, circle, polyline, text)'))
      for (const property of ['fill', 'stroke'] as const) look(element, property);
    return [...strange].slice(0, 5);
  });
}

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/zh', '/zh/charts/timeline', '/zh/documents/hubs-2024']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => [null, '::before', '::after'].map((part) => getComputedStyle(element, part)))
        .filter(
          ({ transitionDuration, animationName, scrollBehavior }) =>
            /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth',
        ),
    );
    expect(moving, path).toHaveLength(0);
  }
  await page.goto('/zh/charts/timeline');
  await page.locator('summary', { hasText: zh.filters.enterprise }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
