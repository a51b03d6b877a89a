/** What interaction needs beyond the first HTML: fetched after it, in its own chunk. */
import { CHARTS, chartById } from '../lib/charts';
import { countRecords, presentModel } from '../lib/charts/present';
import { type Dataset, indexDataset } from '../lib/dataset/dataset';
import { explainEvidence } from '../lib/dataset/proof';
import { facetCounts } from '../lib/dataset/select';

/** The joined dataset with the functions that pages were drawn with on the server. */
export function startEngine(dataset: Dataset) {
  return {
    atlas: indexDataset(dataset),
    charts: CHARTS,
    chartById,
    presentModel,
    countRecords,
    explainEvidence,
    facetCounts,
  };
}
