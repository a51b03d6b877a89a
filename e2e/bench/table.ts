/** The table of results, printed and kept in the README beside this file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../lib/cli/setup.mjs';
import type { Result } from './result';

const README = join(ROOT, 'e2e', 'bench', 'README.md');
const BEGIN = '<!-- results: written by `npm run bench` -->';
const END = '<!-- end of results -->';

/** The table in Markdown. */
export function table(results: Result[]): string {
  const rows = results.map(({ what, here, against, compared, bar, met }) =>
    [what, here, against, compared, bar, met === null ? '' : met ? 'met' : '**missed**'].join(' | '),
  );
  const head = ['Measure | Here | Against | Compared | Bar | ', '--- | --- | --- | --- | --- | ---'];
  return [...head, ...rows].map((row) => `| ${row} |`).join('\n');
}

/** Date, versions and machine: numbers mean nothing without them. */
export function circumstances(chromium: string): string {
  const version = (name: string) =>
    JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
  const packages = ['next', 'react', 'echarts'].map((name) => `${name} ${version(name)}`).join(', ');
  const processors = cpus();
  const memory = Math.round(totalmem() / 1e9);
  return [
    `${new Date().toISOString().slice(0, 10)} · node ${process.versions.node}, ${packages}, Chromium ${chromium}`,
    `${processors.length} processors (${processors[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${platform()} ${arch()}; one run, servers and browser on the same machine`,
  ].join('  \n');
}

/** Replaces the results in the README; its text stays. */
export function writeReadme(results: Result[], chromium: string): void {
  const text = readFileSync(README, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${README} has lost its lines "${BEGIN}" and "${END}"`);
  const block = `${BEGIN}\n\n${circumstances(chromium)}\n\n${table(results)}\n\n${END}`;
  writeFileSync(README, before + block + after);
}
