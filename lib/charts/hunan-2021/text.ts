/** Sentences of hunan-2021, put together from what is shown. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { equationOf, joined, type Values, writtenNumber, writtenValue } from '../parts/values';
import { BASE, INTENSITY, inOrder, PANELS, PROJECT_SUM, PROJECTS, SPENDING } from './observations';

/** The finding: what was spent, and on how many projects. */
export function headline(atlas: Atlas, shown: Values['shown']): Text {
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

/** The picture in words. */
export function summary(atlas: Atlas, shown: Values['shown']): Text {
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

/** Basis and caveats. */
export function notes(atlas: Atlas, shown: Values['shown']): Text[] {
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
