import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each layer and the layers it may import, besides itself. Imports go one way only. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/i18n': [],
  'lib/view': ['lib/i18n'],
  'lib/dataset': ['lib/view', 'lib/i18n'],
  'lib/charts': ['lib/dataset', 'lib/view', 'lib/i18n'],
  'lib/search': ['lib/charts', 'lib/dataset', 'lib/view', 'lib/i18n'],
  'lib/render': ['lib/charts', 'lib/dataset', 'lib/view', 'lib/i18n'],
  'lib/export': ['lib/charts', 'lib/dataset', 'lib/view', 'lib/i18n'],
  'lib/cli': ['lib/dataset', 'lib/charts', 'lib/render', 'lib/export', 'lib/view', 'lib/i18n'],
  components: ['lib/search', 'lib/charts', 'lib/dataset', 'lib/view', 'lib/i18n', 'lib/render'],
  app: [
    'components',
    'lib/search',
    'lib/charts',
    'lib/dataset',
    'lib/view',
    'lib/i18n',
    'lib/render',
    'lib/export',
  ],
};

/** One door each for what comes from outside. */
const ONE_DOOR: Record<string, RegExp> = {
  zod: /^lib\/(dataset\/(schema|read|map-file)|export\/[a-z-]*(tables?|columns))\.ts$/,
  minisearch: /^lib\/search\/lookup\.ts$/,
  'pinyin-pro': /^lib\/search\/readings\.ts$/,
  'opencc-js/t2cn': /^lib\/search\/readings\.ts$/,
  'csv-stringify/sync': /^lib\/export\/csv\.ts$/,
  'node:fs': /^lib\/(dataset\/(read|originals|map-file)\.ts|cli\/.*)$/,
  'echarts/charts': /^lib\/charts\/echarts\.ts$/,
  'echarts-for-react/esm/core': /^components\/chart\/echart\.tsx$/,
};

const root = process.cwd();

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path.split(sep).join('/')] : [];
  });
}

const layerOf = (path: string) =>
  Object.keys(MAY_IMPORT).find((layer) => path === layer || path.startsWith(`${layer}/`));

function imports(path: string): { target: string; typeOnly: boolean }[] {
  const code = readFileSync(join(root, path), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g;
  return [...code.matchAll(pattern)].map(([, type, from, dynamic]) => ({
    target: from ?? dynamic ?? '',
    typeOnly: Boolean(type),
  }));
}

describe('imports go one way', () => {
  const files = Object.keys(MAY_IMPORT).flatMap(sources);

  it('between layers', () => {
    const wrong = files.flatMap((path) =>
      imports(path).flatMap(({ target }) => {
        if (!target.startsWith('.')) return [];
        const resolved = relative(root, join(root, dirname(path), target))
          .split(sep)
          .join('/');
        const [from, to] = [layerOf(path), layerOf(resolved)];
        if (!from || !to || from === to || MAY_IMPORT[from]?.includes(to)) return [];
        return [`${path} imports ${resolved}: ${from} may not import ${to}`];
      }),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('through one door for each outside thing', () => {
    const wrong = files.flatMap((path) =>
      imports(path).flatMap(({ target, typeOnly }) => {
        const door = ONE_DOOR[target];
        return door && !typeOnly && !door.test(path) ? [`${path} imports ${target}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('with the data folder read on the server only', () => {
    const browser = files.filter((path) => path.startsWith('components/'));
    const wrong = browser.filter((path) =>
      imports(path).some(
        ({ target, typeOnly }) =>
          !typeOnly && /dataset\/(load|read|schema|check|join|originals|map-file)$/.test(target),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
