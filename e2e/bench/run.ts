/**
 * `npm run bench`: how fast the production build is, as ratios taken in one run. A full run writes its table
 * into the README beside this file. `npm run bench -- --quick` is a short one that writes nothing; with names,
 * as in `npm run bench -- first-chart`, only those measures are taken.
 */
import { rmSync } from 'node:fs';
import { ensureBrowser, ensureChineseFont } from '../../lib/cli/browser.mjs';
import { checkNode, ensureBuilt, ensureInstalled, ROOT } from '../../lib/cli/setup.mjs';
import { startBarePage } from './bare-page';
import { launch } from './browser';
import { filterRepaint } from './filter-repaint';
import { firstChart } from './first-chart';
import { layoutShift } from './layout-shift';
import { pictures } from './pictures';
import type { Bench, Result } from './result';
import { scriptBytes } from './script-bytes';
import { serverCost } from './server-cost';
import { startNext, WORK } from './site';
import { circumstances, table, writeReadme } from './table';

const MEASURES: Record<string, (bench: Bench) => Promise<Result[]>> = {
  'first-chart': firstChart,
  'script-bytes': scriptBytes,
  'filter-repaint': filterRepaint,
  'layout-shift': layoutShift,
  'server-cost': serverCost,
  pictures,
};

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const names = words.filter((word) => word !== '--quick');
const unknown = names.filter((name) => !MEASURES[name]);
if (unknown.length) {
  console.error(`No measure "${unknown.join('", "')}". There are: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}

checkNode();
ensureInstalled();
if (ensureBuilt() !== 0) process.exit(1);
const executable = ensureBrowser();
ensureChineseFont();

const cleanUp: (() => Promise<unknown>)[] = [];
try {
  const site = await startNext(ROOT, '/healthz');
  cleanUp.push(site.stop);
  console.log('Building the bare page …');
  const bare = await startBarePage();
  cleanUp.push(bare.stop);
  const browser = await launch(executable);
  cleanUp.push(() => browser.close());

  const bench: Bench = { origin: site.origin, bare: bare.origin, browser, quick };
  const results: Result[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (names.length && !names.includes(name)) continue;
    console.log(`— ${name}`);
    results.push(...(await measure(bench)));
  }
  console.log(`\n${circumstances(browser.version())}\n\n${table(results)}\n`);
  if (!quick && !names.length) writeReadme(results, browser.version());
  const missed = results.filter(({ met }) => met === false).length;
  console.log(missed ? `${missed} bars missed` : 'every bar met');
} finally {
  for (const each of cleanUp.reverse()) await each();
  rmSync(WORK, { recursive: true, force: true });
}
