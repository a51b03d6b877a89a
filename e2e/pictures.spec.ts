import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CHARTS } from '../lib/charts';
import { LANGUAGES } from '../lib/i18n/languages';

/**
 * Each chart against a committed picture: two widths, two themes, two languages, drawn in a font of the
 * test's own so that machines agree. After a change that is meant: `npx playwright test -c e2e pictures -u`.
 */
const fontFolder = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
);
const fontFaces = readFileSync(join(fontFolder, 'index.css'), 'utf8').replaceAll('url(./', 'url(/test-font/');
const STYLE = `${fontFaces}
  :root, :root:lang(en) { --sans: 'Noto Sans SC Variable'; --serif: 'Noto Sans SC Variable'; }
  .picture * { animation: none; }`;

for (const { id } of CHARTS) {
  for (const lang of LANGUAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        test(`${id} looks as it did: ${lang}, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
          const context = await browser.newContext({
            viewport: { width, height: 900 },
            colorScheme,
            javaScriptEnabled: false,
          });
          const page = await context.newPage();
          await page.route('**/test-font/**', (route) =>
            route.fulfill({
              path: join(fontFolder, new URL(route.request().url()).pathname.replace('/test-font/', '')),
            }),
          );
          await page.goto(`${baseURL}/${lang}/charts/${id}`);
          await page.addStyleTag({ content: STYLE });
          await page.evaluate(() => document.fonts.ready);
          await expect(page.locator('.picture')).toHaveScreenshot(
            `${id}-${lang}-${colorScheme}-${width}.png`,
            {
              maxDiffPixelRatio: 0.005,
            },
          );
          await context.close();
        });
      }
    }
  }
}
