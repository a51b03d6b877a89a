import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageExists } from '../charts/pages';
import { getAtlas } from '../dataset/load';
import { LANGUAGES } from '../i18n/languages';
import { DEFAULT_VIEW } from '../view/view';
import { buildSearchIndex } from './build';
import { hitHref } from './destination';
import { KINDS } from './entry';
import { markPieces } from './marks';
import { numbersIn } from './numbers';
import { LONGEST_QUERY, startSearch } from './search';
import { fold, readSimplify, wantedIn } from './text';

const atlas = getAtlas();
const indexes = LANGUAGES.map((lang) => ({ lang, index: buildSearchIndex(atlas, lang) }));
const [zh] = indexes.map(({ index }) => startSearch(index));
const none = new Map<string, string>();
const keys = (text: string) => numbersIn(fold(text, none)).map(({ key }) => key);

describe('the index', () => {
  it.each(indexes)('in $lang travels in 40 KB', ({ index }) => {
    expect(gzipSync(JSON.stringify(index)).length).toBeLessThanOrEqual(40 * 1024);
  });

  it.each(indexes)('in $lang holds every kind, and nothing private', ({ index }) => {
    for (const kind of KINDS) expect(index.rows[kind].length, kind).toBeGreaterThan(0);
    expect(index.rows.enterprise).toHaveLength(atlas.enterprises.length);
    expect(index.rows.figure).toHaveLength(atlas.figures.filter(({ redacted }) => !redacted).length);
    expect(JSON.stringify(index)).not.toContain('█');
  });

  it.each(indexes)('in $lang leads to pages that stand', ({ index }) => {
    const pages = KINDS.flatMap((kind) => index.rows[kind].map(([, , page = '']) => page.split('#')[0]!));
    expect(pages.length).toBeGreaterThan(500);
    expect(pages.filter((page) => !pageExists(atlas, page))).toEqual([]);
  });

  it('says of computed values that they are computed', () => {
    const computed = atlas.observations.filter(({ basis }) => basis === 'computed').map(({ id }) => id);
    const rows = indexes[0]!.index.rows.observation.filter(([id]) => computed.includes(id));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(([, , , note]) => !note?.startsWith('推算'))).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['1.1万亿元', '#1100000000000'],
    ['11000亿', '#1100000000000'],
    ['11,000亿', '#1100000000000'],
    ['1.1 trillion yuan', '#1100000000000'],
    ['一点一万亿', '#1100000000000'],
    ['18.63 billion', '#18630000000'],
    ['35%', '#35%'],
    ['３５％', '#35%'],
    ['35 per cent', '#35%'],
    ['百分之三十五', '#35%'],
    ['第二十二届', '#22'],
    ['二〇二二年', '#2022'],
    ['两万', '#20000'],
    ['97个', '#97'],
  ])('%s is %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  it.each(['6G', '000063', '十四五', '一', 'S+C+L'])('%s counts nothing', (text) => {
    expect(keys(text)).toEqual([]);
  });
});

describe('marks', () => {
  const marked = (text: string, query: string) => {
    const simplify = readSimplify('車车');
    const pieces = markPieces(text, fold(text, simplify), wantedIn(fold(query, simplify)));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    return pieces.filter((piece) => piece.marked).map((piece) => piece.text);
  };

  it('stand where the words do', () => {
    expect(marked('中国中车', '中車')).toEqual(['中车']);
    expect(marked('CRRC in numbers', 'crrc')).toEqual(['CRRC']);
    expect(marked('R&D spending', 'ding')).toEqual([]);
    expect(marked('投入1.1万亿元', '11000亿')).toEqual(['1.1万亿']);
    expect(marked('<b>中车</b>', '中车')).toEqual(['中车']);
  });
});

describe('a hit', () => {
  const first = (query: string) => zh!.find(query).groups[0]!.hits[0]!;

  it('leads on with the reader’s filters, less what the page is about', () => {
    const chosen = { ...DEFAULT_VIEW, enterprise: ['crrc'], field: ['6g'] };
    expect(hitHref('zh', first('ZTE'), chosen)).toBe('/zh/enterprises/zte?field=6g');
    expect(hitHref('zh', first('2022'), DEFAULT_VIEW)).toBe('/zh/timeline?time=2022');
    expect(hitHref('en', first('97'), DEFAULT_VIEW)).toBe('/en/metrics/hubs?evidence=hubs-total');
    expect(hitHref('zh', first('名单'), DEFAULT_VIEW)).toBe('/zh/documents#claim-host-names');
    expect(hitHref('zh', first('CRRC 2022'), chosen)).toBe('/zh/enterprises/crrc?field=6g&time=2022');
    expect(hitHref('zh', first('河南'), chosen)).toBe('/zh/map/henan?enterprise=crrc&field=6g');
    expect(hitHref('zh', first('洛阳'), DEFAULT_VIEW)).toBe('/zh/map/henan#luoyang');
    expect(hitHref('zh', first('科技部'), DEFAULT_VIEW)).toBe('/zh/search?q=科技部');
  });
});

describe('any query', () => {
  it('is answered, bounded, and adds up', () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.stringMatching(/^[中国车一二十百万亿点%0-9., a-z]{0,200}$/),
    );
    fc.assert(
      fc.property(written, (text) => {
        const found = zh!.find(text);
        expect([...found.query].length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(found.groups.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(found.total);
        expect(found.total > 0).toBe(['all', 'near', 'some'].includes(found.reach));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it.each([
    '一'.repeat(5_000),
    '中国'.repeat(2_000),
    '1,'.repeat(3_000),
    'zhongg guozh '.repeat(500),
    '𠀀é'.repeat(900),
  ])('takes no longer than 250 ms, however long: %.12s', (text) => {
    // The best of three: other work on the machine is not ours.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      zh!.find(text);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(250);
    expect(zh!.find(text).cut).toBe(true);
  });
});
