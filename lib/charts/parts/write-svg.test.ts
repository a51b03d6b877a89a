import { describe, expect, it } from 'vitest';
import { getAtlas } from '../../dataset/load';
import { LANGUAGES } from '../../i18n/languages';
import { renderSvg } from '../../render/svg';
import { DEFAULT_VIEW, type View } from '../../view/view';
import { CHARTS } from '../index';
import { PAGE_COLOURS } from '../theme';
import { pathPoints } from './path-points';
import { shapesOf, writeSvg } from './write-svg';

const VIEWS: Partial<View>[] = [{}, { enterprise: ['crrc'], basis: ['reported'] }];

/** Elements that leave ink, in drawing order, with coordinates rounded so that ECharts' precision does not matter. */
function ink(svg: string): { tag: string; numbers: number[]; looks: string }[] {
  return [
    ...svg.replace(/<defs[\s\S]*<\/defs>/, '').matchAll(/<(path|circle|polyline|text)\b([^>]*)>([^<]*)/g),
  ]
    .map(([, tag = '', attributes = '', words = '']) => {
      const get = (name: string): string =>
        new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const line = tag === 'path' && /^M[^lhA-Z]*l[^lhvA-Z]*$/.test(get('d')) ? pathPoints(get('d')) : null;
      const d = get('d')
        .replace(/h(-?[\d.]+)/g, 'l$1 0')
        .replace(/v(-?[\d.]+)/g, 'l0 $1');
      const place = [
        line ? '0' : d || '0',
        line ? line.join(' ') : get('points') || '0',
        ...['cx', 'cy', 'r', 'x', 'y'].map((name) => get(name) || '0'),
      ].join(' ');
      const css = get('style');
      const looks = [
        get('text-anchor').replace('start', ''),
        get('font-size') || (/font-size:(\d+)px/.exec(css)?.[1] ?? ''),
        get('font-weight') || (/font-weight:(\d+)/.exec(css)?.[1] ?? ''),
        ...['stroke-linecap', 'xml:space', 'paint-order', 'fill'].map(get),
        get('stroke-width') === '0' ? '' : get('stroke'),
      ]
        .join('|')
        .replace(/url\([^)]*\)/, 'url');
      const sizes = ['fill-opacity', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'].map((name) =>
        name === 'stroke-width' && get(name) === '0' ? '1' : get(name) || '1',
      );
      const numbers = `${place} ${sizes.join(' ')}`.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
      return { tag: line ? 'polyline' : tag, numbers, looks: `${looks}|${tag === 'text' ? words : ''}` };
    })
    .filter(({ looks }) => !looks.includes('|none||') && !looks.endsWith('|none||'));
}

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))('$id', ({ chart }) => {
  it('is written as ECharts draws it', () => {
    for (const change of VIEWS)
      for (const lang of LANGUAGES)
        for (const width of [324, 1166]) {
          const model = chart.model(getAtlas(), { ...DEFAULT_VIEW, ...change });
          if (model.status === 'empty') continue;
          const size = { lang, width, narrow: width < 520 };
          const height = chart.height(model.marks, size);
          const option = chart.option(model.marks, { ...size, colours: PAGE_COLOURS });
          const shapes = shapesOf(option);
          expect(shapes).not.toBeNull();
          const ours = ink(writeSvg(shapes!, width, { top: -100, bottom: height + 100 }, 'x'));
          const theirs = ink(renderSvg(option, width, height, 'x'));
          expect(ours.map(({ tag, looks }) => `${tag} ${looks}`)).toEqual(
            theirs.map(({ tag, looks }) => `${tag} ${looks}`),
          );
          // Paths are written with other steps, to the same points.
          if (shapes!.some(({ type }) => type === 'path')) continue;
          ours.forEach(({ numbers }, at) => {
            const other = theirs[at]!.numbers;
            expect(numbers).toHaveLength(other.length);
            for (const [n, value] of numbers.entries())
              expect(Math.abs(value - other[n]!)).toBeLessThan(0.06);
          });
        }
  });
});
