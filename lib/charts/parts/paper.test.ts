import { describe, expect, it } from 'vitest';
import { getAtlas } from '../../dataset/load';
import { LANGUAGES } from '../../i18n/languages';
import { DEFAULT_VIEW } from '../../view/view';
import { CHARTS } from '../index';
import { PAGE_COLOURS } from '../theme';
import { PAPER_WIDTH, paperBands } from './paper';
import { rectShape, textShape, uprightLine } from './shapes';
import { shapesOf } from './write-svg';

const row = (y: number) => textShape('策源地', 0, y, { fill: '#000', fontSize: 12 });

describe('a picture on paper', () => {
  it('stays whole while it is small', () => {
    expect(paperBands([row(10), row(590)], 600)).toEqual([{ top: 0, bottom: 600 }]);
  });

  it('is cut between rows, whatever lines run through them', () => {
    const rows = Array.from({ length: 50 }, (_, n) => row(20 + n * 20 + 0.5));
    const shapes = [uprightLine(5, 0, 1020, '#000'), ...rows];
    const bands = paperBands(shapes, 1020);
    expect(bands.length).toBeGreaterThan(3);
    expect(bands[0]?.top).toBe(0);
    expect(bands.at(-1)?.bottom).toBe(1020);
    for (const [index, { top }] of bands.slice(1).entries()) expect(top).toBe(bands[index]?.bottom);
  });

  it('is not cut where everything hangs together', () => {
    const box = { x: 0, y: 0, width: 10, height: 110 };
    const shapes = Array.from({ length: 12 }, (_, n) => rectShape({ ...box, y: n * 90 }, { fill: '#000' }));
    expect(paperBands(shapes, 1100)).toHaveLength(1);
  });

  it('has no text of any chart on a cut', () => {
    for (const chart of CHARTS) {
      const model = chart.model(getAtlas(), DEFAULT_VIEW);
      if (model.status === 'empty') continue;
      for (const lang of LANGUAGES) {
        const size = { lang, width: PAPER_WIDTH, narrow: false };
        const height = chart.height(model.marks, size);
        const shapes = shapesOf(chart.option(model.marks, { ...size, colours: PAGE_COLOURS }));
        if (!shapes) continue;
        const bands = paperBands(shapes, height);
        const texts = shapes.flatMap(({ type, style }) => (type === 'text' ? [style] : [])) as {
          text: string;
          y: number;
          fontSize: number;
        }[];
        for (const { bottom } of bands.slice(0, -1)) {
          const cut = texts.filter(({ y, fontSize }) => Math.abs(y - bottom) < fontSize / 2);
          expect(
            cut.map(({ text }) => text),
            `${chart.id} at ${bottom}`,
          ).toEqual([]);
        }
        expect(Math.max(...bands.map(({ top, bottom }) => bottom - top)), chart.id).toBeLessThan(900);
      }
    }
  });
});
