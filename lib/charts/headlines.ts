/** The headline figures of the overview: observations chosen by id, everything else read from the data. */
import type { Atlas } from '../dataset/dataset';
import { yearOf } from '../dataset/entity';
import { recordTitle } from '../dataset/explain';
import { formatNumber, formatTime } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import type { Basis } from '../view/view';

const HEADLINES = [
  'hubs-total',
  'hosts-total',
  'fields-second-batch',
  'rd-spending-2023',
  'strategic-emerging-investment-growth-2023',
  'strategic-emerging-revenue-share-2025',
] as const;

export interface HeadlineFigure {
  record: string;
  title: string;
  metric: string;
  /** Number as written, with a sign where it is a change. */
  number: string;
  unit: string;
  time: string;
  year: string;
  basis: Basis;
  target: boolean;
}

/** The figures in order; an id that the data no longer hold throws, so that none goes missing unseen. */
export function headlineFigures(atlas: Atlas, lang: Lang): HeadlineFigure[] {
  return HEADLINES.map((id) => {
    const row = atlas.observation(id);
    if (!row) throw new Error(`headline figure "${id}" is not among the observations`);
    const unit = atlas.unit(row.metric);
    const growth = row.metric.endsWith('growth') && row.value > 0;
    return {
      record: id,
      title: recordTitle(atlas, row, lang),
      metric: row.metric,
      number: (growth ? '+' : '') + formatNumber(row.value, unit.scale, lang),
      unit: unit.scale === 'percent' ? '%' : unit.label[lang],
      time: formatTime(row.time.value, lang),
      year: yearOf(row.time),
      basis: row.basis,
      target: row.target,
    };
  });
}
