/** Interface messages of the timeline's own page, its calendar and its feed, in English. */
import { formatTime } from './format';
import { asTime, type TimelineMessages } from './zh-timeline';

export const enTimeline: TimelineMessages = {
  nothing: 'No dated event in this stretch of time',
  before: (count, year) =>
    `${count} ${count === 1 ? 'event lies' : 'events lie'} long before ${year} and ${count === 1 ? 'is' : 'are'} not drawn at first; the “‹” under the name of a kind takes the timeline back to ${count === 1 ? 'it' : 'them'}.`,
  undated: (count) =>
    `Of the policies, plans, programmes and awards that the documents name, ${count} have no time in the text. They are not drawn, and no document’s date stands in for them.`,
  status: (stretch, count, earlier, lang) =>
    `${formatTime(asTime(stretch), lang)} · ${count} ${count === 1 ? 'event' : 'events'}${earlier ? `, ${earlier} earlier` : ''}`,
  steps: {
    label: 'Move and zoom',
    in: 'Zoom in',
    out: 'Zoom out',
    back: 'Back in time',
    forward: 'Forward in time',
    all: 'All',
  },
  typed: { from: 'From', to: 'to', go: 'Show', hint: 'YYYY, YYYY-MM or YYYY-MM-DD' },
  keys: 'Left and right arrows move, plus and minus zoom, Home and End go to the ends, 0 shows everything. The list below leads to the source of each event.',
  weights:
    'Where titles run out of room, those printed in more places and about more enterprises and fields stay. Zoom in and the others come back.',
  earlier: (count, kind) => `${kind}: ${count} earlier`,
  later: (count, kind) => `${kind}: ${count} later`,
  more: (count) => `${count} more here: zoom in`,
  list: 'One by one',
  listNote: 'By year; follows the filters and the stretch chosen. A title opens its source.',
  background: 'Background',
  subscribe: 'Take it with you',
  calendar: 'Add to calendar',
  calendarNote:
    'All-day events. What is dated to a month or a year fills it; “by” a date stands on the last possible day.',
  feed: 'Feed (Atom)',
  feedNote: 'Both follow the filters.',
  by: (when, title) => `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${title}`,
  vague: (title, exact) => `${title} (${exact})`,
  lines: {
    when: 'When',
    kind: 'Kind',
    who: 'Who',
    why: 'How the time was read',
    note: 'Note',
    source: 'Source',
    where: 'Printed in',
  },
  calendarName: 'Ceyuan: central-enterprise innovation',
  feedName: 'Ceyuan: events in central-enterprise innovation',
  feedAbout:
    'Meetings, policies, results, announcements and targets that the documents date, each one step from where it is printed.',
};
