/** Names and times of records, as tables, tips and sentences write them. */
import type { Atlas, DataRecord, Observation } from '../../dataset/dataset';
import { actorKind, yearOf } from '../../dataset/entity';
import { recordTitle } from '../../dataset/explain';
import { formatList, formatTime } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { NamingText } from '../chart';

const listOf = (texts: readonly Text[]): Text =>
  inEachLanguage((lang) =>
    formatList(
      texts.map((text) => text[lang]),
      lang,
    ),
  );

/** Names of enterprises and bodies in one text. */
export const actorNames = (atlas: Atlas, ids: readonly string[]): Text =>
  listOf(ids.map((id) => atlas.actorName(id)));

/** Names of fields in one text. */
export const fieldNames = (atlas: Atlas, ids: readonly string[]): Text =>
  listOf(ids.map((id) => atlas.field(id).name));

/** The time meant; the date of the document, and said so, where the text gives none. */
export function statedTime({ time }: Pick<DataRecord, 'time'>): Text {
  const standIn =
    time.from === 'document' ? { zh: '（文件日期）', en: ' (date of document)' } : { zh: '', en: '' };
  return inEachLanguage((lang) => formatTime(time.value, lang) + standIn[lang]);
}

/** Names of enterprises and bodies for a cell, each leading to where it is told of. */
export const namedActors = (atlas: Atlas, ids: readonly string[]): NamingText => ({
  ...actorNames(atlas, ids),
  names: ids.map((id) => ({ kind: actorKind(atlas, id), id, name: atlas.actorName(id) })),
});

/** Names of fields for a cell, each leading to its page. */
export const namedFields = (atlas: Atlas, ids: readonly string[]): NamingText => ({
  ...fieldNames(atlas, ids),
  names: ids.map((id) => ({ kind: 'field', id, name: atlas.field(id).name })),
});

/** What a value is of for a cell, leading to all values of its metric. */
export function namedMetric(atlas: Atlas, row: Observation, words?: Text): NamingText {
  const name = words ?? inEachLanguage((lang) => recordTitle(atlas, row, lang));
  return { ...name, names: [{ kind: 'metric', id: row.metric, name }] };
}

/** A time for a cell, leading to its year. `words` is how the chart writes it. */
export const namedTime = ({ time }: Pick<DataRecord, 'time'>, words?: Text): NamingText => {
  const name = words ?? inEachLanguage((lang) => formatTime(time.value, lang));
  return { ...name, names: [{ kind: 'year', id: yearOf(time), name }] };
};

/** The same where it may be the date of the document, which is said and leads nowhere. */
export const namedStatedTime = (record: Pick<DataRecord, 'time'>): NamingText => ({
  ...statedTime(record),
  names: namedTime(record).names,
});

/** `1 initiative`, `2 initiatives`; Chinese has no need of it. */
export const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** `New-type energy storage` → `new-type energy storage`, for running text; `6G` and `CCUS` stay. */
export const lowerFirst = (name: string) => name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
