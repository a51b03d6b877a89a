/** Headings break where a reader would. */
import { expect, type Page, test } from '@playwright/test';

/** Headings of which a line begins with what closes a clause. */
const torn = (page: Page) =>
  page.locator('h1, h2, h3').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const range = document.createRange();
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      let line = Number.POSITIVE_INFINITY;
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
        for (let at = 0; at < text.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { top, width } = range.getBoundingClientRect();
          if (width && top > line + 5 && /[，；：、。！？）”》]/.test(text.data[at]!))
            return [heading.textContent];
          if (width) line = top;
        }
      return [];
    }),
  );

for (const width of [360, 390])
  test(`no line of a heading begins with a comma, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [
      '/zh',
      '/zh?enterprise=yofc&field=desalination',
      '/zh/charts',
      '/zh/timeline?enterprise=crrc&field=rail-equipment&basis=reported',
      '/zh/timeline?field=uhv-transmission',
      '/zh/charts/collaboration?field=next-generation-optical-network',
    ]) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      expect(await torn(page), address).toEqual([]);
    }
  });
