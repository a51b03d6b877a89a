import { expect, it } from 'vitest';
import { getAtlas } from '../../dataset/load';
import { DEFAULT_VIEW } from '../../view/view';
import { citableAt } from './citable-page';

const atlas = getAtlas();
const where = { origin: 'https://example.org', retrieved: '2026-12-01' };
const view = { ...DEFAULT_VIEW, document: ['hubs-2024'] };

it.each([
  ['/enterprises/crrc', 'webpage', '中国中车'],
  ['/fields/6g', 'webpage', '6G'],
  ['/metrics/hubs', 'webpage', '原创技术策源地数'],
  ['/charts/hub-batches', 'dataset', /策源地/],
])('%s is cited by name, with the filters', (page, type, title) => {
  expect(citableAt(atlas, 'zh', page, view, where)).toMatchObject({
    ...{ type, title: expect.stringMatching(title) },
    address: `https://example.org/zh${page}?document=hubs-2024`,
  });
});

it.each([
  '/enterprises',
  '/enterprises/compare',
  '/fields/none',
  '/metrics/__proto__',
  '/enterprises/crrc/x',
])('%s is nothing to cite', (page) => {
  expect(citableAt(atlas, 'zh', page, view, where)).toBeNull();
});
