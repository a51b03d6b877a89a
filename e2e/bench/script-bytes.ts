/** JavaScript that arrives before the reader touches anything, against a bare Next page. */
import { DESKTOP, wake, withPage } from './browser';
import { kilobytes } from './numbers';
import type { Bench, Result } from './result';

const MOST = 40_000;
/** Words that only ECharts' code holds. */
const ECHARTS = /zrender|\[ECharts\]/;

interface Script {
  /** As transferred: compressed, headers left out. */
  bytes: number;
  echarts: boolean;
}

/** Bytes of scripts before the first touch, beside a bare page. */
export async function scriptBytes({ origin, bare, browser }: Bench): Promise<Result[]> {
  const ours = await withPage(browser, DESKTOP, async (page) => {
    const scripts: Script[] = [];
    const pending: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      const read = async () => {
        const [{ responseBodySize }, response] = await Promise.all([request.sizes(), request.response()]);
        scripts.push({ bytes: responseBodySize, echarts: ECHARTS.test((await response?.text()) ?? '') });
      };
      pending.push(read());
    });
    // Idle time would fetch what interaction needs: it never comes, so all that comes is what the page itself asks for.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(`${origin}/zh`, { waitUntil: 'networkidle' });
    await Promise.all(pending);
    const before = [...scripts];
    // Without idle time a picture is taken over when the reader reaches for it.
    await wake(page);
    await page.waitForLoadState('networkidle');
    await Promise.all(pending);
    return { before, touched: scripts.slice(before.length) };
  });
  const total = (scripts: Script[]) => scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const theirs = await withPage(browser, DESKTOP, async (page) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(bare, { waitUntil: 'networkidle' });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });
  if (!theirs || !ours.touched.some(({ echarts }) => echarts))
    throw new Error('the bare page sent no script, or ECharts was not recognised after the first touch');
  const difference = total(ours.before) - theirs;
  const early = ours.before.filter(({ echarts }) => echarts).length;
  return [
    {
      what: 'JavaScript until the first touch, overview, gzip',
      here: kilobytes(total(ours.before)),
      against: `bare Next page: ${kilobytes(theirs)}`,
      compared: `+${kilobytes(difference)}`,
      bar: `≤ +${kilobytes(MOST)}`,
      met: difference <= MOST,
    },
    {
      what: 'Scripts with ECharts among them',
      here: String(early),
      against: `fetched when idle or touched: ${kilobytes(total(ours.touched))}`,
      compared: '',
      bar: 'none',
      met: early === 0,
    },
  ];
}
