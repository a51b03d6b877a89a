/** The words of one event: when, how exact, who, and of what kind. */
import type { Atlas, DatedEvent } from '../../dataset/dataset';
import type { Precision } from '../../dataset/time';
import { messages } from '../../i18n';
import { formatTime } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { ahead } from '../parts/ahead';
import { actorNames } from '../parts/names';

export const PRECISION: Record<Precision, Text> = {
  day: { zh: '写到日', en: 'to the day' },
  month: { zh: '写到月', en: 'to the month' },
  year: { zh: '写到年', en: 'to the year' },
  range: { zh: '起止时段', en: 'a stated span' },
  by: { zh: '只有最晚日期', en: 'a latest date only' },
};

/** The time as the documents give it. What has happened by a date is not due then, which Chinese tells apart. */
export function whenOf({ time, kind }: DatedEvent): Text {
  const words = inEachLanguage((lang) => formatTime(time.value, lang));
  if (time.precision !== 'by' || kind === 'target') return words;
  return { ...words, zh: words.zh.replace(/^到/, '不晚于') };
}

/** The time as the picture has it, where nothing else says that it is borrowed. */
export function shownWhenOf(event: DatedEvent): Text {
  const words = whenOf(event);
  if (event.time.from !== 'document') return words;
  return { zh: `${words.zh}（文件日期）`, en: `${words.en} (date of the document)` };
}

/** How exact the time is. */
export function precisionOf({ time }: DatedEvent): Text {
  if (time.from === 'document') return { zh: '按文件日期计', en: 'the document’s date stands in' };
  return PRECISION[time.precision];
}

/** Who acts or speaks, or null when the documents do not say. */
export function whoOf(atlas: Atlas, { actors }: DatedEvent): Text | null {
  return actors.length ? actorNames(atlas, actors) : null;
}

/** The kind, with “planned” where the event was still to come. */
export function kindOf(atlas: Atlas, event: DatedEvent): Text {
  const planned = event.kind !== 'target' && ahead(atlas, event);
  const suffix = planned ? { zh: '（计划）', en: ' (planned)' } : { zh: '', en: '' };
  return inEachLanguage((lang) => messages(lang).eventKind[event.kind] + suffix[lang]);
}
