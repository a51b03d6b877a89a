/** What pictures cost: a never-seen one on a warm server, and what a burst of them does to pages. */
import { CHARTS } from '../../lib/charts';
import { ROOT } from '../../lib/cli/setup.mjs';
import { requestAll } from './load';
import { median, ms, quantile } from './numbers';
import type { Bench, Result } from './result';
import { startNext } from './site';

const WARM_UP = 30;
const BURST = 40;
const PAGES = ['/zh', '/zh/charts/tax-deduction', '/en/documents'];

/** Pictures of all charts in turn, each of another span of years, so that none was drawn before. */
function newPictures(count: number, first: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const chart = CHARTS[(first + n) % CHARTS.length]!;
    return `/zh/charts/${chart.id}.png?time=${1000 + first + n}..2026`;
  });
}

/** On a server of its own: what else was asked for before does not count. */
export async function pictures({ quick }: Bench): Promise<Result[]> {
  const site = await startNext(ROOT, '/healthz');
  const at = (paths: string[]) => paths.map((path) => site.origin + path);
  try {
    const many = quick ? 30 : 150;
    await requestAll(at(newPictures(WARM_UP, 0)), 1);
    await requestAll(at([...PAGES, ...PAGES]), 1);
    const drawn = await requestAll(at(newPictures(many, WARM_UP)), 1);
    const known = await requestAll(at(newPictures(many, WARM_UP)), 1);

    const rounds = Array.from({ length: quick ? 3 : 8 }, () => at(PAGES)).flat();
    const calm = await requestAll(rounds, 1);
    let over = false;
    const burst = requestAll(at(newPictures(BURST, WARM_UP + many)), BURST).finally(() => {
      over = true;
    });
    const pressed: number[] = [];
    while (!over) pressed.push(...(await requestAll(at(PAGES), 1)));
    const waits = await burst;
    return [
      {
        what: `A never-seen preview picture on a warm server, ${many} of all charts`,
        here: `p50 ${ms(median(drawn))}, p95 ${ms(quantile(drawn, 0.95))}`,
        against: `the same again: ${ms(median(known))}`,
        compared: '',
        bar: 'p50 ≤ 150 ms',
        met: median(drawn) <= 150,
      },
      {
        what: `A page while ${BURST} never-seen pictures are wanted at once, ${pressed.length} pages`,
        here: `p50 ${ms(median(pressed))}, slowest ${ms(Math.max(...pressed))}`,
        against: `without them: p50 ${ms(median(calm))}, slowest ${ms(Math.max(...calm))}; the pictures took up to ${ms(Math.max(...waits))}`,
        compared: `${(median(pressed) / median(calm)).toFixed(2)} ×`,
        bar: 'slowest ≤ 500 ms',
        met: Math.max(...pressed) <= 500,
      },
    ];
  } finally {
    await site.stop();
  }
}
