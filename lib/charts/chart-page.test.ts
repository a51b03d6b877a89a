import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { CHARTS } from '.';
import { chartPage } from './chart-page';
import { PROVINCE_MAPS, REGION_MAPS } from './map';
import { pageExists } from './pages';

describe('the page of a chart', () => {
  it('is the large view where there is one', () => {
    expect(['timeline', 'map', 'map-henan', 'hunan-2021'].map(chartPage)).toEqual([
      '/timeline',
      '/map',
      '/map/henan',
      '/charts/hunan-2021',
    ]);
  });

  it('stands, for every chart and all that is related to it', () => {
    const charts = [...CHARTS, ...REGION_MAPS, ...PROVINCE_MAPS];
    for (const id of charts.flatMap((chart) => [chart.id, ...chart.related]))
      expect(pageExists(getAtlas(), chartPage(id)), id).toBe(true);
  });
});
