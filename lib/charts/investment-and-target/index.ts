/** What was spent and what is aimed at: two unlike measures side by side, and no gap between them. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { recordTitle } from '../../dataset/explain';
import { messages } from '../../i18n';
import { formatValue } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Datum, Row } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { namedMetric, namedTime } from '../parts/names';
import { timeOf, valuesUnder } from '../parts/values';
import { drawInvestmentAndTarget } from './layout';

const IDS = ['rd-spending-2023', 'strategic-emerging-revenue-share-2025'];

/** One measure with its own unit and its own scale. */
export interface Panel extends Datum {
  as: 'spending' | 'target';
  title: Text;
  number: Text;
  time: Text;
  value: number;
  /** Half the distance between two printable values; null where nothing is rounded. */
  rounding: number | null;
  /** How the rounding is said beside the bar. */
  within: Text;
  /** What the scale under the bar spans: the smallest printed step, or the whole. */
  scale: Text;
}

export interface Marks {
  panels: Panel[];
  context: boolean;
}

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const { shown, context } = valuesUnder(atlas, view, IDS);
  const rows = [...shown.values()];
  if (!rows.length)
    return emptied(
      atlas,
      view,
      { zh: '所选范围内没有投入和目标的数', en: 'Neither spending nor target in this selection' },
      (words) => ({
        zh: `按“${words.zh}”筛选之后，研发投入和收入占比目标都不在其中。`,
        en: `Neither R&D spending nor the revenue target is left under: ${words.en}.`,
      }),
      (other) => valuesUnder(atlas, other, IDS).shown.size > 0,
    );
  const panels = rows.map((row) => panelOf(atlas, row));
  const background = {
    zh: '背景：面向全体央企，不随所选缩小',
    en: 'Background: all central enterprises, not narrowed to your choice',
  };
  return {
    status: 'drawn',
    headline: headlineOf(panels),
    subtitle: context
      ? background
      : panels.length > 1
        ? {
            zh: '中央企业：一个是金额，一个是比重，单位不同，各画各的，不能相比',
            en: 'Central enterprises: a sum and a share, in unlike units, drawn apart and not compared',
          }
        : inEachLanguage((lang) => panels.map(({ title, time }) => `${title[lang]} · ${time[lang]}`).join()),
    summary: inEachLanguage((lang) => {
      const zh = lang === 'zh';
      const said = panels.map((panel) =>
        zh
          ? `${panel.title.zh} ${panel.number.zh}（${panel.time.zh}）${panel.as === 'target' ? '，目前占比未说明' : ''}`
          : `${panel.title.en} ${panel.number.en}, ${panel.time.en}${panel.as === 'target' ? ', with the present share not stated' : ''}`,
      );
      return zh
        ? `${panels.length > 1 ? '两幅单位不同的横条图' : '横条图'}：${said.join('；')}。`
        : `${panels.length > 1 ? 'Two bar charts in unlike units' : 'Bar chart'}. ${said.join('; ')}.`;
    }),
    notes: notesOf(panels),
    table: {
      columns: [
        { id: 'what', label: { zh: '指标', en: 'Measure' } },
        { id: 'kind', label: { zh: '性质', en: 'Kind' } },
        { id: 'value', label: { zh: '数值', en: 'Value' }, numeric: true },
        { id: 'rounding', label: { zh: '舍入误差 ±', en: 'Rounding ±' }, numeric: true },
        { id: 'unit', label: { zh: '单位', en: 'Unit' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: rows.flatMap((row) => tableRows(atlas, row, context)),
    },
    marks: { panels, context },
  };
}

function panelOf(atlas: Atlas, row: Observation): Panel {
  const unit = atlas.unit(row.metric);
  const written = (value: number) => inEachLanguage((lang) => formatValue(value, unit, lang));
  const [title, number] = [inEachLanguage((lang) => recordTitle(atlas, row, lang)), written(row.value)];
  const time = timeOf(row);
  const half = row.rounding === null ? null : written(row.rounding);
  const step = row.rounding === null ? null : written(row.rounding * 2);
  const within = half ? { zh: `± ${half.zh}`, en: `± ${half.en}` } : { zh: '', en: '' };
  const kind = inEachLanguage((lang) =>
    row.target ? messages(lang).headline.target : messages(lang).basis[row.basis],
  );
  return {
    record: row.id,
    as: row.target ? 'target' : 'spending',
    title,
    number,
    time,
    value: row.value,
    rounding: row.rounding,
    within,
    scale: step
      ? { zh: `原文只精确到 ${step.zh}`, en: `Printed to the nearest ${step.en}` }
      : { zh: '全部收入', en: 'All revenue' },
    tip: [
      title,
      half ? { zh: `${number.zh}（${within.zh}）`, en: `${number.en} (${within.en})` } : number,
      time,
      kind,
    ],
  };
}

function headlineOf(panels: readonly Panel[]): Text {
  const spending = panels.find(({ as }) => as === 'spending');
  const target = panels.find(({ as }) => as === 'target');
  if (spending && target)
    return {
      zh: `央企一年研发投入 ${spending.number.zh}；离 ${target.number.zh} 的收入占比目标还有多远，文件没有写`,
      en: `${spending.number.en} of R&D in a year; how far from the ${target.number.en} revenue target is not stated`,
    };
  if (spending)
    return {
      zh: `${spending.time.zh}央企研发投入 ${spending.number.zh}`,
      en: `Central enterprises spent ${spending.number.en} on R&D in ${spending.time.en}`,
    };
  return {
    zh: `目标：${target!.time.zh}战略性新兴产业占收入 ${target!.number.zh}；目前占多少，文件没有写`,
    en: `A target of ${target!.number.en} of revenue ${target!.time.en}; the present share is not stated`,
  };
}

function notesOf(panels: readonly Panel[]): Text[] {
  return panels.map((panel) =>
    panel.as === 'spending'
      ? {
          zh: `${panel.number.zh}是取整后的数，按所印的位数，实际应在它的 ${panel.within.zh}之内。`,
          en: `${panel.number.en} is rounded; by its printed digits the amount lies within ${panel.within.en}.`,
        }
      : {
          zh: `${panel.number.zh}是目标。文件没有给出目前占比，差距算不出来；投资增速不是收入占比，不能拿来代替。`,
          en: `${panel.number.en} is a target. The present share is not given, so no gap can be computed; growth of investment is not a share of revenue and cannot stand in for it.`,
        },
  );
}

function tableRows(atlas: Atlas, row: Observation, context: boolean): Row[] {
  const common = { record: row.id, basis: row.basis, context };
  const cells = {
    what: namedMetric(atlas, row),
    unit: atlas.unit(row.metric).label,
  };
  const stated: Row = {
    ...common,
    cells: {
      ...cells,
      kind: row.target ? { zh: '目标', en: 'Target' } : { zh: '已发生', en: 'Spent' },
      value: row.value,
      rounding: row.rounding,
      time: namedTime(row),
    },
  };
  if (!row.target) return [stated];
  const present = { zh: '目前', en: 'Present' };
  return [stated, { ...common, cells: { ...cells, kind: present, value: null, rounding: null, time: null } }];
}

export const investmentAndTarget = defineChart<Marks>({
  id: 'investment-and-target',
  name: { zh: '投入与目标', en: 'Spending and target' },
  full: false,
  related: ['growth-rates', 'tax-deduction', 'timeline'],
  model,
  draw: drawInvestmentAndTarget,
});
