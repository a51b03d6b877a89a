/** Names and times of records, as tables, tips and sentences write them. */
import type { Atlas, DataRecord } from '../../dataset/dataset';
import { formatList, formatTime } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';

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

/** `1 initiative`, `2 initiatives`; Chinese has no need of it. */
export const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** `New-type energy storage` → `new-type energy storage`, for running text; `6G` and `CCUS` stay. */
export const lowerFirst = (name: string) => name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
