/** The timeline's own page under a view: its words, the zoomable strip, the steps from here, and the list below. */
import type { Atlas, DatedEvent } from '../../dataset/dataset';
import { emptiedBy, select } from '../../dataset/select';
import type { Lang } from '../../i18n/languages';
import { timelineMessages } from '../../i18n/timeline';
import { type FilterKey, lift, type TimeRange, type View } from '../../view/view';
import { aimedOrAhead } from '../parts/ahead';
import { chosenWords } from '../parts/chosen';
import { dayNumber, isoDay } from './days';
import { countEvents } from './event-counts';
import { type ListedYear, listed } from './event-list';
import { shownWhenOf } from './event-words';
import { anyEventUnder, eventsUnder } from './shown-events';
import { type Around, type Steps, stepsFrom } from './steps';
import type { StripEvent } from './strip';
import { emptyReason, headlineOf, notesOf, subtitleOf, summaryOf } from './text';
import { boundsOf, denseBounds, inWindow, timeOf, windowOf } from './window';

export interface TimelinePage {
  headline: string;
  subtitle: string;
  summary: string;
  notes: string[];
  /** Why nothing is left, and which filters to offer to lift. */
  empty: { reason: string; lift: FilterKey[] } | null;
  /** All events that the other filters leave, also those outside the stretch: panning brings them in. */
  events: StripEvent[];
  around: Around;
  /** What is shown, as a link would say it. */
  stretch: TimeRange;
  steps: Steps;
  /** What stretch is shown and how many events it holds. */
  status: string;
  years: ListedYear[];
}

/** Everything the page shows, in one language. */
export function timelinePage(atlas: Atlas, view: View, lang: Lang): TimelinePage {
  const timeless = lift(view, ['time']);
  const all = select(atlas, timeless, atlas.events);
  const events = all.map(({ record, standing }) => stripEvent(atlas, record, standing === 'context', lang));
  const around: Around = {
    window: windowOf(view.time, events),
    dense: denseBounds(events),
    bounds: boundsOf(events),
    timed: view.time !== null,
  };
  const shown = eventsUnder(atlas, view);
  const counts = countEvents(shown);
  const headline = headlineOf(atlas, view, counts);
  const text = timelineMessages(lang);
  const stretch = timeOf(around.window);
  const drawn = shown.filter(({ record }) => inWindow(spanOf(record), around.window)).length;
  const undated = select(atlas, view, atlas.instruments).filter(
    ({ record }) => record.time.from === 'document',
  );
  return {
    headline: shown.length ? headline[lang] : text.nothing,
    subtitle: shown.length ? subtitleOf(counts)[lang] : '',
    summary: shown.length ? summaryOf(headline, counts)[lang] : text.nothing,
    notes: [
      ...(shown.length ? notesOf(counts).map((note) => note[lang]) : []),
      ...(drawn < shown.length
        ? [text.before(shown.length - drawn, isoDay(around.window.from).slice(0, 4))]
        : []),
      ...(undated.length ? [text.undated(undated.length)] : []),
    ],
    empty: shown.length
      ? null
      : {
          reason: emptyReason(chosenWords(atlas, view))[lang],
          lift: emptiedBy(view, (wider) => anyEventUnder(atlas, wider)),
        },
    events,
    around,
    stretch,
    steps: stepsFrom(around),
    status: text.status(stretch, drawn, shown.length - drawn, lang),
    years: listed(atlas, shown, lang),
  };
}

const spanOf = ({ time }: DatedEvent) => ({ start: dayNumber(time.start), end: dayNumber(time.end) });

function stripEvent(atlas: Atlas, event: DatedEvent, pale: boolean, lang: Lang): StripEvent {
  const { id, title, kind, time, evidence, enterprises, fields } = event;
  return {
    ...{ id, kind, pale, ...spanOf(event) },
    title: title[lang],
    when: shownWhenOf(event)[lang],
    precision: time.precision,
    hollow: aimedOrAhead(atlas, event),
    weight: evidence.length + enterprises.length + fields.length,
  };
}
