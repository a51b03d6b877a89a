/** Events as a list by year, each with everything that is said of it. */
import type { Atlas, DatedEvent } from '../../dataset/dataset';
import { yearOf } from '../../dataset/entity';
import { kept } from '../../dataset/kept';
import type { EventKind } from '../../dataset/schema';
import type { Precision } from '../../dataset/time';
import type { Lang } from '../../i18n/languages';
import { aimedOrAhead } from '../parts/ahead';
import { kindOf, precisionOf, whenOf } from './event-words';

export interface ListedEvent {
  id: string;
  title: string;
  when: string;
  /** How exact the time is, in words. */
  exact: string;
  kind: EventKind;
  kindName: string;
  precision: Precision;
  hollow: boolean;
  /** About all central enterprises while the view is about some. */
  pale: boolean;
  enterprises: { id: string; name: string }[];
  fields: { id: string; name: string }[];
  /** Bodies and persons that act, besides the enterprises. */
  others: { id: string; name: string }[];
}

export interface ListedYear {
  year: string;
  events: ListedEvent[];
}

/** In the order given, under the year in which each begins; a deadline stands in the year in which it ends. */
export function listed(
  atlas: Atlas,
  shown: readonly { record: DatedEvent; standing: 'match' | 'context' }[],
  lang: Lang,
): ListedYear[] {
  const years = new Map<string, ListedEvent[]>();
  for (const { record, standing } of shown) {
    const year = yearOf(record.time);
    const event = listedEvent(atlas, record, standing === 'context', lang);
    kept(years, year, () => []).push(event);
  }
  return [...years].sort(([a], [b]) => a.localeCompare(b)).map(([year, events]) => ({ year, events }));
}

function listedEvent(atlas: Atlas, event: DatedEvent, pale: boolean, lang: Lang): ListedEvent {
  const { id, title, kind, time, enterprises, fields, actors } = event;
  const named = (ids: readonly string[]) =>
    ids.map((each) => ({ id: each, name: atlas.actorName(each)[lang] }));
  return {
    ...{ id, kind, pale, title: title[lang], precision: time.precision },
    when: whenOf(event)[lang],
    exact: precisionOf(event)[lang],
    kindName: kindOf(atlas, event)[lang],
    hollow: aimedOrAhead(atlas, event),
    enterprises: named(enterprises),
    fields: fields.map((each) => ({ id: each, name: atlas.field(each).name[lang] })),
    others: named(actors.filter((actor) => !enterprises.includes(actor))),
  };
}
