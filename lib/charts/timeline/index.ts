/** Events in lanes by kind. A mark covers every day the text allows, so that vague dates look vague. */
import type { Atlas, DatedEvent } from '../../dataset/dataset';
import type { EventKind } from '../../dataset/schema';
import { select } from '../../dataset/select';
import { compareDays, type Precision } from '../../dataset/time';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { daySpan, yearFraction } from '../../view/day-span';
import type { Datum } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { namedActors, namedTime } from '../parts/names';
import { drawTimeline } from './draw';
import { firstYear, splitEarly } from './early';
import { ahead, kindOf, precisionOf, shownWhenOf, whenOf, whoOf } from './event-words';
import { LANES } from './layout';
import { breakNote, emptyReason, headlineOf, notesOf, subtitleOf, summaryOf } from './text';

export interface TimelineMark extends Datum {
  title: Text;
  readonly when: Text;
  kind: EventKind;
  readonly kindName: Text;
  precision: Precision;
  /** First and last moment it can mean, in years: 2024.25 is the start of April 2024. */
  from: number;
  to: number;
  /** Aimed at or still to come when it was written. */
  hollow: boolean;
  /** About all central enterprises while the view is about some. */
  pale: boolean;
}

/** How far back “by 2025” is drawn before it fades out: it has an end but no beginning. */
const OPEN_YEARS = 1.5;

const columns = [
  { id: 'time', label: { zh: '时间', en: 'Time' } },
  { id: 'kind', label: { zh: '类别', en: 'Kind' } },
  { id: 'event', label: { zh: '事件', en: 'Event' } },
  { id: 'who', label: { zh: '谁', en: 'Who' } },
  { id: 'precision', label: { zh: '时间写到多细', en: 'How exact' } },
];

export const timeline = defineChart<TimelineMark[]>({
  id: 'timeline',
  name: { zh: '时间线', en: 'Timeline' },
  full: true,
  related: ['hub-batches', 'enterprise-field'],

  model(atlas, view) {
    const shown = select(atlas, view, atlas.events).sort((a, b) => inTime(a.record, b.record));
    if (!shown.length)
      return emptied(
        atlas,
        view,
        { zh: '没有时间可考的事', en: 'No dated events' },
        emptyReason,
        (wider) => select(atlas, wider, atlas.events).length > 0,
      );
    const matching = shown.flatMap(({ record, standing }) => (standing === 'match' ? [record] : []));
    const background = shown.flatMap(({ record, standing }) => (standing === 'context' ? [record] : []));
    const marks = shown.map(({ record, standing }) => markOf(atlas, record, standing === 'context'));
    const { early, rest } = splitEarly(marks);
    const ofEarly = new Set(early.map((mark) => mark.record));
    const farOff = shown.flatMap(({ record }) => (ofEarly.has(record.id) ? [record] : []));
    return {
      status: 'drawn',
      headline: headlineOf(atlas, view, matching),
      subtitle: subtitleOf([...matching, ...background], background.length > 0),
      summary: summaryOf(atlas, view, matching, background),
      notes: [
        ...(farOff.length ? [breakNote(farOff, Math.min(...rest.map(firstYear)))] : []),
        ...notesOf(atlas, [...matching, ...background]),
      ],
      table: {
        columns,
        rows: shown.map(({ record, standing }) => ({
          record: record.id,
          basis: record.basis,
          context: standing === 'context',
          get cells() {
            return {
              time: namedTime(record, whenOf(record)),
              kind: kindOf(atlas, record),
              event: record.title,
              who: record.actors.length ? namedActors(atlas, record.actors) : null,
              precision: precisionOf(record),
            };
          },
        })),
      },
      marks,
    };
  },

  draw: drawTimeline,
});

function markOf(atlas: Atlas, event: DatedEvent, pale: boolean): TimelineMark {
  const { id, title, kind, time } = event;
  const to = endOfDay(time.end);
  return {
    record: id,
    get tip() {
      return tipOf(atlas, event, pale);
    },
    title,
    get when() {
      return shownWhenOf(event);
    },
    kind,
    get kindName() {
      return kindOf(atlas, event);
    },
    precision: time.precision,
    from: time.precision === 'by' ? to - OPEN_YEARS : yearFraction(time.start),
    to,
    hollow: kind === 'target' || ahead(atlas, event),
    pale,
  };
}

function tipOf(atlas: Atlas, event: DatedEvent, pale: boolean): Text[] {
  const { title, time, note, basis } = event;
  const who = whoOf(atlas, event);
  return [
    title,
    inEachLanguage(
      (lang) => `${whenOf(event)[lang]} · ${precisionOf(event)[lang]} · ${kindOf(atlas, event)[lang]}`,
    ),
    ...(who ? [who] : []),
    ...(time.reason ? [time.reason] : []),
    ...(note ? [note] : []),
    inEachLanguage((lang) => messages(lang).basis[basis]),
    ...(pale ? [inEachLanguage((lang) => messages(lang).chart.context)] : []),
  ];
}

/** The moment a day is over, on the year axis. */
function endOfDay(day: string): number {
  const daysInMonth = Number(daySpan(day.slice(0, 7))?.[1].slice(8));
  return yearFraction(day) + 1 / 12 / daysInMonth;
}

/** Earliest first; of those that begin together, the vaguest first, then by lane. */
export const inTime = (a: DatedEvent, b: DatedEvent) =>
  compareDays(a.time.start, b.time.start) ||
  compareDays(b.time.end, a.time.end) ||
  LANES.indexOf(a.kind) - LANES.indexOf(b.kind);
