import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../charts';
import { PAGE_COLOURS } from '../charts/theme';
import { getAtlas, getDataset } from '../dataset/load';
import { messages } from '../i18n';
import { fileMessages } from '../i18n/files';
import { LANGUAGES } from '../i18n/languages';
import { DEFAULT_VIEW, type View } from '../view/view';
import { FONT_STACKS, fontPaths, withFontFiles } from './fonts';
import { rasterise, writtenCharacters } from './rasterise';
import { renderSvg } from './svg';

const coverage = fontPaths().map((path) => new Set(new Face(new Blob(readFileSync(path))).collectUnicodes()));

/** Characters that neither the regular nor the bold letters have. Pictures would show nothing in their place. */
const missing = (characters: Iterable<string>) =>
  [...new Set(characters)].filter(
    (each) => each.trim() && !coverage.slice(0, 2).every((font) => font.has(each.codePointAt(0)!)),
  );

/** Every text in a value, however deep; functions write for a few sample words. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts(value('1', '2', '3'));
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe('the letters of pictures', { timeout: 60_000 }, () => {
  it('cover every character of the data', () => {
    expect(missing(texts(getDataset()).join(''))).toEqual([]);
  });

  it('cover every character of the messages', () => {
    expect(
      missing(LANGUAGES.flatMap((lang) => [...texts(messages(lang)), ...texts(fileMessages(lang))]).join('')),
    ).toEqual([]);
  });

  it('cover every character that charts say and draw', () => {
    const atlas = getAtlas();
    const views: Partial<View>[] = [
      {},
      { enterprise: ['crrc'] },
      { basis: ['computed'] },
      { time: { from: null, to: '1990' } },
    ];
    for (const chart of CHARTS)
      for (const choice of views) {
        const model = chart.model(atlas, { ...DEFAULT_VIEW, ...choice });
        const { marks, ...words } = { marks: null, ...model };
        expect(missing(texts(words).join('')), chart.id).toEqual([]);
        if (model.status === 'empty') continue;
        for (const lang of LANGUAGES)
          for (const width of [380, 700]) {
            const frame = { lang, width, narrow: width < 520, colours: PAGE_COLOURS };
            const height = chart.height(marks, frame);
            const svg = renderSvg(chart.option(marks, frame), width, height, chart.id);
            expect(missing(writtenCharacters(svg)), `${chart.id} ${lang} ${width}`).toEqual([]);
          }
      }
  });

  it('are known not to hold everything', () => {
    expect(missing('策源𠮷🚀')).toEqual(['𠮷', '🚀']);
  });

  it('are drawn without any font of the system', async () => {
    const word = (text: string, weight = 400) =>
      rasterise(
        `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="${FONT_STACKS.zh}"><text x="2" y="24" font-size="24" font-weight="${weight}">${text}</text></svg>`,
        60,
      );
    const blank = await word('');
    for (const text of ['策', 'g', '’', '％', '①', '&amp;'])
      expect((await word(text)).equals(blank), text).toBe(false);
    expect((await word('策', 600)).equals(await word('策'))).toBe(false);
    expect((await word('𠮷')).equals(blank)).toBe(true);
  });

  it('lie in files only while a picture is drawn, also where that fails', async () => {
    const seen: string[] = [];
    const sizes = await withFontFiles(new Set('央企'), async (files) => {
      seen.push(...files);
      return files.map((file) => readFileSync(file).length);
    });
    expect(Math.min(...sizes)).toBeGreaterThan(1_000);
    const broken = withFontFiles(new Set('龘'), async (files) => {
      seen.push(...files);
      throw new Error('no picture');
    });
    await expect(broken).rejects.toThrow('no picture');
    expect(seen.filter((file) => existsSync(file) || existsSync(dirname(file)))).toEqual([]);
  });
});
