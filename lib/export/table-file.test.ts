import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../dataset/dataset';
import { loadDataset } from '../dataset/load';
import { fileResponse } from './response';
import { tableFile } from './table-file';
import { TABLES } from './tables';

const dataset = loadDataset(join(process.cwd(), 'data'));
const atlas = indexDataset(dataset);
const plain = { bom: false, lang: 'en' } as const;
const file = (name: string, variant: Parameters<typeof tableFile>[2] = plain) =>
  tableFile(atlas, name, variant)!;

describe('a file of a table', () => {
  it('is built once, and again only for other data', () => {
    expect(file('hubs.csv')).toBe(file('hubs.csv', { bom: false, lang: 'zh' }));
    expect(file('hubs.json')).toBe(file('hubs.json', { bom: true, lang: 'zh' }));
    expect(file('hubs.csv')).not.toBe(file('hubs.csv', { bom: true, lang: 'en' }));
    const fewer = indexDataset({ ...dataset, hubs: dataset.hubs.slice(1) });
    expect(tableFile(fewer, 'hubs.csv', plain)!.etag).not.toBe(file('hubs.csv').etag);
    expect(tableFile(indexDataset(dataset), 'hubs.csv', plain)!.etag).toBe(file('hubs.csv').etag);
  });

  it('has an ETag of its own in every form', () => {
    const forms = TABLES.flatMap(({ name }) => [
      file(`${name}.csv`),
      file(`${name}.csv`, { bom: true, lang: 'en' }),
      file(`${name}.json`),
      file(`${name}.schema.json`),
      file(`${name}.schema.json`, { bom: false, lang: 'zh' }),
    ]);
    expect(new Set(forms.map(({ etag }) => etag)).size).toBe(forms.length);
    for (const { etag } of forms) expect(etag).toMatch(/^"[\w-]{43}"$/);
  });

  it('names release and licence in JSON', () => {
    const { rows, ...rest } = JSON.parse(file('figures.json').body);
    expect(rest).toEqual({ release: dataset.release, licence: 'CC-BY-4.0', table: 'figures' });
    expect(rows).toHaveLength(dataset.figures.length);
  });

  it.each([
    'figures',
    'figures.xlsx',
    'figures.csv.json',
    'Figures.csv',
    'schema.json',
    '.csv',
    '__proto__.csv',
    'constructor.json',
    'figures.csv\n',
    '../figures.csv',
    'x'.repeat(5000),
  ])('does not exist at %j', (name) => {
    expect(tableFile(atlas, name, plain)).toBeUndefined();
  });
});

describe('an answer', () => {
  const hubs = file('hubs.csv');
  const ask = (ifNoneMatch?: string) =>
    fileResponse(
      new Request(
        'http://localhost/data/hubs.csv',
        ifNoneMatch ? { headers: { 'if-none-match': ifNoneMatch } } : {},
      ),
      hubs,
    );

  it('carries the file and what is known about it', async () => {
    const response = await ask();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(hubs.body);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag: `W/${hubs.etag}`,
      vary: 'accept-encoding',
      'x-file-length': String(Buffer.byteLength(hubs.body)),
      'content-type': 'text/csv; charset=utf-8; header=present',
      'cache-control': 'public, max-age=300, must-revalidate',
      'content-disposition': 'inline; filename="ceyuan-hubs.csv"',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['the same ETag', hubs.etag],
    ['the ETag made weak by a proxy', `W/${hubs.etag}`],
    ['a list with it', `"other", ${hubs.etag}`],
    ['a star', '*'],
  ])('is 304 without a body for %s', async (_, ifNoneMatch) => {
    const response = await ask(ifNoneMatch);
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(`W/${hubs.etag}`);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(response.headers.get('cache-control')).toContain('max-age');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('has a strong ETag where its bytes always travel as they are', () => {
    const picture = { ...hubs, type: 'image/png' };
    const { headers } = fileResponse(new Request('http://localhost/x.png'), picture);
    expect([headers.get('etag'), headers.get('vary')]).toEqual([hubs.etag, null]);
  });

  it.each(['"other"', hubs.etag.slice(0, -2), 'nonsense', '"'.repeat(9999)])(
    'is the file for the strange ETag %j',
    async (ifNoneMatch) => {
      expect((await ask(ifNoneMatch)).status).toBe(200);
    },
  );
});
