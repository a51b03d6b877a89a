/** What one province reports for its own enterprises in 2021. They are no central enterprises, and no part of them. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { formatNumber, formatValue } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Datum } from '../chart';
import { defineChart } from '../parts/drawing';
import type { Panel } from '../parts/panels';
import type { Tally } from '../parts/tally';
import {
  nothingLeft,
  rowsOf,
  timesOf,
  tipOf,
  VALUE_COLUMNS,
  type Values,
  valuesUnder,
  writtenNumber,
  writtenValue,
} from '../parts/values';
import { lateRow } from '../parts/written-late';
import { drawHunan } from './layout';
import { AMOUNTS, IDS, inOrder, PANELS, PROJECT_SUM, PROJECTS } from './observations';
import { headline, notes, summary } from './text';

/** A sum of money or a rate, written out. */
export interface Amount extends Datum {
  as: 'spending' | 'intensity' | 'base';
  value: number;
  /** Differ from the value where rounding leaves a range. */
  low: number;
  high: number;
  written: Text;
  label: Text;
}

export interface Marks {
  amounts: Amount[];
  panels: Panel[];
  projects: Tally | null;
  context: boolean;
}

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const values = valuesUnder(atlas, view, IDS);
  const { shown, context } = values;
  if (!shown.size)
    return nothingLeft(
      atlas,
      view,
      IDS,
      { zh: '所选范围内没有湖南省属企业的数', en: 'No figures on Hunan’s enterprises in this selection' },
      {
        zh: '这里只有湖南省属监管企业2021年的数',
        en: 'This chart is about the enterprises under Hunan’s supervision in 2021',
      },
    );
  const times = timesOf([...shown.values()]);
  return {
    status: 'drawn',
    headline: headline(atlas, shown),
    subtitle: {
      zh: `${times.zh}；省属企业，不是中央企业${context ? '；作为背景保留，不随所选企业或领域变化' : '；各格计数单位不同'}`,
      en: `${times.en}; provincial, not central enterprises; ${context ? 'kept as background to your choice' : 'panels count unlike things'}`,
    },
    summary: summary(atlas, shown),
    notes: notes(atlas, shown),
    table: {
      columns: [...VALUE_COLUMNS, { id: 'range', label: { zh: '范围', en: 'Range' } }],
      rows: rowsOf(atlas, values).map((row) => {
        const value = shown.get(row.record)!;
        return lateRow(value, row.context, () => ({
          ...row.cells,
          range: rangeOf(atlas, value) ?? { zh: '—', en: '—' },
        }));
      }),
    },
    marks: {
      amounts: amountsOf(atlas, shown),
      panels: inOrder(shown, PANELS).map(([row, label]) => ({
        ...counted(atlas, row, label),
        unit: atlas.unit(row.metric).label,
      })),
      projects: projectsOf(atlas, shown),
      context,
    },
  };
}

const counted = (atlas: Atlas, row: Observation, label: Text) => ({
  record: row.id,
  tip: tipOf(atlas, row),
  count: row.value,
  number: writtenNumber(atlas, row),
  label,
});

/** Three digits: more would pretend to know what rounding has taken away. Null where nothing is open. */
function rangeOf(atlas: Atlas, row: Observation): Text | null {
  if (!row.computed || row.computed.low === row.computed.high) return null;
  const unit = atlas.unit(row.metric);
  const [low, high] = [row.computed.low, row.computed.high].map((value) => Number(value.toPrecision(3)));
  return inEachLanguage((lang) => {
    // 677–703 billion, not 677 billion – 703 billion.
    const [digits = '', scale] = formatNumber(low!, unit.scale, lang).split(/(?<=\d)(?=[^\d.,])/);
    const to = formatValue(high!, unit, lang);
    return scale && to.includes(scale) ? `${digits}–${to}` : `${formatValue(low!, unit, lang)} – ${to}`;
  });
}

function amountsOf(atlas: Atlas, shown: Values['shown']): Amount[] {
  return inOrder(shown, AMOUNTS).map(([row, { as, label }]) => {
    const range = rangeOf(atlas, row);
    return {
      as,
      record: row.id,
      get tip() {
        const [title, ...lines] = tipOf(atlas, row);
        return [title!, ...(range ? [range] : []), ...lines];
      },
      value: row.value,
      low: row.computed?.low ?? row.value,
      high: row.computed?.high ?? row.value,
      written: writtenValue(atlas, row),
      label: range ? { zh: `${label.zh}，${range.zh}`, en: `${label.en}, ${range.en}` } : label,
    };
  });
}

function projectsOf(atlas: Atlas, shown: Values['shown']): Tally | null {
  const rows = inOrder(shown, PROJECTS).map(([row, label]) => counted(atlas, row, label));
  const total = shown.get(PROJECT_SUM);
  if (!rows.length && !total) return null;
  return {
    rows,
    sum: total ? counted(atlas, total, { zh: '项，两级合计', en: 'at both levels' }) : null,
  };
}

/** R&D, platforms, awards and projects of the enterprises that Hunan province supervises. */
export const hunan2021 = defineChart<Marks>({
  id: 'hunan-2021',
  name: { zh: '湖南省属企业2021', en: 'Hunan’s enterprises, 2021' },
  full: false,
  related: ['crrc-programme', 'investment-and-target'],
  model,
  draw: drawHunan,
});
