/** How long a slow phone waits for the first chart, against a static page with the same pictures. */
import { PHONE, slowDown, withPage } from './browser';
import { median, ms } from './numbers';
import type { Bench, Result } from './result';
import { type Styles, startStaticPages } from './static-page';

const MOST = 1.15;
const RUNS = 9;
const PATHS = { '/zh': 'overview', '/zh?enterprise=crrc': 'overview of one enterprise' };
const STYLES: Styles[] = ['linked', 'inlined'];

/** From the request to the first chart, as painted on a slow network. */
export async function firstChart({ origin, browser, quick }: Bench): Promise<Result[]> {
  const runs = quick ? 3 : RUNS;
  const statics = await startStaticPages(origin, Object.keys(PATHS));
  const visible = (url: string) =>
    withPage(browser, PHONE, async (page) => {
      await slowDown(page, { network: true });
      await page.goto(url, { waitUntil: 'commit' });
      return page.evaluate(() => window.bench.firstChart);
    });
  try {
    const results: Result[] = [];
    for (const [path, name] of Object.entries(PATHS)) {
      const ours: number[] = [];
      const theirs: Record<Styles, number[]> = { linked: [], inlined: [] };
      await visible(origin + path);
      for (let run = 0; run < runs; run++) {
        ours.push(await visible(origin + path));
        for (const styles of STYLES) theirs[styles].push(await visible(`${statics.origin}/${styles}${path}`));
      }
      for (const styles of STYLES) {
        const ratio = median(ours) / median(theirs[styles]);
        results.push({
          what: `First chart visible, ${name}, slow phone`,
          here: ms(median(ours)),
          against: `static page, style sheet ${styles}: ${ms(median(theirs[styles]))}`,
          compared: `${ratio.toFixed(2)} ×`,
          bar: styles === 'linked' ? `≤ ${MOST} ×` : '',
          met: styles === 'linked' ? ratio <= MOST : null,
        });
      }
    }
    return results;
  } finally {
    await statics.stop();
  }
}
