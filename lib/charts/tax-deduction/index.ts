/** The extra deduction of research costs: from which share to which, for whom, and who says so. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { recordTitle } from '../../dataset/explain';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Datum } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { namedActors, namedMetric, namedTime } from '../parts/names';
import { timeOf, valuesUnder } from '../parts/values';
import { drawTaxDeduction } from './layout';
import { formula, headlineOf, IDS, notesOf, ROLES, type Role, type Shown, written } from './text';

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

function shownUnder(atlas: Atlas, view: View): { shown: Shown; rows: Observation[]; context: boolean } {
  const { shown, context } = valuesUnder(atlas, view, Object.values(IDS));
  const roles = Object.entries(IDS).map(([role, id]) => [role, shown.get(id)]);
  return { shown: Object.fromEntries(roles), rows: [...shown.values()], context };
}

const observation = (atlas: Atlas, role: Role): Observation => {
  const row = atlas.observation(IDS[role]);
  if (!row) throw new Error(`tax-deduction: no observation "${IDS[role]}"`);
  return row;
};

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const { shown, rows, context } = shownUnder(atlas, view);
  const [first] = rows;
  if (!first)
    return emptied(
      atlas,
      view,
      { zh: '所选范围内没有加计扣除的数', en: 'No extra deduction in this selection' },
      (words) => ({
        zh: `按“${words.zh}”筛选之后，没有加计扣除比例可画。`,
        en: `No extra deduction rate is left under: ${words.en}.`,
      }),
      (other) => shownUnder(atlas, other).rows.length > 0,
    );
  const who = atlas.actorName(first.subject);
  const when = timeOf(first);
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
                  what: namedMetric(atlas, row),
                  when: ROLES[role],
                  value: row.value,
                  unit: atlas.unit(row.metric).label,
                  who: namedActors(atlas, [row.subject]),
                  speaker: namedActors(atlas, [SPEAKER]),
                  effect: null,
                  time: namedTime(row),
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
      row.computed ? inEachLanguage((lang) => `${value[lang]} = ${formula(atlas, row, lang)}`) : value,
      inEachLanguage((lang) => `${timeOf(row)[lang]} · ${messages(lang).basis[row.basis]}`),
      ...(row.note ? [row.note] : []),
    ],
  };
}

export const taxDeduction = defineChart<Marks>({
  id: 'tax-deduction',
  name: { zh: '加计扣除', en: 'Tax deduction' },
  full: false,
  related: ['investment-and-target', 'growth-rates'],
  model,
  draw: drawTaxDeduction,
});
