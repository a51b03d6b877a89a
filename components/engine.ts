/** What interaction needs beyond the first HTML: fetched after it, in its own chunk. */
import { chartById } from '../lib/charts';
import type { Chart, ChartModel } from '../lib/charts/chart';
import { countRecords, presentModel } from '../lib/charts/present';
import { type Dataset, indexDataset } from '../lib/dataset/dataset';
import { explainEvidence } from '../lib/dataset/proof';
import { facetCounts } from '../lib/dataset/select';
import type { View } from '../lib/view/view';

/** The joined dataset with the functions that pages were drawn with on the server. */
export function startEngine(dataset: Dataset) {
  const atlas = indexDataset(dataset);
  const latest = new Map<string, { view: View; model: ChartModel<unknown> }>();
  return {
    atlas,
    chartById,
    /** A chart's model under a view; the latest is kept, since words and picture both ask for it. */
    modelOf: (chart: Chart, view: View): ChartModel<unknown> => {
      const known = latest.get(chart.id);
      if (known?.view === view) return known.model;
      const model = chart.model(atlas, view);
      latest.set(chart.id, { view, model });
      return model;
    },
    presentModel,
    countRecords,
    explainEvidence,
    facetCounts,
  };
}
