import { expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { DEFAULT_VIEW } from '../view/view';
import { CHARTS } from '.';
import { modelsUnder } from './models';

it('makes the model of each chart once, and its own', () => {
  const asked: string[] = [];
  const charts = CHARTS.slice(0, 2).map((chart) => ({
    ...chart,
    model: (...given: Parameters<typeof chart.model>) => {
      asked.push(chart.id);
      return chart.model(...given);
    },
  }));
  const modelOf = modelsUnder(getAtlas(), DEFAULT_VIEW);
  const [first, second] = charts.map(modelOf);
  expect(charts.map(modelOf)).toEqual([first, second]);
  expect(first).not.toBe(second);
  expect(asked).toEqual(charts.map(({ id }) => id));
});
