/** From a change of filter to the repainted screen, on a slow processor, with more and more data. */
import type { Dataset } from '../../lib/dataset/dataset';
import { PHONE, SLOW_CPU, slowDown, wake, withPage } from './browser';
import type { Change } from './in-page';
import { enlarge } from './larger-dataset';
import { ms, quantile } from './numbers';
import type { Bench, Result } from './result';

/** Times the dataset, and the most that the p95 may be. */
const SIZES = [
  { times: 1, most: 50 },
  { times: 10, most: 100 },
  { times: 100, most: 100 },
];
/** Each option is switched on and off: twice as many changes. */
const OPTIONS = 35;
/** Changes stop here even if not all were made; the table says how many were. */
const LONGEST_MS = 240_000;

/** How long a short tap or a click of the mouse holds; whoever works the page by assistive technology presses nothing. */
const PRESS_MS = 80;

/** From a filter to the repainted charts, tapped and then without a press. */
export async function filterRepaint({ origin, browser, quick }: Bench): Promise<Result[]> {
  const dataset = (await (await fetch(`${origin}/data/dataset.json`)).json()) as Dataset;
  const results: Result[] = [];
  for (const { times, most } of SIZES) {
    const body = JSON.stringify(enlarge(dataset, times));
    for (const press of [PRESS_MS, 0]) {
      const changes = await withPage(browser, PHONE, async (page) => {
        await page.route('**/data/dataset.json', (route) =>
          route.fulfill({ body, contentType: 'application/json' }),
        );
        await page.goto(`${origin}/zh`);
        await wake(page);
        await slowDown(page, { network: false });
        const measure = (count: number) =>
          page.evaluate((changes) => window.bench.timeFilters(changes), {
            count,
            longest: LONGEST_MS,
            press,
          });
        const [first] = await measure(1);
        return { first, later: await measure(quick ? 10 : OPTIONS) };
      });
      results.push(describe(times, press, most, changes));
    }
  }
  return results;
}

/** The bar is held against taps. */
function describe(
  times: number,
  press: number,
  most: number,
  { first, later }: { first?: Change; later: Change[] },
): Result {
  const p95 = quantile(
    later.map((change) => change.ms),
    0.95,
  );
  const p50 = quantile(
    later.map((change) => change.ms),
    0.5,
  );
  const slowest = later.reduce((a, b) => (b.ms > a.ms ? b : a));
  return {
    what: `Filter to repaint, ${press ? 'tapped' : 'without a press'}, ${SLOW_CPU}× CPU, dataset × ${times}, ${later.length} changes`,
    here: `p50 ${ms(p50)}, p95 ${ms(p95)}`,
    against: `very first change ${ms(first?.ms ?? Number.NaN)}; slowest ${ms(slowest.ms)} (${slowest.chart})`,
    compared: '',
    bar: press ? `p95 ≤ ${most} ms` : '',
    met: press ? p95 <= most : null,
  };
}
