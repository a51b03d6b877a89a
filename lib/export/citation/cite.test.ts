import { describe, expect, it } from 'vitest';
import { getAtlas } from '../../dataset/load';
import { type Citable, citeDataset, citeDocument, citePage } from './citable';
import { referenceFile, referenceText } from './cite';

const atlas = getAtlas();
const { date } = atlas.releases[0]!;
const view = 'https://example.org/zh/charts/hub-batches?enterprise=crrc~zte';
const chart = citePage(
  atlas,
  { id: 'hub-batches', type: 'dataset', title: '97 个“策源地”: 50% & 更多', address: view },
  'zh',
  '2026-12-01',
);

/** The standard's pattern for each type of source, filled in. */
const known: [string, Partial<Citable>, string][] = [
  [
    'a data set with version and publisher',
    {
      type: 'dataset',
      title: '中国土壤数据集',
      author: '王五',
      publisher: '数据中心',
      version: '1.2',
      issued: '2025-03-04',
    },
    '王五. 中国土壤数据集[DS/OL]. V1.2. 数据中心(2025-03-04)[2026-12-01]. https://example.org/a.',
  ],
  [
    'a web page of an institution',
    {
      type: 'webpage',
      title: '关于某事的通知',
      author: '某部',
      publisher: '某部',
      version: null,
      issued: '2024-11-21',
    },
    '某部. 关于某事的通知[EB/OL]. (2024-11-21)[2026-12-01]. https://example.org/a.',
  ],
  [
    'a map',
    { type: 'map', title: '示意图', author: '某院', publisher: '某院', version: null, issued: '2026' },
    '某院. 示意图[CM/OL]. 某院(2026)[2026-12-01]. https://example.org/a.',
  ],
  [
    'a newspaper page without masthead whose date was worked out',
    {
      type: 'article-newspaper',
      title: '版面',
      author: null,
      publisher: null,
      version: null,
      issued: '2024-05',
      inferred: true,
      address: null,
    },
    '版面[N]. [2024-05].',
  ],
];

describe('references as text', () => {
  it.each(known)('GB/T 7714-2025: %s', (_, facts, expected) => {
    const item = { ...chart, address: 'https://example.org/a', ...facts };
    expect(referenceText(item, 'gb-t-7714')).toBe(expected);
  });

  it('APA gives the day of retrieval and the whole address', () => {
    expect(referenceText({ ...chart, title: 'Hubs', author: 'Ceyuan', publisher: 'Ceyuan' }, 'apa')).toBe(
      `Ceyuan. (${date.slice(0, 4)}). Hubs (Version ${date}) [Data set]. Ceyuan. Retrieved December 1, 2026, from ${view}`,
    );
  });

  it('every citable thing names retrieval, address and no undefined', () => {
    const items = [
      chart,
      citeDataset(atlas, 'https://example.org/en/data', 'en', '2026-12-01'),
      ...atlas.documents.map(({ id }) => citeDocument(atlas, id, 'zh', '2026-12-01')!),
    ];
    for (const item of items)
      for (const style of ['gb-t-7714', 'apa'] as const) {
        const line = referenceText(item, style);
        expect(line).not.toMatch(/undefined|null|\n/);
        if (item.address) expect(line).toContain(item.address);
        if (item.address) expect(line).toMatch(/2026-12-01|December 1, 2026/);
      }
  });

  it('an unknown document has no reference', () => {
    expect(citeDocument(atlas, 'no-such', 'zh', '2026-12-01')).toBeNull();
  });
});

describe('references as files', () => {
  it('BibTeX keeps Chinese, escapes what TeX would eat, and has a plain key', () => {
    const file = referenceFile(chart, 'bib');
    expect(file).toContain('@misc{hub-batches,');
    expect(file).toContain('97 个“策源地”: 50\\% \\& 更多');
    expect(file).toContain(`url = {${view}}`);
    expect(file).toContain('2026-12-01');
  });

  it('RIS has one line per tag, first the type, last the end, and the address whole', () => {
    const long = `${view}&field=${'quantum-information~'.repeat(8)}`;
    const lines = referenceFile({ ...chart, address: long }, 'ris').split('\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(1, -2).every((line) => /^[A-Z][A-Z0-9] {2}- \S/.test(line))).toBe(true);
    expect(lines).toContain(`UR  - ${long}`);
    expect(lines).toContain('Y2  - 2026/12/01');
  });

  it('CSL-JSON holds what the reference says', () => {
    const [item] = JSON.parse(referenceFile(chart, 'csl.json'));
    expect(item).toMatchObject({ type: 'dataset', title: chart.title, URL: view, version: date });
    expect(item.accessed['date-parts']).toEqual([[2026, 12, 1]]);
  });
});
