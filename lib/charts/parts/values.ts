/** Observations chosen by id: which of them a view leaves, and how pictures, tables and sentences write them. */
import type { Atlas, DataRecord, Observation } from '../../dataset/dataset';
import { formulaInNumbers, recordTitle } from '../../dataset/explain';
import { select } from '../../dataset/select';
import { messages } from '../../i18n';
import { formatList, formatNumber, formatTime, formatValue } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { Column, Empty, Row } from '../chart';
import { emptied } from './chosen';
import { namedMetric, namedTime } from './names';

/** What a view leaves of the wanted observations, by id, in the order in which they were asked for. */
export interface Values {
  shown: ReadonlyMap<string, Observation>;
  /** True when they are not about the enterprise or field chosen, and stay as background. */
  context: boolean;
}

/** Looks the ids up under a view; ids that the data do not hold are left out like hidden ones. */
export function valuesUnder(atlas: Atlas, view: View, ids: readonly string[]): Values {
  const chosen = select(
    atlas,
    view,
    ids.flatMap((id) => atlas.observation(id) ?? []),
  );
  return {
    shown: new Map(chosen.map(({ record }) => [record.id, record])),
    context: chosen.length > 0 && chosen.every(({ standing }) => standing === 'context'),
  };
}

/** The number alone; computed ones carry a star. Division leaves digits beyond the last that a float holds. */
export const writtenNumber = (atlas: Atlas, row: Observation): Text =>
  inEachLanguage(
    (lang) => formatNumber(exact(row.value), atlas.unit(row.metric).scale, lang) + (row.computed ? '*' : ''),
  );

/** The value with its unit; computed ones carry a star. */
export const writtenValue = (atlas: Atlas, row: Observation): Text =>
  inEachLanguage(
    (lang) => formatValue(exact(row.value), atlas.unit(row.metric), lang) + (row.computed ? '*' : ''),
  );

const exact = (value: number) => Number(value.toPrecision(12));

/** The time of a record, as exact as the text. */
export const timeOf = ({ time }: Pick<DataRecord, 'time'>): Text =>
  inEachLanguage((lang) => formatTime(time.value, lang));

/** Every time once, in the order of the rows. */
export const timesOf = (rows: readonly Observation[]): Text =>
  inEachLanguage((lang) => formatList([...new Set(rows.map((row) => timeOf(row)[lang]))], lang));

/** `甲、乙、丙` / `A, B and C`, for running text. */
export const joined = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join('、'),
  en: texts
    .map(({ en }) => en)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and '),
});

/** `7.5 = 60 ÷ 8`; empty for reported values. */
export const equationOf = (atlas: Atlas, row: Observation, lang: Lang): string =>
  row.computed
    ? `${formatNumber(exact(row.value), atlas.unit(row.metric).scale, lang)} = ${formulaInNumbers(atlas, row.computed.formula, lang)}`
    : '';

/** Title, value with unit, time, basis, and what is to be known about it. */
export function tipOf(atlas: Atlas, row: Observation, title?: Text): Text[] {
  const said = row.computed?.caveat ?? row.note;
  return [
    title ?? inEachLanguage((lang) => recordTitle(atlas, row, lang)),
    writtenValue(atlas, row),
    timeOf(row),
    inEachLanguage((lang) => messages(lang).basis[row.basis]),
    ...(said ? [said] : []),
  ];
}

export const VALUE_COLUMNS: Column[] = [
  { id: 'what', label: { zh: '指标', en: 'Measure' } },
  { id: 'value', label: { zh: '数值', en: 'Value' }, numeric: true },
  { id: 'unit', label: { zh: '单位', en: 'Unit' } },
  { id: 'time', label: { zh: '时间', en: 'Time' } },
];

/** One table row per value shown, with the cells of `VALUE_COLUMNS`. */
export const rowsOf = (atlas: Atlas, { shown, context }: Values): Row[] =>
  [...shown.values()].map((row) => ({
    record: row.id,
    basis: row.basis,
    context,
    cells: {
      what: namedMetric(atlas, row),
      value: exact(row.value),
      unit: atlas.unit(row.metric).label,
      time: namedTime(row),
    },
  }));

/** The model of a chart that a view has emptied; `about` says what the chart's values are about. */
export function nothingLeft(
  atlas: Atlas,
  view: View,
  ids: readonly string[],
  headline: Text,
  about: Text,
): Empty {
  return emptied(
    atlas,
    view,
    headline,
    (words) => ({
      zh: `${about.zh}；按“${words.zh}”筛选之后，没有数可画。`,
      en: `${about.en}; no value is left under: ${words.en}.`,
    }),
    (each) => valuesUnder(atlas, each, ids).shown.size > 0,
  );
}
