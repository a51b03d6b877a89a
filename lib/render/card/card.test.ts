import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../charts';
import { textWidth } from '../../charts/parts/text-width';
import { getAtlas } from '../../dataset/load';
import { LANGUAGES, type Lang } from '../../i18n/languages';
import { PICTURE_SIZES, PICTURE_THEMES, type PictureSize } from '../../view/file-address';
import { DEFAULT_VIEW, type View } from '../../view/view';
import { PALETTES } from '../palettes';
import { cardSvg } from './card';
import { type CardContent, chartCard } from './content';
import { chartAbout, overviewCard } from './overview';

const atlas = getAtlas();
const ORIGIN = 'https://ceyuan.example';
const viewOf = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const cardOf = (id: string, change: Partial<View> = {}, lang: Lang = 'zh'): CardContent => {
  const chart = CHARTS.find((each) => each.id === id)!;
  const view = viewOf(change);
  return chartCard(atlas, chart, chart.model(atlas, view), view, lang, ORIGIN);
};
const words = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('|');

/** The words of the card itself, which stand outside the chart; those of the chart are held elsewhere. */
function ownTexts(svg: string) {
  const own = svg.replace(/<g transform[\s\S]*<\/g>/, '');
  return [...own.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, tag = '', written = '']) => {
    const number = (name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(tag)?.[1]);
    const [x, y, size] = [number('x'), number('y'), number('font-size')];
    const text = written.replaceAll('&amp;', '&');
    const width = textWidth(text, size, number('font-weight') === 600 ? 600 : 400);
    const left = tag.includes('text-anchor="end"') ? x - width : x;
    return { text, left, right: left + width, top: y - size, bottom: y };
  });
}

const sizeOf = (svg: string) =>
  /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.slice(1).map(Number) as [number, number];

const NAMED = Object.keys(PICTURE_SIZES) as PictureSize[];
const VIEWS: Partial<View>[] = [{}, { enterprise: ['crrc'], time: { from: '2022', to: '2024' } }];

describe.each(CHARTS.map(({ id }) => id))('the card of %s', (id) => {
  it('holds its words, and its chart whole, at every size', () => {
    for (const size of NAMED)
      for (const lang of LANGUAGES)
        for (const view of size === 'preview' ? VIEWS : [{}]) {
          const content = cardOf(id, view, lang);
          const svg = cardSvg(content, size, 'light');
          const where = `${size} ${lang} ${JSON.stringify(view)}`;
          const [width, height] = sizeOf(svg);
          const texts = ownTexts(svg);
          expect(texts.length, where).toBeGreaterThan(3);
          const outside = texts.filter(
            ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width + 2 || bottom > height,
          );
          expect(outside, where).toEqual([]);
          const over = texts.flatMap((a, n) =>
            texts
              .slice(n + 1)
              .filter(
                (b) =>
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
              ),
          );
          expect(over, where).toEqual([]);
          const head = texts
            .map(({ text }) => text)
            .join('')
            .replaceAll('&amp;', '&')
            .replace(/\s/g, '');
          expect(head, where).toContain(content.headline.replace(/\s/g, ''));
        }
  }, 60_000);

  it('can be read in a chat: no letters of its preview are small', () => {
    // A map says something by its shape; what its small letters say stands beside it.
    if (id === 'map') return;
    for (const lang of LANGUAGES)
      for (const enterprise of [[], ['crrc'], ['zte'], ['energy-china']]) {
        const svg = cardSvg(cardOf(id, { enterprise }, lang), 'preview', 'light');
        const unit = PICTURE_SIZES.preview.width / sizeOf(svg)[0];
        const chart = /<g transform="[^"]*">[\s\S]*<\/g>/.exec(svg)?.[0] ?? '';
        const scale = Number(/ scale\(([\d.]+)\)/.exec(chart)?.[1] ?? 1);
        const sizes = (drawing: string) =>
          [...drawing.matchAll(/font-size[:=]"?\s*([\d.]+)/g)].map(([, size]) => Number(size) * unit);
        for (const size of sizes(svg.replace(chart, ''))) expect(size, lang).toBeGreaterThanOrEqual(20);
        for (const size of sizes(chart)) expect(size * scale, lang).toBeGreaterThan(18.5);
      }
  });

  it('is one SVG by itself, in colours of its own', () => {
    for (const theme of PICTURE_THEMES) {
      const svg = cardSvg(cardOf(id), 'preview', theme);
      expect(svg).not.toMatch(/var\(|NaN|undefined|<script|href="http/);
      expect(svg).toMatch(/<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/);
      expect(svg).toContain(`fill="${PALETTES[theme].card}"`);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
  });
});

describe('a card', () => {
  it('says which filters are set, where the data are from, and when they were published', () => {
    const svg = cardSvg(cardOf('crrc-programme', { enterprise: ['crrc'] }), 'preview', 'light');
    expect(words(svg)).toContain('只看：中国中车');
    expect(words(svg)).toContain('出处：');
    expect(words(svg)).toContain(`版（${atlas.release}）`);
    expect(words(svg)).toContain('ceyuan.example/zh/charts/crrc-programme');
    expect(words(svg)).toMatch(/文件所载 \d+\|.*推算\* \d+/);
  });

  it('tells how many values each filter has where their names would take too long', () => {
    const field = atlas.fields.slice(0, 40).map(({ id }) => id);
    const svg = cardSvg(cardOf('hub-batches', { field }), 'preview', 'light');
    expect(words(svg)).toContain('只看：领域 40 项');
  });

  it('of nothing says so, and why', () => {
    const content = cardOf('named-hubs', { enterprise: ['crrc'] });
    expect(content.chart).toBeNull();
    expect(words(cardSvg(content, 'preview', 'light')).replace(/[|\s]/g, '')).toContain(
      content.summary.replace(/\s/g, ''),
    );
  });

  it('of a chart too tall for it shows its values, and says when not all', () => {
    const svg = cardSvg(cardOf('crrc-programme'), 'preview', 'light');
    expect(words(svg)).toMatch(/共 9 个数，这里列出 [4-8] 个/);
    expect(svg).not.toContain('<g transform');
  });

  it('of the overview shows the headline figures; under filters a chart that is about them', () => {
    const svg = cardSvg(overviewCard(atlas, DEFAULT_VIEW, 'zh', ORIGIN), 'preview', 'light');
    for (const number of ['97', '58', '1.1万亿']) expect(words(svg).split('|')).toContain(number);
    const view = viewOf({ enterprise: ['crrc'] });
    const { model } = chartAbout(atlas, view);
    expect(model.status === 'drawn' && model.table.rows.some(({ context }) => !context)).toBe(true);
    expect(overviewCard(atlas, view, 'zh', ORIGIN).headline).toBe(model.headline.zh);
  });

  it('puts no markup of the data into its own', () => {
    const content = { ...cardOf('hub-batches'), headline: '<b onload="x">&', filterWords: '"><script>' };
    const svg = cardSvg(content, 'preview', 'light');
    expect(svg).not.toMatch(/<b |<script/);
    expect(svg).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;');
  });
});
