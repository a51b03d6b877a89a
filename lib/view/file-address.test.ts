import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILE_FORMATS,
  type FileOptions,
  fileAddress,
  PICTURE_SIZES,
  PICTURE_THEMES,
  type PictureSize,
  readFileOptions,
} from './file-address';
import { DEFAULT_VIEW } from './view';

const crrc = { ...DEFAULT_VIEW, enterprise: ['crrc'] };

describe('the address of a file', () => {
  it.each([
    ['zh', 'hub-batches', 'png', DEFAULT_VIEW, {}, '/zh/charts/hub-batches.png'],
    ['en', 'timeline', 'csv', crrc, { bom: true }, '/en/charts/timeline.csv?enterprise=crrc&bom=1'],
    ['zh', 'timeline', 'csv', crrc, { bom: true }, '/zh/charts/timeline.csv?enterprise=crrc'],
    ['zh', 'timeline', 'csv', DEFAULT_VIEW, { bom: false }, '/zh/charts/timeline.csv?bom=0'],
    ['zh', '/fields/6g', 'png', crrc, {}, '/zh/fields/6g.png?enterprise=crrc'],
    ['zh', 'overview', 'png', crrc, { size: 'square' }, '/zh/overview.png?enterprise=crrc&size=square'],
    [
      'zh',
      'layout',
      'svg',
      DEFAULT_VIEW,
      { theme: 'dark', size: 'preview' },
      '/zh/charts/layout.svg?theme=dark',
    ],
    ['zh', 'layout', 'json', DEFAULT_VIEW, { theme: 'dark', bom: true }, '/zh/charts/layout.json'],
  ] as const)('%s %s %s', (lang, chart, format, view, options, address) => {
    expect(fileAddress(lang, chart, format, view, options)).toBe(address);
  });

  it('leaves out what only the page has', () => {
    const open = { ...crrc, tab: 'table' as const, evidence: 'hubs-total' };
    expect(fileAddress('zh', 'layout', 'csv', open)).toBe(fileAddress('zh', 'layout', 'csv', crrc));
  });

  it('reads back as the same options', () => {
    const options: fc.Arbitrary<FileOptions> = fc.record({
      size: fc.constantFrom(...(Object.keys(PICTURE_SIZES) as PictureSize[])),
      theme: fc.constantFrom(...PICTURE_THEMES),
      bom: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('zh', 'en'),
        fc.constantFrom(...FILE_FORMATS),
        options,
        (lang, format, given) => {
          const address = fileAddress(lang, 'layout', format, DEFAULT_VIEW, given);
          const read = readFileOptions(Object.fromEntries(new URL(address, 'http://x').searchParams), lang);
          if (format === 'csv') expect(read).toMatchObject({ bom: given.bom });
          if (format === 'png' || format === 'svg')
            expect(read).toMatchObject({ size: given.size, theme: given.theme });
        },
      ),
    );
  });
});

describe('the options of a file', () => {
  it.each([
    [{ size: 'big' }, 'size'],
    [{ size: '__proto__' }, 'size'],
    [{ size: 'constructor' }, 'size'],
    [{ theme: '<b>' }, 'theme'],
    [{ bom: 'yes' }, 'bom'],
    [{ size: ['square', 'big'] }, 'size'],
  ] as const)('%j is refused by its key', (query, wrong) => {
    expect(readFileOptions(query as Record<string, string>, 'zh')).toEqual({ wrong });
  });

  it('are the usual ones where the address says nothing', () => {
    expect(readFileOptions({ size: '', q: 'x' }, 'zh')).toEqual({
      size: 'preview',
      theme: 'light',
      bom: true,
    });
    expect(readFileOptions({}, 'en')).toMatchObject({ bom: false });
  });
});
