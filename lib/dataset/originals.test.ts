import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Figure, SourceDocument } from './dataset';
import { matchOriginals, originalOf, paragraphsOf, readOriginals } from './originals';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.resetModules();
});

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const slices = (text: string) => paragraphsOf(text).map(({ n, start, end }) => [n, text.slice(start, end)]);

describe('paragraphs', () => {
  it('are the lines of the body that are not blank, with their offsets', () => {
    expect(paragraphsOf('\n\n甲\n \u3000\n乙丙\n')).toEqual([
      { n: 1, start: 2, end: 3 },
      { n: 2, start: 7, end: 9 },
    ]);
  });

  it('count front matter with its markers as paragraph 0, whatever the line breaks', () => {
    const front = ['---', 'date: 2024', '', '---'];
    for (const [lineBreak, mark] of [
      ['\n', ''],
      ['\r\n', ''],
      ['\n', '\uFEFF'],
    ] as const) {
      const text = mark + [...front, '', '甲', '---', '乙'].join(lineBreak);
      expect(slices(text)).toEqual([
        [0, mark + front.join(lineBreak)],
        [1, '甲'],
        [2, '---'],
        [3, '乙'],
      ]);
    }
  });

  it('know no front matter that does not open the file or does not close', () => {
    expect(slices('甲\n---\n乙\n---')).toEqual(
      [1, 2, 3, 4].map((n) => [n, ['甲', '---', '乙', '---'][n - 1]]),
    );
    expect(slices('---\n甲')[0]).toEqual([1, '---']);
    expect(paragraphsOf('')).toEqual([]);
  });
});

describe('originals', () => {
  it('are known by their bytes, not by their names; what is not UTF-8 is passed over', () => {
    const folder = folderWith({
      'b.txt': '\uFEFF甲',
      'a.md': '乙',
      'c.bin': new Uint8Array([0xff, 0xfe, 0x80]),
    });
    const originals = readOriginals(folder);
    expect(originals.map(({ name, text }) => [name, text])).toEqual([
      ['a.md', '乙'],
      ['b.txt', '\uFEFF甲'],
    ]);
    const { sha256 } = originals[1]!;
    expect(originalOf({ sha256, figures: [] }, originals, new Set())?.name).toBe('b.txt');
    expect(originalOf({ sha256: '0', figures: [] }, originals, new Set())).toBeNull();
  });

  it('give out paragraphs, but none with private characters', () => {
    const [original] = readOriginals(folderWith({ 'a.txt': '甲40家\n\n电话000' }));
    const document = { id: 'made-up', sha256: original!.sha256 } as SourceDocument;
    const hidden = { document: 'made-up', paragraph: 2, redacted: true } as Figure;
    const open = matchOriginals([original!], { documents: [document], figures: [] });
    expect(open.paragraphText('made-up', 2)).toEqual({ text: '电话000', start: 6 });
    expect(open.paragraphText('made-up', 3)).toBeNull();
    expect(open.paragraphText('other', 1)).toBeNull();
    const careful = matchOriginals([original!], { documents: [document], figures: [hidden] });
    expect(careful.paragraphText('made-up', 1)).toEqual({ text: '甲40家', start: 0 });
    expect(careful.paragraphText('made-up', 2)).toBeNull();
  });

  it('are null without a folder, and with one that cannot be read', async () => {
    const read = async () => (await import('./originals')).getOriginals();
    vi.stubEnv('CEYUAN_DOCUMENTS', '');
    expect(await read()).toBeNull();
    vi.resetModules();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubEnv('CEYUAN_DOCUMENTS', '/no/such/folder');
    expect(await read()).toBeNull();
    expect(warn).toHaveBeenCalledOnce();
    vi.resetModules();
    vi.stubEnv('CEYUAN_DOCUMENTS', folderWith({}));
    expect((await read())?.paragraphText('hubs-2024', 1)).toBeNull();
  });
});
