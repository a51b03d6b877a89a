/** Each chart looks as its committed picture, in both languages, themes and widths. */
import { expect, type Locator, test } from '@playwright/test';
import sharp from 'sharp';
import { CHARTS } from '../lib/charts';
import { LANGUAGES } from '../lib/i18n/languages';
import { pageOf, WIDTHS } from './drawings';

/** How far a text may stick out or run into another, in px. */
const TOLERANCE = 2;

/** Colours may differ as processors round differently; a label that moves or a mark that goes may not. */
const ALIKE = { threshold: 0.08, maxDiffPixels: 5 };

test.use({ viewport: { width: 1600, height: 900 } });

for (const chart of CHARTS) {
  test(`${chart.id} looks as its pictures, with no text cut off or written over`, async ({ page }, info) => {
    for (const lang of LANGUAGES) {
      await page.setContent(await pageOf(chart, lang));
      await page.evaluate(() => document.fonts.ready);
      for (const width of WIDTHS) {
        const picture = page.locator(`#${width}`);
        expect.soft(await unreadable(picture), `${chart.id}, ${lang}, ${width}`).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const shot = await picture.screenshot();
          const kept = info.config.updateSnapshots === 'none' ? shot : await small(shot);
          const name = `${lang}-${colorScheme}-${width}.png`;
          expect
            .soft(kept, `${chart.id}/${name} has changed. If it should, run: npm run pictures`)
            .toMatchSnapshot([chart.id, name], ALIKE);
        }
      }
    }
  });
}

/** A third of the size: so many pictures weigh on a repository. */
const small = (png: Buffer) => sharp(png).png({ palette: true, dither: 0, compressionLevel: 9 }).toBuffer();

/** Texts that leave the picture or run into one another, measured with the glyphs as drawn. */
function unreadable(still: Locator): Promise<string[]> {
  return still.evaluate((picture, tolerance) => {
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll('text')].map((text) => {
      const box = text.getBoundingClientRect();
      // The box holds the font's whole line; the glyphs fill about its size.
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const turned = box.height > box.width && (text.textContent ?? '').length > 2;
      const [w, h] = turned ? [size, box.height] : [box.width, size];
      return {
        words: text.textContent,
        ...{ left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 },
      };
    });
    const cut = texts.filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - tolerance ||
        right > frame.right + tolerance ||
        top < frame.top - tolerance ||
        bottom > frame.bottom + tolerance,
    );
    const over = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance,
        )
        .map((b) => `“${a.words}” and “${b.words}” overlap`),
    );
    return [...cut.map(({ words }) => `“${words}” is cut off`), ...over];
  }, TOLERANCE);
}
