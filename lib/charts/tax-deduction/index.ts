/** The extra deduction of research costs: from which share to which, for whom, and who says so. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { formulaInNumbers, recordTitle } from '../../dataset/explain';
import { emptiedBy, select } from '../../dataset/select';
import { messages } from '../../i18n';
import { formatNumber, formatTime, formatValue } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, type Datum, defineChart } from '../chart';
import { chosenWords } from '../parts/chosen-words';
import { PAGE_COLOURS } from '../theme';
import { drawTaxDeduction } from './layout';

const IDS = { before: 'deduction-before', after: 'deduction-after', change: 'deduction-change' } as const;
type Role = keyof typeof IDS;

/** The documents hold the speaker in the observations' notes; here the id gives the name. */
const SPEAKER = 'li-jin';

export interface Value extends Datum {
  value: number;
  written: Text;
}

export interface Marks {
  /** What the shares are of. */
  title: Text;
  /** Absent where a filter hides it. */
  values: Partial<Record<Role, Value>>;
  /** Where the rise lies on the scale, also when its ends are not shown. */
  from: number;
  to: number;
  /** What is known about the statement, and what is not: a null is not stated. */
  facts: { label: Text; value: Text | null }[];
  context: boolean;
}

const ROLES: Record<Role, Text> = {
  before: { zh: '提高前', en: 'Before' },
  after: { zh: '提高后', en: 'After' },
  change: { zh: '提高了', en: 'Rise' },
};

type Shown = Partial<Record<Role, Observation>>;

function shownUnder(atlas: Atlas, view: View): { shown: Shown; context: boolean; some: boolean } {
  const selected = select(
    atlas,
    view,
    Object.values(IDS).flatMap((id) => atlas.observation(id) ?? []),
  );
  const shown = Object.fromEntries(
    Object.entries(IDS).map(([role, id]) => [role, selected.find(({ record }) => record.id === id)?.record]),
  );
  const context = selected.some(({ standing }) => standing === 'context');
  return { shown, context, some: selected.length > 0 };
}

const observation = (atlas: Atlas, role: Role): Observation => {
  const row = atlas.observation(IDS[role]);
  if (!row) throw new Error(`tax-deduction: no observation "${IDS[role]}"`);
  return row;
};

/** Percentage points keep their name: `25%` would be another number. */
const written = (atlas: Atlas, { metric, value, computed }: Observation): Text => {
  const unit = atlas.unit(metric);
  return inEachLanguage((lang) =>
    computed
      ? `+${formatNumber(value, unit.scale, lang)} ${unit.label[lang]}*`
      : formatValue(value, unit, lang),
  );
};

const equation = (atlas: Atlas, { computed }: Observation, lang: Lang) =>
  computed ? formulaInNumbers(atlas, computed.formula, lang) : '';

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const { shown, context, some } = shownUnder(atlas, view);
  if (!some) {
    const words = chosenWords(atlas, view);
    return {
      status: 'empty',
      headline: { zh: '所选范围内没有加计扣除的数', en: 'No extra deduction in this selection' },
      reason: {
        zh: `按“${words.zh}”筛选之后，没有加计扣除比例可画。`,
        en: `No extra deduction rate is left under: ${words.en}.`,
      },
      lift: emptiedBy(view, (other) => shownUnder(atlas, other).some),
    };
  }
  const rows = Object.values(shown).filter((row) => row !== undefined);
  const who = atlas.actorName(rows[0]!.subject);
  const when = inEachLanguage((lang) => formatTime(rows[0]!.time.value, lang));
  const headline = headlineOf(atlas, shown);
  return {
    status: 'drawn',
    headline,
    subtitle: {
      zh: `${who.zh}；专家转述，${when.zh}的报道${context ? '。背景，不随所选缩小' : ''}`,
      en: `${who.en}; as told by an expert, reported on ${when.en}${context ? '. Background, not narrowed to your choice' : ''}`,
    },
    summary: {
      zh: `横条图，对象是${who.zh}。${headline.zh}。${shown.change ? '带 * 的为推算值。' : ''}`,
      en: `Bar chart for ${who.en.toLowerCase()}. ${headline.en}.${shown.change ? ' The starred value is computed.' : ''}`,
    },
    notes: notesOf(atlas, shown),
    table: {
      columns: [
        { id: 'what', label: { zh: '指标', en: 'Measure' } },
        { id: 'when', label: { zh: '前后', en: 'Before or after' } },
        { id: 'value', label: { zh: '数值', en: 'Value' }, numeric: true },
        { id: 'unit', label: { zh: '单位', en: 'Unit' } },
        { id: 'who', label: { zh: '对象', en: 'For' } },
        { id: 'speaker', label: { zh: '谁说的', en: 'According to' } },
        { id: 'effect', label: { zh: '何时生效', en: 'In force from' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: (Object.entries(shown) as [Role, Observation | undefined][]).flatMap(([role, row]) =>
        row
          ? [
              {
                record: row.id,
                basis: row.basis,
                context,
                cells: {
                  what: inEachLanguage((lang) => recordTitle(atlas, row, lang)),
                  when: ROLES[role],
                  value: row.value,
                  unit: atlas.unit(row.metric).label,
                  who: atlas.actorName(row.subject),
                  speaker: atlas.actorName(SPEAKER),
                  effect: null,
                  time: inEachLanguage((lang) => formatTime(row.time.value, lang)),
                },
              },
            ]
          : [],
      ),
    },
    marks: {
      title: atlas.metric(observation(atlas, 'before').metric).name,
      values: Object.fromEntries(
        (Object.entries(shown) as [Role, Observation | undefined][]).flatMap(([role, row]) =>
          row ? [[role, readValue(atlas, row)]] : [],
        ),
      ),
      from: observation(atlas, 'before').value,
      to: observation(atlas, 'after').value,
      facts: [
        { label: { zh: '对象', en: 'For' }, value: who },
        { label: { zh: '谁说的', en: 'According to' }, value: atlas.actorName(SPEAKER) },
        { label: { zh: '何时生效', en: 'In force from' }, value: null },
      ],
      context,
    },
  };
}

function readValue(atlas: Atlas, row: Observation): Value {
  const value = written(atlas, row);
  return {
    record: row.id,
    value: row.value,
    written: value,
    tip: [
      inEachLanguage((lang) => recordTitle(atlas, row, lang)),
      row.computed ? inEachLanguage((lang) => `${value[lang]} = ${equation(atlas, row, lang)}`) : value,
      inEachLanguage((lang) => `${formatTime(row.time.value, lang)} · ${messages(lang).basis[row.basis]}`),
      ...(row.note ? [row.note] : []),
    ],
  };
}

function headlineOf(atlas: Atlas, { before, after, change }: Shown): Text {
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

function notesOf(atlas: Atlas, { change }: Shown): Text[] {
  return [
    ...(change
      ? [
          inEachLanguage((lang) =>
            lang === 'zh'
              ? `* 斜纹为推算：${equation(atlas, change, lang)}，是百分点，不是百分比；不能据此算出省了多少税。`
              : `* The hatched rise is computed: ${equation(atlas, change, lang)}. It is in percentage points, not per cent, and does not tell how much tax is saved.`,
          ),
        ]
      : []),
    {
      zh: '说的是科技型中小企业，不是中央企业；原文没有写政策名称和金额。',
      en: 'This is about small technology firms, not central enterprises; the text gives neither the policy’s name nor an amount.',
    },
  ];
}

export const taxDeduction = defineChart<Marks>({
  id: 'tax-deduction',
  name: { zh: '加计扣除', en: 'Tax deduction' },
  full: false,
  related: ['investment-and-target', 'growth-rates'],
  model,
  height: (marks, frame) => drawTaxDeduction(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).height,
  option: (marks, frame) => drawTaxDeduction(marks, frame).option,
});
