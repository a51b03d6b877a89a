/** Joint works that the documents state: initiatives with their partners, and events of several parties. */
import type { Atlas } from '../../dataset/dataset';
import { kept } from '../../dataset/kept';
import type { EventKind, State } from '../../dataset/schema';
import { standingUnder } from '../../dataset/select';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { Datum } from '../chart';
import { aimedOrAhead } from '../parts/ahead';
import { actorNames, statedTime } from '../parts/names';
import { allTold, type Party, type Telling, type Told } from './told';

/**
 * One joint work, as the first of its records that a view leaves tells it, under the title it has in all views.
 * An event that tells of the same work as an initiative is the same work. A class, for there may be thousands
 * and few are looked at: what is said of them is written when it is asked for.
 */
export class Work implements Datum {
  readonly title: Text;
  readonly parties: readonly Party[];
  /** The records that a view leaves. */
  readonly told: readonly Telling[];
  readonly context: boolean;
  readonly #atlas: Atlas;

  constructor(atlas: Atlas, { told, parties }: Told, left: readonly Telling[], context: boolean) {
    this.title = told[0].title;
    this.parties = parties;
    this.told = left;
    this.context = context;
    this.#atlas = atlas;
  }

  get #first(): Telling {
    return this.told[0]!;
  }

  get record(): string {
    return this.#first.id;
  }

  get state(): State | null {
    const record = this.#first;
    return record.table === 'initiatives' ? record.state : null;
  }

  get kind(): EventKind | null {
    const record = this.#first;
    return record.table === 'events' ? record.kind : null;
  }

  /** Still to come when it was written. */
  get planned(): boolean {
    const record = this.#first;
    return record.table === 'events' && aimedOrAhead(this.#atlas, record);
  }

  get said(): Text {
    return saidOf(this.#atlas, this.#first);
  }

  get time(): Text {
    return statedTime(this.#first);
  }

  get tip(): Text[] {
    const { title, parties, said, time, context } = this;
    const { note, basis } = this.#first;
    return [
      title,
      partyNames(this.#atlas, parties),
      inEachLanguage((lang) => `${said[lang]} · ${time[lang]}`),
      ...(note ? [note] : []),
      inEachLanguage((lang) => (context ? messages(lang).chart.context : messages(lang).basis[basis])),
    ];
  }
}

/** Works that share parties, with their parties in an order that keeps those of one work together. */
export interface Circle {
  parties: string[];
  works: Work[];
}

/** Every joint work of which a view leaves something, oldest first. */
export function worksUnder(atlas: Atlas, view: View): Work[] {
  const standing = standingUnder(atlas, view);
  return allTold(atlas).flatMap((work) => {
    const left = work.told.filter((record) => standing(record) !== 'out');
    if (!left.length) return [];
    const context = left.every((record) => standing(record) === 'context');
    return [new Work(atlas, work, left, context)];
  });
}

/** The names of parties as one list. */
export const partyNames = (atlas: Atlas, parties: readonly Party[]): Text =>
  actorNames(
    atlas,
    parties.map(({ id }) => id),
  );

/** State of an initiative, or kind of an event, and whether that was still to come. */
export function saidOf(atlas: Atlas, record: Telling): Text {
  const planned = record.table === 'events' && aimedOrAhead(atlas, record);
  return inEachLanguage((lang) => {
    const text = messages(lang);
    if (record.table === 'initiatives') return text.state[record.state];
    return text.eventKind[record.kind] + (planned ? { zh: '（预告）', en: ' (announced)' }[lang] : '');
  });
}

/** Works tied by common parties stand together; circles of named enterprises first, then the larger ones. */
export function circlesOf(atlas: Atlas, works: readonly Work[]): Circle[] {
  const enterprises = new Set(atlas.enterprises.map(({ id }) => id));
  const named = ({ parties }: Circle) => parties.some((id) => enterprises.has(id));
  // Background is tied only with background, and stands below.
  const [own, background] = [works.filter(({ context }) => !context), works.filter(({ context }) => context)];
  return [own, background].flatMap((each) =>
    tiedTogether(each)
      .map(circleOf)
      .sort((a, b) => Number(named(b)) - Number(named(a)) || b.works.length - a.works.length),
  );
}

/** Works that share parties, directly or through others. */
interface Tied {
  parties: Set<string>;
  works: Work[];
}

function tiedTogether(works: readonly Work[]): Work[][] {
  // The newest ties come last.
  const groups = new Set<Tied>();
  const groupOf = new Map<string, Tied>();
  for (const work of works) {
    const tied = new Set(work.parties.flatMap(({ id }) => groupOf.get(id) ?? []));
    const joined = tied.size > 1 ? [...groups].filter((group) => tied.has(group)) : [...tied];
    const first = joined[0] ?? { parties: new Set(), works: [] };
    for (const other of joined.slice(1)) {
      for (const id of other.parties) join(first, id);
      for (const each of other.works) first.works.push(each);
      groups.delete(other);
    }
    for (const { id } of work.parties) join(first, id);
    first.works.push(work);
    groups.delete(first);
    groups.add(first);
  }
  return [...groups].map((group) => group.works);

  function join(group: Tied, party: string) {
    group.parties.add(party);
    groupOf.set(party, group);
  }
}

function circleOf(unordered: readonly Work[]): Circle {
  const works = inOrder(unordered);
  return { parties: partiesInOrder(works), works };
}

/** Works of few parties before those that draw more in, so that ties do not run past strangers. */
function inOrder(works: readonly Work[]): Work[] {
  const common = new Map<string, number>();
  for (const { parties } of works) for (const { id } of parties) common.set(id, (common.get(id) ?? 0) + 1);
  const byWeight = new Map<number, Work[]>();
  for (const work of works) {
    const { parties } = work;
    const weight = parties.reduce((sum, { id }) => sum + common.get(id)!, 0) / parties.length;
    kept(byWeight, weight, () => []).push(work);
  }
  return [...byWeight].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
}

/** Parties by where their works stand on average. */
function partiesInOrder(works: readonly Work[]): string[] {
  const places = new Map<string, { sum: number; count: number }>();
  for (const [at, { parties }] of works.entries())
    for (const { id } of parties) {
      const { sum, count } = places.get(id) ?? { sum: 0, count: 0 };
      places.set(id, { sum: sum + at, count: count + 1 });
    }
  return [...places].sort(([, a], [, b]) => a.sum / a.count - b.sum / b.count).map(([id]) => id);
}
