/** What calendar and feed say of an event, apart from its title. */
import { kindOf, precisionOf, shownWhenOf, whoOf } from '../charts/timeline/event-words';
import type { Atlas, DatedEvent } from '../dataset/dataset';
import { matching } from '../dataset/select';
import { compareDays } from '../dataset/time';
import { formatList } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import { timelineMessages } from '../i18n/timeline';
import { viewHref } from '../view/codec';
import { DEFAULT_VIEW, type View } from '../view/view';

/** The events a view is about, newest first; background on all enterprises stays out of what one subscribes to. */
export function eventsUnder(atlas: Atlas, view: View): DatedEvent[] {
  return matching(atlas, view, atlas.events).sort(
    (a, b) => compareDays(b.time.start, a.time.start) || (a.id < b.id ? -1 : 1),
  );
}

/** The event's place on the timeline's page, with its evidence open. */
export const eventAddress = (origin: string, lang: Lang, { id }: DatedEvent): string =>
  origin + viewHref(`/${lang}/timeline`, { ...DEFAULT_VIEW, evidence: id });

/** One line for each thing known: when and how exact, of what kind, who, why, where printed. */
export function eventLines(atlas: Atlas, event: DatedEvent, lang: Lang): string[] {
  const text = timelineMessages(lang).lines;
  const documents = atlas.documents.filter(({ id }) =>
    event.evidence.some(({ document }) => document === id),
  );
  const printed = formatList(
    documents.map(({ title }) => title[lang]),
    lang,
  );
  const line = (name: string, value: string | undefined) =>
    value ? [lang === 'zh' ? `${name}：${value}` : `${name}: ${value}`] : [];
  const exact = precisionOf(event)[lang];
  return [
    ...line(text.when, `${shownWhenOf(event)[lang]} · ${exact}`),
    ...line(text.kind, kindOf(atlas, event)[lang]),
    ...line(text.who, whoOf(atlas, event)?.[lang]),
    ...line(text.why, event.time.reason?.[lang]),
    ...line(text.note, event.note?.[lang]),
    ...line(text.where, printed),
  ];
}

/** The day of the latest release of the data: nothing here changes in between. */
export const releasedOn = (atlas: Atlas): string => atlas.releases[0]!.date;
