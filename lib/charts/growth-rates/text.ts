/** Sentences of growth-rates. `several`: the rates are of more than one period. */
import type { Observation } from '../../dataset/dataset';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { lowerFirst } from '../parts/names';
import { joined, timesOf, type Values } from '../parts/values';
import type { Rate } from './index';

/** How many rates a headline can speak of. */
const NUMERALS = { zh: ['', '一', '两', '三'], en: ['', 'One', 'Two', 'Three'] };

/** The finding: the rates that are shown. */
export function headline(rates: readonly Rate[], several: boolean): Text {
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

/** Each rate with whom and when it is about. */
export function summary(rates: readonly Rate[], several: boolean): Text {
  const said = inEachLanguage((lang) =>
    rates
      .map(({ what, written, time, whose }) =>
        lang === 'zh'
          ? `${what.zh} ${written.zh}（${time.zh}，${whose.zh}）`
          : `${what.en} ${written.en} (${time.en}, ${whose.en})`,
      )
      .join({ zh: '；', en: '; ' }[lang]),
  );
  return {
    zh: `点图，同一百分比轴上 ${rates.length} 个增速：${said.zh}。${several ? '范围和时期不同，不能互比。' : ''}`,
    en: `Dot plot with ${rates.length === 1 ? 'one growth rate' : `${rates.length} growth rates`} on one axis of per cents. ${said.en}.${several ? ' Populations and periods differ, so they are not to be compared.' : ''}`,
  };
}

/** Whose rates they are, and of when. */
export function subtitle(rows: readonly Observation[], several: boolean, context: boolean): Text {
  const times = timesOf(rows);
  const zh = context ? '；背景，不随所选企业或领域变化' : several ? '；范围和时期不同，不连成趋势' : '';
  const en = context
    ? '; background to your choice'
    : several
      ? '; populations and periods differ, so this is no trend'
      : '';
  return { zh: `${times.zh}${zh}`, en: `${times.en}${en}` };
}

/** Basis and caveats. */
export function notes(shown: Values['shown'], several: boolean): Text[] {
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
