import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { DEFAULT_VIEW } from '../view/view';
import { CHARTS } from './index';
import { chartPoints, stepTo } from './points';
import { PAGE_COLOURS } from './theme';

describe('points of a chart', () => {
  it.each(CHARTS.map((chart) => [chart.id, chart] as const))(
    '%s has something to walk through',
    (_, chart) => {
      const model = chart.model(getAtlas(), DEFAULT_VIEW);
      if (model.status === 'empty') throw new Error('the default view shows every chart');
      const frame = { lang: 'zh', width: 548, narrow: false } as const;
      const points = chartPoints(chart.option(model.marks, { ...frame, colours: PAGE_COLOURS }));
      expect(points.length).toBeGreaterThan(0);
      for (const { tip } of points) expect(tip.length).toBeGreaterThan(0);
    },
  );

  it('leaves out decoration', () => {
    const tip = [{ zh: '一', en: 'one' }];
    const about = { key: 'field', id: '6g' };
    const series = [
      { silent: true, data: [{ record: 'a', tip }] },
      { data: [{ record: '', tip }, 3, { record: 'b', tip }, { about, tip }] },
    ];
    expect(chartPoints({ series })).toEqual([
      { record: 'b', tip, seriesIndex: 1, dataIndex: 2 },
      { about, tip, seriesIndex: 1, dataIndex: 3 },
    ]);
  });

  it('steps with arrows, Home and End, and stays inside', () => {
    expect(stepTo('ArrowRight', -1, 3)).toBe(0);
    expect(stepTo('ArrowDown', 2, 3)).toBe(2);
    expect(stepTo('ArrowLeft', 0, 3)).toBe(0);
    expect(stepTo('End', 0, 3)).toBe(2);
    expect(stepTo('Home', 2, 3)).toBe(0);
    expect(stepTo('x', 1, 3)).toBeNull();
  });
});
