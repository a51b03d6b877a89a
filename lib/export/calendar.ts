/** Events as a calendar (RFC 5545). A time no more exact than a month or a year fills that month or year. */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { ahead } from '../charts/parts/ahead';
import { kindOf, precisionOf, whenOf } from '../charts/timeline/event-words';
import type { Atlas, DatedEvent } from '../dataset/dataset';
import type { Lang } from '../i18n/languages';
import { timelineMessages } from '../i18n/timeline';
import type { View } from '../view/view';
import { eventAddress, eventLines, eventsUnder, releasedOn } from './event-words';

const DAY = 86_400_000;
/** How often a subscribed calendar should ask again, in seconds. */
const TTL = 24 * 60 * 60;

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** The calendar of a view in one language. Equal views give equal bytes until the data are released anew. */
export function writeCalendar(atlas: Atlas, view: View, lang: Lang, origin: string): string {
  const text = timelineMessages(lang);
  const calendar = ical({
    name: text.calendarName,
    description: text.feedAbout,
    prodId: { company: 'Ceyuan', product: 'Timeline', language: lang.toUpperCase() },
    ttl: TTL,
  });
  for (const event of eventsUnder(atlas, view)) {
    const { start, end } = daysOf(event);
    const address = eventAddress(origin, lang, event);
    calendar.createEvent({
      id: `${event.id}@ceyuan`,
      stamp: midnight(releasedOn(atlas)),
      allDay: true,
      start: midnight(start),
      // RFC 5545 §3.6.1: the end of an all-day event is the day after it.
      end: new Date(midnight(end).getTime() + DAY),
      summary: summaryOf(event, lang),
      description: [
        ...eventLines(atlas, event, lang),
        `${text.lines.source}${lang === 'zh' ? '：' : ': '}${address}`,
      ].join('\n'),
      url: address,
      categories: [{ name: kindOf(atlas, event)[lang] }],
      location: atlas.places.find(({ id }) => id === event.place)?.name[lang] ?? null,
      status: ahead(atlas, event) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** “By” a time stands on its last day. */
function daysOf({ time }: DatedEvent): { start: string; end: string } {
  return { start: time.precision === 'by' ? time.end : time.start, end: time.end };
}

/** The title, with how vague its time is wherever a calendar would make it look exact. */
function summaryOf(event: DatedEvent, lang: Lang): string {
  const text = timelineMessages(lang);
  const title = event.title[lang];
  if (event.time.precision === 'by') return text.by(whenOf(event)[lang], title);
  const exact = event.time.from === 'stated' && ['day', 'range'].includes(event.time.precision);
  return exact
    ? title
    : text.vague(title, `${whenOf(event)[lang]}${lang === 'zh' ? '，' : ', '}${precisionOf(event)[lang]}`);
}
