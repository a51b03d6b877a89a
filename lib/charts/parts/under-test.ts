/** For the tests of charts: what a chart makes of the real data under a view. */
import { getAtlas } from '../../dataset/load';
import type { Text } from '../../i18n/languages';
import { DEFAULT_VIEW, type View } from '../../view/view';
import type { Chart, ChartModel, Drawn } from '../chart';

/** `modelOf` takes what differs from the default view; `drawn` is the same where something must be shown. */
export function modelsOf<Marks>(chart: Chart) {
  const modelOf = (change: Partial<View> = {}, atlas = getAtlas()) =>
    chart.model(atlas, { ...DEFAULT_VIEW, ...change }) as ChartModel<Marks>;
  const drawn = (...of: Parameters<typeof modelOf>): Drawn<Marks> => {
    const model = modelOf(...of);
    if (model.status !== 'drawn') throw new Error(model.reason.en);
    return model;
  };
  return { atlas: getAtlas(), modelOf, drawn };
}

/** All the words in both languages. */
export const inBoth = (...texts: Text[]): string => texts.map(({ zh, en }) => zh + en).join();
