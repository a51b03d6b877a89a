/**
 * `npm test`: types, lint and format, unit tests, build, and the browser journeys against the production
 * build. Installs what it lacks. Every step runs even if an earlier one failed; the last line adds up.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureChineseFont } from './browser.mjs';
import { checkNode, ensureBuilt, ensureInstalled, ROOT, run, runTool } from './setup.mjs';

checkNode();
ensureInstalled();
const results = join(ROOT, 'test-results');
mkdirSync(results, { recursive: true });
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');
for (const file of [unitReport, browserReport]) writeFileSync(file, '{}');

const steps = [
  ['types', () => runTool('next', ['typegen']) || runTool('tsc', ['--noEmit'])],
  ['lint and format', () => runTool('biome', ['ci', '--colors=off', '.'])],
  ['data', () => run('npm', ['run', '--silent', 'data'])],
  ['ledger', () => run('npm', ['run', '--silent', 'ledger'])],
  [
    'unit tests',
    () =>
      runTool('vitest', [
        'run',
        '--dir',
        'lib',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ]),
  ],
  ['build', ensureBuilt],
  ['browser tests', browserTests],
];

function browserTests() {
  const CHROMIUM_PATH = ensureBrowser();
  ensureChineseFont();
  return runTool('playwright', ['test', '-c', 'e2e'], { CHROMIUM_PATH, BROWSER_REPORT: browserReport });
}

const broken = [];
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  if (step() !== 0) broken.push(name);
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const unit = read(unitReport);
const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(browserReport).stats ?? {};
const passed = (unit.numPassedTests ?? 0) + expected;
const failedTests = (unit.numFailedTests ?? 0) + unexpected + flaky + skipped;
const failed = Math.max(failedTests, broken.length);
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(join(results, 'summary.txt'), `${summary}\n`);
console.log(`\n${summary}`);
process.exit(broken.length || failed || !passed ? 1 : 0);
