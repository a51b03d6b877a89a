/** What interaction needs beyond the first HTML: fetched after it, in its own chunk. */
import type { EChartsCoreOption } from 'echarts/core';
import { chartById } from '../lib/charts';
import { type Chart, type ChartModel, NARROW_BELOW } from '../lib/charts/chart';
import { PAPER_WIDTH, paperPieces } from '../lib/charts/parts/paper';
import type { Shape } from '../lib/charts/parts/shapes';
import { shapesOf, writeSvg } from '../lib/charts/parts/write-svg';
import { presentCard, presentModel } from '../lib/charts/present';
import { PAGE_COLOURS } from '../lib/charts/theme';
import { type Dataset, indexDataset } from '../lib/dataset/dataset';
import type { Ground } from '../lib/dataset/ground';
import { explainEvidence } from '../lib/dataset/proof';
import { countRecords, facetCounts } from '../lib/dataset/select';
import { standings } from '../lib/dataset/standings';
import type { Lang } from '../lib/i18n/languages';
import type { View } from '../lib/view/view';
import { filtersKey } from './filters-key';

/** A chart's picture under a view, in one language and at one width. */
export interface Drawing {
  /** What it was drawn for: chart, filters, language and width. */
  key: string;
  width: number;
  height: number;
  option: EChartsCoreOption;
  /** What to draw without ECharts; null where only ECharts can. */
  shapes: readonly Shape[] | null;
}

/** Views of a chart that are kept: readers switch one thing on and off again. */
const KEPT = 4;

/** The joined dataset with the functions that pages were drawn with on the server. */
export function startEngine(dataset: Dataset, ground: Ground | null) {
  const atlas = indexDataset(dataset, ground);
  const models = new Map<string, Map<string, ChartModel<unknown>>>();
  const drawings = new Map<string, Map<string, Drawing>>();

  /** A chart's model under a view; words and picture both ask for it. */
  const modelOf = (chart: Chart, view: View): ChartModel<unknown> =>
    kept(models, chart.id, filtersKey(view), () => chart.model(atlas, view));

  /** A chart's picture under a view; null where the view leaves nothing to draw. */
  const drawingOf = (id: string, view: View, lang: Lang, width: number): Drawing | null => {
    const chart = chartById(id);
    const model = chart && modelOf(chart, view);
    if (!chart || model?.status !== 'drawn') return null;
    const key = `${id} ${filtersKey(view)} ${lang} ${width}`;
    return kept(drawings, id, key, () => {
      const size = { lang, width, narrow: width < NARROW_BELOW };
      const height = chart.height(model.marks, size);
      const option = chart.option(model.marks, { ...size, colours: PAGE_COLOURS });
      return { key, width, height, option, shapes: shapesOf(option) };
    });
  };

  /** A chart's picture for paper, in pieces; null where there is nothing to draw or only ECharts can. */
  const paperOf = (id: string, view: View, lang: Lang): string[] | null => {
    const drawing = drawingOf(id, view, lang, PAPER_WIDTH);
    return drawing?.shapes ? paperPieces(id, drawing.shapes, drawing.height) : null;
  };
  return {
    atlas,
    chartById,
    modelOf,
    drawingOf,
    paperOf,
    writeSvg,
    presentModel,
    presentCard,
    countRecords,
    explainEvidence,
    facetCounts,
    standings,
  };
}

/** The value under a key of an owner, made if it is not among the latest. */
function kept<T>(all: Map<string, Map<string, T>>, owner: string, key: string, make: () => T): T {
  const own = all.get(owner) ?? new Map<string, T>();
  all.set(owner, own);
  const value = own.get(key) ?? make();
  own.delete(key);
  own.set(key, value);
  const [oldest] = own.keys();
  if (own.size > KEPT && oldest !== undefined) own.delete(oldest);
  return value;
}
