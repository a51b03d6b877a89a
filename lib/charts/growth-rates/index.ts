/** Three growth rates on one axis of per cents, each with whom and when it is about: they are no series. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, type Datum, defineChart } from '../chart';
import { drawingOption } from '../parts/drawing';
import {
  joined,
  nothingLeft,
  rowsOf,
  timeOf,
  timesOf,
  tipOf,
  VALUE_COLUMNS,
  type Values,
  valuesUnder,
  writtenValue,
} from '../parts/values';
import { PAGE_COLOURS } from '../theme';
import { drawGrowthRates } from './option';

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
    summary: {
      zh: `点图，同一百分比轴上 ${rates.length} 个增速：${rates.map((rate) => `${rate.what.zh} ${rate.written.zh}（${rate.time.zh}，${rate.whose.zh}）`).join('；')}。${several ? '范围和时期不同，不能互比。' : ''}`,
      en: `Dot plot with ${rates.length === 1 ? 'one growth rate' : `${rates.length} growth rates`} on one axis of per cents. ${rates.map((rate) => `${rate.what.en} ${rate.written.en} (${rate.time.en}, ${rate.whose.en})`).join('; ')}.${several ? ' Populations and periods differ, so they are not to be compared.' : ''}`,
    },
    notes: notes(shown, several),
    table: {
      columns: [
        ...VALUE_COLUMNS,
        { id: 'whose', label: { zh: '范围', en: 'Population' } },
        { id: 'measure', label: { zh: '口径', en: 'What is measured' } },
      ],
      rows: rowsOf(atlas, values).map((row) => ({
        ...row,
        cells: {
          ...row.cells,
          what: SPECS[row.record]!.what,
          whose: SPECS[row.record]!.whose,
          measure: atlas.metric(shown.get(row.record)!.metric).description,
        },
      })),
    },
    marks: { groups: grouped(rates), context },
  };
}

function rateOf(atlas: Atlas, row: Observation): Rate {
  const { what, whose } = SPECS[row.id]!;
  return {
    record: row.id,
    tip: tipOf(
      atlas,
      row,
      inEachLanguage((lang) => `${what[lang]}${lang === 'zh' ? '：' : ': '}${whose[lang]}`),
    ),
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

/** How many rates a headline can speak of. */
const NUMERALS = { zh: ['', '一', '两', '三'], en: ['', 'One', 'Two', 'Three'] };

function headline(rates: readonly Rate[], several: boolean): Text {
  if (several)
    return {
      zh: `${NUMERALS.zh[rates.length]}个增速，口径各不相同：${joined(rates.map(({ written }) => written)).zh}`,
      en: `${NUMERALS.en[rates.length]} growth rates that measure unlike things: ${joined(rates.map(({ written }) => written)).en}`,
    };
  const [{ time }] = rates as [Rate];
  const words = rates.map(({ what, written }) => ({
    zh: `${what.zh}增长 ${written.zh}`,
    en: `${lowerFirst(what.en)} up ${written.en}`,
  }));
  return {
    zh: `${time.zh}：${rates[0]!.central ? '央企' : '全国'}${joined(words).zh}`,
    en: `${time.en}: ${rates[0]!.central ? 'central enterprises’ ' : ''}${lowerFirst(joined(words).en)}`,
  };
}

const lowerFirst = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

function subtitle(rows: readonly Observation[], several: boolean, context: boolean): Text {
  const times = timesOf(rows);
  const zh = context ? '；背景，不随所选企业或领域变化' : several ? '；范围和时期不同，不连成趋势' : '';
  const en = context
    ? '; background to your choice'
    : several
      ? '; populations and periods differ, so this is no trend'
      : '';
  return { zh: `${times.zh}${zh}`, en: `${times.en}${en}` };
}

function notes(shown: Values['shown'], several: boolean): Text[] {
  const list: Text[] = [];
  if (several)
    list.push({
      zh: '三类对象、两个时期：增加值与投资、全国制造业与央企、两个月与全年，高低不能说明谁快谁慢。',
      en: 'Value added and investment, the country’s manufacturing and central enterprises, two months and a year: higher does not mean faster.',
    });
  if (shown.has('strategic-emerging-investment-growth-2023'))
    list.push({
      zh: '32.1% 一句原文作“中央战略性新兴产业”，按中央企业理解；只有增速，没有金额和基数。',
      en: 'The sentence on 32.1% says “central” without “enterprises” and is read as central enterprises. Only growth is given, neither an amount nor a base.',
    });
  if (shown.has('high-tech-output-growth-2022') || shown.has('high-tech-investment-growth-2022'))
    list.push({
      zh: '2022年的数只说明当年头两个月；文件写“今年1~2月”，年份按文章日期读作2022年。',
      en: 'The rates of 2022 speak for its first two months alone; the text says “this year”, read as 2022 from its date.',
    });
  return list;
}

/** Growth of value added and investment, each with its population and period. */
export const growthRates = defineChart<Marks>({
  id: 'growth-rates',
  name: { zh: '三个增速', en: 'Three growth rates' },
  full: false,
  related: ['investment-and-target', 'hunan-2021'],
  model,
  height: (marks, frame) =>
    Math.ceil(drawGrowthRates(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).bottom),
  option: (marks, frame) => drawingOption(frame, drawGrowthRates(marks, frame)),
});
