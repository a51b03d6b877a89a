/** The words of one thing on the map: what it is called, of what kind it is, when it was. */
import type { Atlas } from '../../dataset/dataset';
import { recordTitle, recordValue } from '../../dataset/explain';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { statedTime } from '../parts/names';
import { writtenValue } from '../parts/values';
import type { SpotRecord } from './spots';

export const KINDS: Record<SpotRecord['table'], Text> = {
  hubs: { zh: '策源地', en: 'Hub' },
  observations: { zh: '数字', en: 'Figure' },
  events: { zh: '事件', en: 'Event' },
  facts: { zh: '企业所在地', en: 'Enterprise’s seat' },
};

/** What a record at a place is called. */
export const titleOf = (atlas: Atlas, record: SpotRecord): Text =>
  inEachLanguage((lang) => recordTitle(atlas, record, lang));

/** Null for what is not a number; a seat says where it is. */
export function valueText(atlas: Atlas, record: SpotRecord): Text | null {
  if (record.table === 'observations') return writtenValue(atlas, record);
  if (record.table === 'facts') return inEachLanguage((lang) => recordValue(atlas, record, lang) ?? '');
  return null;
}

/** Null for facts, which have no time. */
export const timeOf = (record: SpotRecord): Text | null =>
  record.table === 'facts' ? null : statedTime(record);

/** One line of the list beside the map. */
export function lineOf(atlas: Atlas, record: SpotRecord): Text {
  const title = titleOf(atlas, record);
  const value = record.table === 'observations' ? valueText(atlas, record) : null;
  return inEachLanguage((lang) => (value ? `${title[lang]} ${value[lang]}` : title[lang]));
}

/** Title first, then value, time, kind and basis. */
export function tipOf(atlas: Atlas, record: SpotRecord): Text[] {
  const [value, time] = [valueText(atlas, record), timeOf(record)];
  return [
    titleOf(atlas, record),
    ...(value ? [value] : []),
    ...(time ? [time] : []),
    inEachLanguage(
      (lang) =>
        `${KINDS[record.table][lang]}${{ zh: '，', en: ', ' }[lang]}${messages(lang).basis[record.basis]}`,
    ),
  ];
}
