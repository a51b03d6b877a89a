/** What charts make of a view, each asked once. */
import type { Atlas } from '../dataset/dataset';
import type { View } from '../view/view';
import type { Chart, ChartModel } from './chart';

/** The model of each chart under a view, made when it is first asked for: for what asks for the same ones again. */
export function modelsUnder(atlas: Atlas, view: View): (chart: Chart) => ChartModel<unknown> {
  const known = new Map<string, ChartModel<unknown>>();
  return (chart) => {
    const model = known.get(chart.id) ?? chart.model(atlas, view);
    known.set(chart.id, model);
    return model;
  };
}
