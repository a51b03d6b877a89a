/** The browser of the bench: fresh contexts, throttling, and what is observed inside each page. */
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';

const IN_PAGE = fileURLToPath(new URL('in-page.js', import.meta.url));

/** Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms per round trip. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

export const SLOW_CPU = 4;

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/** A browser without a window. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Opens an empty page with an empty cache, runs `use` and closes it. Requests to other hosts are refused. */
export async function withPage<T>(
  browser: Browser,
  viewport: { width: number; height: number },
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  try {
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.addInitScript({ path: IN_PAGE });
    return await use(page, context);
  } finally {
    await context.close();
  }
}

/** Makes a page's processor `SLOW_CPU` times slower and, if wanted, its network a slow 4G one. */
export async function slowDown(page: Page, what: { network: boolean }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  if (!what.network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
}

/**
 * Reaches for the first picture of the page and waits until the interactive chart stands there. The page is told of a
 * pointer, but there is none: one that rests on the page is told of all that moves beneath it, and a phone has none.
 */
export async function wake(page: Page): Promise<void> {
  const picture = page.locator('.picture').first();
  await picture.scrollIntoViewIfNeeded();
  // What interaction needs is fetched at the first move of the pointer; the picture is taken over as it is reached for.
  await page.dispatchEvent('body', 'pointermove');
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/data/dataset.json')),
  );
  const live = page.locator('.picture[data-live]').first();
  for (let turn = 0; !(await live.isVisible()); turn++) {
    if (turn > 100) throw new Error('no chart became interactive');
    await picture.dispatchEvent('pointerenter');
    await page.waitForTimeout(200);
  }
}
