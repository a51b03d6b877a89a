/** What a page costs the server: pages per second, a view nobody has asked for before, and memory. */

import { ROOT } from '../../lib/cli/setup.mjs';
import type { Dataset } from '../../lib/dataset/dataset';
import { pagesPerSecond, requestAll } from './load';
import { mean, ms, quantile } from './numbers';
import type { Bench, Result } from './result';
import { startNext } from './site';
import { manyViews } from './views';

const KNOWN = 50;
const NEW = 200;
const VIEWS = 5_000;
/** Memory may grow while caches fill; in the second half of all views it may grow by this much at most. */
const STILL_GROWING = 1.15;

/** Time, throughput and memory of the server. */
export async function serverCost({ origin, bare, quick }: Bench): Promise<Result[]> {
  const dataset = (await (await fetch(`${origin}/data/dataset.json`)).json()) as Dataset;
  const many = quick ? 600 : VIEWS;
  const seconds = quick ? 3 : 10;
  const views = manyViews(dataset, KNOWN + NEW + many);
  const known = views.slice(0, KNOWN).map((path) => origin + path);
  const unseen = views.slice(KNOWN, KNOWN + NEW).map((path) => origin + path);
  await requestAll([`${bare}/`, `${origin}/zh`, ...known, ...known], 4);

  const bareRate = await pagesPerSecond([`${bare}/`], seconds);
  const rate = (what: string, here: number): Result => ({
    what,
    here: `${here.toFixed(1)} pages/s`,
    against: `bare Next page: ${bareRate.toFixed(1)} pages/s`,
    compared: `${(here / bareRate).toFixed(3)} ×`,
    bar: '',
    met: null,
  });
  const rates = [
    rate('Server, default view', await pagesPerSecond([`${origin}/zh`], seconds)),
    rate(`Server, ${KNOWN} filtered views in turn`, await pagesPerSecond(known, seconds)),
  ];
  const first = await requestAll(unseen, 1);
  const again = await requestAll(unseen, 1);
  const cost: Result = {
    what: `A never-seen view, mean of ${NEW}`,
    here: `${ms(mean(first))} (p95 ${ms(quantile(first, 0.95))})`,
    against: `the same again: ${ms(mean(again))}`,
    compared: `+${ms(mean(first) - mean(again))}`,
    bar: 'p95 ≤ 250 ms',
    met: quantile(first, 0.95) <= 250,
  };
  return [...rates, cost, await memoryAfter(views.slice(KNOWN + NEW))];
}

/** On a server of its own, so that what was measured before does not count. */
async function memoryAfter(views: string[]): Promise<Result> {
  const site = await startNext(ROOT, '/healthz');
  try {
    const urls = views.map((path) => site.origin + path);
    const half = Math.floor(urls.length / 2);
    await requestAll(urls.slice(0, 100), 4);
    const before = site.memory();
    await requestAll(urls.slice(100, half), 4);
    const middle = site.memory();
    await requestAll(urls.slice(half), 4);
    const after = site.memory();
    return {
      what: `Memory of the server after ${views.length} different views`,
      here: `${after.toFixed(0)} MB`,
      against: `after 100: ${before.toFixed(0)} MB; after ${half}: ${middle.toFixed(0)} MB`,
      compared: `second half: ${(after / middle).toFixed(2)} ×`,
      bar: `second half ≤ ${STILL_GROWING} ×`,
      met: after / middle <= STILL_GROWING,
    };
  } finally {
    await site.stop();
  }
}
