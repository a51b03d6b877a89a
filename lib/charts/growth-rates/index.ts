/** Three growth rates on one axis of per cents, each with whom and when it is about: they are no series. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Datum } from '../chart';
import { defineChart } from '../parts/drawing';
import { namedMetric } from '../parts/names';
import {
  nothingLeft,
  rowsOf,
  timeOf,
  tipOf,
  VALUE_COLUMNS,
  valuesUnder,
  writtenValue,
} from '../parts/values';
import { lateRow } from '../parts/written-late';
import { drawGrowthRates } from './layout';
import { headline, notes, subtitle, summary } from './text';

export interface Rate extends Datum {
  value: number;
  written: Text;
  /** What grew. */
  what: Text;
  /** Of whom, as the text says it. */
  whose: Text;
  time: Text;
  central: boolean;
}

export interface Marks {
  /** Rates of one population and period; what stands in different groups has nothing in common but its unit. */
  groups: Rate[][];
  context: boolean;
}

interface Spec {
  what: Text;
  whose: Text;
}

const SPECS: Record<string, Spec> = {
  'high-tech-output-growth-2022': {
    what: { zh: '高技术制造业增加值', en: 'Value added in high-tech manufacturing' },
    whose: { zh: '全国规模以上企业，不限于央企', en: 'nationwide, firms above a set size, all owners' },
  },
  'high-tech-investment-growth-2022': {
    what: { zh: '高技术制造业投资', en: 'Investment in high-tech manufacturing' },
    whose: { zh: '全国，不限于央企；未写规模限定', en: 'nationwide, all owners; no size limit stated' },
  },
  'strategic-emerging-investment-growth-2023': {
    what: { zh: '战略性新兴产业投资', en: 'Investment in strategic emerging industries' },
    whose: { zh: '按中央企业理解，原文作“中央”', en: 'read as central enterprises' },
  },
};
const IDS = Object.keys(SPECS);
const CENTRAL = 'central-enterprises';

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const values = valuesUnder(atlas, view, IDS);
  const { shown, context } = values;
  if (!shown.size)
    return nothingLeft(
      atlas,
      view,
      IDS,
      { zh: '所选范围内没有增速', en: 'No growth rate in this selection' },
      {
        zh: '这里只有两份文件所载的三个增速',
        en: 'This chart holds the three growth rates that the documents report',
      },
    );
  const rows = [...shown.values()];
  const rates = rows.map((row) => rateOf(atlas, row));
  const several = periods(rates) > 1;
  return {
    status: 'drawn',
    headline: headline(rates, several),
    subtitle: subtitle(rows, several, context),
    summary: summary(rates, several),
    notes: notes(shown, several),
    table: {
      columns: [
        ...VALUE_COLUMNS,
        { id: 'whose', label: { zh: '范围', en: 'Population' } },
        { id: 'measure', label: { zh: '口径', en: 'What is measured' } },
      ],
      rows: rowsOf(atlas, values).map((row) => {
        const rate = shown.get(row.record)!;
        const { what, whose } = SPECS[row.record]!;
        return lateRow(rate, row.context, () => ({
          ...row.cells,
          what: namedMetric(atlas, rate, what),
          whose,
          measure: atlas.metric(rate.metric).description,
        }));
      }),
    },
    marks: { groups: grouped(rates), context },
  };
}

function rateOf(atlas: Atlas, row: Observation): Rate {
  const { what, whose } = SPECS[row.id]!;
  return {
    record: row.id,
    get tip() {
      const title = inEachLanguage((lang) => `${what[lang]}${lang === 'zh' ? '：' : ': '}${whose[lang]}`);
      return tipOf(atlas, row, title);
    },
    value: row.value,
    written: writtenValue(atlas, row),
    what,
    whose,
    time: timeOf(row),
    central: row.subject === CENTRAL,
  };
}

const periods = (rates: readonly Rate[]) => new Set(rates.map(({ time }) => time.en)).size;

/** Neighbours of one period and one kind of population go together. */
function grouped(rates: readonly Rate[]): Rate[][] {
  const groups: Rate[][] = [];
  for (const rate of rates) {
    const last = groups.at(-1);
    if (last && last[0]!.time.en === rate.time.en && last[0]!.central === rate.central) last.push(rate);
    else groups.push([rate]);
  }
  return groups;
}

/** Growth of value added and investment, each with its population and period. */
export const growthRates = defineChart<Marks>({
  id: 'growth-rates',
  name: { zh: '三个增速', en: 'Three growth rates' },
  full: false,
  related: ['investment-and-target', 'hunan-2021'],
  model,
  draw: drawGrowthRates,
});
