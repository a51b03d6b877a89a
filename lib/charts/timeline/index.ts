/** Events in lanes by kind. A mark covers every day the text allows, so that vague dates look vague. */
import type { Atlas, DatedEvent } from '../../dataset/dataset';
import type { EventKind } from '../../dataset/schema';
import type { Precision } from '../../dataset/time';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { Cell, Datum } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { namedActors, namedTime } from '../parts/names';
import { lateRow } from '../parts/written-late';
import { drawTimeline } from './draw';
import { firstYear, splitEarly } from './early';
import { countEvents } from './event-counts';
import { kindOf, precisionOf, shownWhenOf, whenOf, whoOf } from './event-words';
import { anyEventUnder, eventsUnder, type ShownEvent } from './shown-events';
import { breakNote, emptyReason, headlineOf, notesOf, subtitleOf, summaryOf } from './text';

export interface TimelineMark extends Datum {
  readonly title: Text;
  readonly when: Text;
  readonly kind: EventKind;
  readonly kindName: Text;
  readonly precision: Precision;
  /** First and last moment it can mean, in years: 2024.25 is the start of April 2024. */
  readonly from: number;
  readonly to: number;
  /** Aimed at or still to come when it was written. */
  readonly hollow: boolean;
  /** About all central enterprises while the view is about some. */
  readonly pale: boolean;
}

const columns = [
  { id: 'time', label: { zh: '时间', en: 'Time' } },
  { id: 'kind', label: { zh: '类别', en: 'Kind' } },
  { id: 'event', label: { zh: '事件', en: 'Event' } },
  { id: 'who', label: { zh: '谁', en: 'Who' } },
  { id: 'precision', label: { zh: '时间写到多细', en: 'How exact' } },
];

export const timeline = defineChart<readonly TimelineMark[]>({
  id: 'timeline',
  name: { zh: '时间线', en: 'Timeline' },
  full: true,
  related: ['hub-batches', 'enterprise-field'],

  model(atlas, view) {
    const shown = eventsUnder(atlas, view);
    if (!shown.length)
      return emptied(atlas, view, { zh: '没有时间可考的事', en: 'No dated events' }, emptyReason, (wider) =>
        anyEventUnder(atlas, wider),
      );
    const counts = countEvents(shown);
    const headline = headlineOf(atlas, view, counts);
    return {
      status: 'drawn',
      headline,
      subtitle: subtitleOf(counts),
      summary: summaryOf(headline, counts),
      notes: [...breakNotes(shown), ...notesOf(counts)],
      table: {
        columns,
        rows: shown.map(({ record, standing }) =>
          lateRow(record, standing === 'context', () => cellsOf(atlas, record)),
        ),
      },
      marks: shown.map((event) => new EventMark(atlas, event)),
    };
  },

  draw: drawTimeline,
});

const cellsOf = (atlas: Atlas, event: DatedEvent): Record<string, Cell> => ({
  time: namedTime(event, whenOf(event)),
  kind: kindOf(atlas, event),
  event: event.title,
  who: event.actors.length ? namedActors(atlas, event.actors) : null,
  precision: precisionOf(event),
});

function breakNotes(shown: readonly ShownEvent[]): Text[] {
  const { early, rest } = splitEarly(shown);
  if (!early.length) return [];
  return [
    breakNote(
      early.map(({ record }) => record),
      Math.min(...rest.map(firstYear)),
    ),
  ];
}

/** Reads and writes what is asked for: of thousands, few are drawn. */
class EventMark implements TimelineMark {
  constructor(
    private readonly atlas: Atlas,
    private readonly shown: ShownEvent,
  ) {}

  get record() {
    return this.shown.record.id;
  }
  get title() {
    return this.shown.record.title;
  }
  get when() {
    return shownWhenOf(this.shown.record);
  }
  get kind() {
    return this.shown.record.kind;
  }
  get kindName() {
    return kindOf(this.atlas, this.shown.record);
  }
  get precision() {
    return this.shown.record.time.precision;
  }
  get from() {
    return this.shown.from;
  }
  get to() {
    return this.shown.to;
  }
  get hollow() {
    return this.shown.hollow;
  }
  get pale() {
    return this.shown.standing === 'context';
  }
  get tip() {
    return tipOf(this.atlas, this.shown.record, this.pale);
  }
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
