/** Events as an Atom feed (RFC 4287), written by hand: the libraries for it know no language and no date but now. */
import { kindOf } from '../charts/timeline/event-words';
import type { Atlas, DatedEvent } from '../dataset/dataset';
import { LANGUAGE_TAGS, type Lang } from '../i18n/languages';
import { timelineMessages } from '../i18n/timeline';
import { filtersOnly, viewHref } from '../view/codec';
import type { View } from '../view/view';
import { eventAddress, eventLines, eventsUnder, releasedOn } from './event-words';

/** RFC 4151. What follows names an event for good, wherever the site moves. */
const TAG = 'tag:ceyuan,2026';

/** The feed of a view in one language. Equal views give equal bytes until the data are released anew. */
export function writeFeed(atlas: Atlas, view: View, lang: Lang, origin: string): string {
  const text = timelineMessages(lang);
  const at = (page: string) => origin + viewHref(`/${lang}${page}`, filtersOnly(view));
  const updated = `${releasedOn(atlas)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE_TAGS[lang]}">`,
    element('id', `${TAG}:${viewHref(`${lang}/timeline`, filtersOnly(view))}`),
    element('title', text.feedName),
    element('subtitle', text.feedAbout),
    element('updated', updated),
    `<link rel="self" type="application/atom+xml" href="${escaped(at('/timeline.atom'))}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(at('/timeline'))}"/>`,
    '<author><name>策源 Ceyuan</name></author>',
    element('rights', 'CC BY 4.0'),
    ...eventsUnder(atlas, view).map((event) => entry(atlas, event, lang, origin, updated)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(atlas: Atlas, event: DatedEvent, lang: Lang, origin: string, updated: string): string {
  return [
    '<entry>',
    element('id', `${TAG}:${lang}/events/${event.id}`),
    element('title', event.title[lang]),
    element('updated', updated),
    `<link rel="alternate" type="text/html" href="${escaped(eventAddress(origin, lang, event))}"/>`,
    `<category term="${event.kind}" label="${escaped(kindOf(atlas, event)[lang])}"/>`,
    element('summary', eventLines(atlas, event, lang).join('\n')),
    '</entry>',
  ].join('\n');
}

const element = (name: string, content: string) => `<${name}>${escaped(content)}</${name}>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe between tags and in attributes; control characters that XML 1.0 has no way to write are left out. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => ('\t\n'.includes(sign) ? sign : ''))
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
