/** What one province reports for its own enterprises in 2021. They are no central enterprises, and no part of them. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { formatNumber, formatValue } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, type Datum, defineChart } from '../chart';
import { drawingOption } from '../parts/drawing';
import type { Panel } from '../parts/panels';
import type { Tally } from '../parts/tally';
import {
  equationOf,
  joined,
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
import { PAGE_COLOURS } from '../theme';
import { drawHunan } from './option';

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

const SPENDING = 'hunan-rd-spending-2021';
const INTENSITY = 'hunan-rd-intensity-2021';
const BASE = 'hunan-implied-revenue-2021';
const AMOUNTS: Record<string, { as: Amount['as']; label: Text }> = {
  [SPENDING]: { as: 'spending', label: { zh: '研发经费投入', en: 'R&D spending' } },
  [INTENSITY]: {
    as: 'intensity',
    label: { zh: '投入强度，文件未说明分母', en: 'R&D intensity; its base is not stated' },
  },
  [BASE]: { as: 'base', label: { zh: '推算的收入基数', en: 'Implied revenue' } },
};
const PANELS: Record<string, Text> = {
  'hunan-platforms-2021': {
    zh: '新建，国家级省级合计',
    en: 'Set up; national and provincial together',
  },
  'hunan-high-tech-enterprises-2021': {
    zh: '获批高新技术企业',
    en: 'Approved as high-tech enterprises',
  },
  'hunan-awards-2021': {
    zh: '科技创新奖励，两级合计',
    en: 'For science; national and provincial together',
  },
  'hunan-consortia-alliances-2021': {
    zh: '创新联合体与联盟合计',
    en: 'For innovation; counted together',
  },
};
const PROJECTS: Record<string, Text> = {
  'hunan-national-projects-2021': { zh: '国家级', en: 'National' },
  'hunan-provincial-projects-2021': { zh: '省级', en: 'Provincial' },
};
const PROJECT_SUM = 'hunan-major-projects-2021';
const IDS = [...Object.keys(AMOUNTS), ...Object.keys(PANELS), ...Object.keys(PROJECTS), PROJECT_SUM];

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
      rows: rowsOf(atlas, values).map((row) => ({
        ...row,
        cells: { ...row.cells, range: rangeOf(atlas, shown.get(row.record)!) ?? { zh: '—', en: '—' } },
      })),
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

const inOrder = <Own>(shown: Values['shown'], specs: Record<string, Own>): [Observation, Own][] =>
  Object.entries(specs).flatMap(([id, own]): [Observation, Own][] => {
    const row = shown.get(id);
    return row ? [[row, own]] : [];
  });

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
    const [title, ...lines] = tipOf(atlas, row);
    return {
      as,
      record: row.id,
      tip: [title!, ...(range ? [range] : []), ...lines],
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

function headline(atlas: Atlas, shown: Values['shown']): Text {
  const [spending, intensity, base] = [SPENDING, INTENSITY, BASE].map((id) => shown.get(id));
  if (spending && intensity) {
    const [much, rate] = [writtenValue(atlas, spending), writtenValue(atlas, intensity)];
    return {
      zh: `湖南省属监管企业2021年研发投入 ${much.zh}，强度 ${rate.zh}`,
      en: `Hunan’s provincial enterprises put ${much.en} into R&D in 2021, an intensity of ${rate.en}`,
    };
  }
  if (base)
    return {
      zh: `湖南省属监管企业：推算的收入基数约 ${writtenValue(atlas, base).zh}`,
      en: `Hunan’s provincial enterprises: an implied revenue of about ${writtenValue(atlas, base).en}`,
    };
  return { zh: '湖南省属监管企业的科技数', en: 'Science at Hunan’s provincial enterprises' };
}

function summary(atlas: Atlas, shown: Values['shown']): Text {
  const [spending, base, sum] = [SPENDING, BASE, PROJECT_SUM].map((id) => shown.get(id));
  const named = (label: Text, row: Observation): Text =>
    inEachLanguage((lang) => `${label[lang]} ${writtenNumber(atlas, row)[lang]}`);
  const counts = inOrder(shown, PANELS).map(([row]) => named(atlas.metric(row.metric).name, row));
  const projects = inOrder(shown, PROJECTS).map(([row, label]) => named(label, row));
  const all = [...projects, ...(sum ? [named({ zh: '合计', en: 'in all' }, sum)] : [])];
  const head = headline(atlas, shown);
  const implied = base && spending ? writtenValue(atlas, base) : null;
  const zh = [
    head.zh,
    implied && `推算的收入基数约 ${implied.zh}`,
    ...(counts.length ? [joined(counts).zh] : []),
    ...(all.length ? [`科技重大专项：${joined(all).zh}`] : []),
  ];
  const en = [
    head.en,
    implied && `implied revenue about ${implied.en}`,
    ...(counts.length ? [joined(counts).en.toLowerCase()] : []),
    ...(all.length ? [`major science projects: ${joined(all).en.toLowerCase()}`] : []),
  ];
  return {
    zh: `省属企业的小图，各用各的单位。${zh.filter(Boolean).join('；')}。`,
    en: `Small charts, each in its own unit. ${en.filter(Boolean).join('; ')}.`,
  };
}

function notes(atlas: Atlas, shown: Values['shown']): Text[] {
  const list: Text[] = [];
  const [base, sum] = [shown.get(BASE), shown.get(PROJECT_SUM)];
  const inputs = [SPENDING, INTENSITY].map((id) => atlas.observation(id)!);
  if (base) {
    const [much, rate] = inputs.map((row) => writtenValue(atlas, row));
    const value = writtenValue(atlas, base);
    list.push({
      zh: `* 斜纹为推算值：${value.zh.replace('*', '')} ≈ ${much!.zh} ÷ ${rate!.zh}，假定强度是研发经费与营业收入之比；文件没有说明分母。横条端线之间是舍入留下的范围${shown.has(SPENDING) ? '，实心一段是研发经费' : ''}。`,
      en: `* Hatched values are computed: ${value.en.replace('*', '')} ≈ ${much!.en} ÷ ${rate!.en}, if intensity is R&D spending over revenue; the text does not state its base. The bar’s end lines mark the range that rounding leaves${shown.has(SPENDING) ? ', its solid part is R&D spending' : ''}.`,
    });
  }
  if (sum)
    list.push({
      zh: `* ${equationOf(atlas, sum, 'zh')}，以没有项目同时列入两级为前提；两级专项的分量不同。`,
      en: `* ${equationOf(atlas, sum, 'en')}, if no project is counted at both levels; projects of the two levels differ in weight.`,
    });
  if (shown.has('hunan-consortia-alliances-2021'))
    list.push({
      zh: '“获批”“共计”是2021年当年的数还是累计数，文件没有写明；联合体与联盟、国家级与省级的平台和奖励都未分列。',
      en: 'Whether approvals and projects are those of 2021 alone or to date is not said. Consortia and alliances, and the levels of platforms and awards, are not split.',
    });
  return list;
}

/** R&D, platforms, awards and projects of the enterprises that Hunan province supervises. */
export const hunan2021 = defineChart<Marks>({
  id: 'hunan-2021',
  name: { zh: '湖南省属企业2021', en: 'Hunan’s enterprises, 2021' },
  full: false,
  related: ['crrc-programme', 'investment-and-target'],
  model,
  height: (marks, frame) =>
    Math.ceil(drawHunan(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).bottom),
  option: (marks, frame) => drawingOption(frame, drawHunan(marks, frame)),
});
