/** Sentences and numbers of tax-deduction. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { formulaInNumbers } from '../../dataset/explain';
import { formatNumber, formatValue } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';

export const IDS = {
  before: 'deduction-before',
  after: 'deduction-after',
  change: 'deduction-change',
} as const;
export type Role = keyof typeof IDS;

export const ROLES: Record<Role, Text> = {
  before: { zh: '提高前', en: 'Before' },
  after: { zh: '提高后', en: 'After' },
  change: { zh: '提高了', en: 'Rise' },
};

export type Shown = Partial<Record<Role, Observation>>;

/** Percentage points keep their name: `25%` would be another number. */
export const written = (atlas: Atlas, { metric, value, computed }: Observation): Text => {
  const unit = atlas.unit(metric);
  return inEachLanguage((lang) =>
    computed
      ? `+${formatNumber(value, unit.scale, lang)} ${unit.label[lang]}*`
      : formatValue(value, unit, lang),
  );
};

/** How a computed value came about, in numbers; empty for a printed one. */
export const formula = (atlas: Atlas, { computed }: Observation, lang: Lang) =>
  computed ? formulaInNumbers(atlas, computed.formula, lang) : '';

/** The finding: from which rate to which. */
export function headlineOf(atlas: Atlas, { before, after, change }: Shown): Text {
  const rise = change && written(atlas, change);
  if (before && after) {
    const [low, high] = [written(atlas, before), written(atlas, after)];
    const by = rise
      ? { zh: `，${rise.zh.replace('+', '高出 ')}`, en: `, ${rise.en.replace('+', 'up ')}` }
      : { zh: '', en: '' };
    return {
      zh: `加计扣除比例从 ${low.zh} 提高到 ${high.zh}${by.zh}`,
      en: `Extra deduction rises from ${low.en} to ${high.en}${by.en}`,
    };
  }
  if (rise)
    return {
      zh: `加计扣除比例提高 ${rise.zh.replace('+', '')}`,
      en: `Extra deduction rises by ${rise.en.replace('+', '')}`,
    };
  return { zh: '加计扣除比例', en: 'Extra deduction rate' };
}

/** Basis and caveats. */
export function notesOf(atlas: Atlas, { change }: Shown): Text[] {
  return [
    ...(change
      ? [
          inEachLanguage((lang) =>
            lang === 'zh'
              ? `* 斜纹为推算：${formula(atlas, change, lang)}，是百分点，不是百分比；不能据此算出省了多少税。`
              : `* The hatched rise is computed: ${formula(atlas, change, lang)}. It is in percentage points, not per cent, and does not tell how much tax is saved.`,
          ),
        ]
      : []),
    {
      zh: '说的是科技型中小企业，不是中央企业；原文没有写政策名称和金额。',
      en: 'This is about small technology firms, not central enterprises; the text gives neither the policy’s name nor an amount.',
    },
  ];
}
