/** What records tell of joint works: who takes part, and which of them tell of the same. */
import type { Atlas, DatedEvent, Initiative } from '../../dataset/dataset';
import { kept } from '../../dataset/kept';
import type { Organisation } from '../../dataset/schema';
import { compareDays } from '../../dataset/time';

/** What tells of a joint work. */
export type Telling = Initiative | DatedEvent;

export interface Party {
  id: string;
  partner: boolean;
}

/**
 * Who takes part. Kinds of enterprises named side by side are addressed together, not working together; and a
 * body beside an enterprise may be only the one that tells. So without a stated partner, all must be of one sort.
 */
function partiesOf(organisations: Organisations, record: Telling): Party[] {
  const partners = record.table === 'initiatives' ? record.partners : [];
  if (record.actors.length + partners.length < 2) return [];
  const parties: Party[] = [];
  const add = (id: string, partner: boolean) => {
    const organisation = organisations.get(id);
    const party = organisation?.enterprise ?? id;
    if (organisation?.kind === 'person' || parties.some((each) => each.id === party)) return;
    parties.push({ id: party, partner });
  };
  for (const id of record.actors) add(id, false);
  for (const id of partners) add(id, true);
  return partners.length || areOfOneSort(organisations, parties) ? parties : [];
}

type Organisations = ReadonlyMap<string, Organisation>;

/** Enterprises with their institutes, or bodies; groups of enterprises are nobody in particular. */
function areOfOneSort(organisations: Organisations, parties: readonly Party[]): boolean {
  const sorts = parties.map(({ id }) => sortOf(organisations.get(id)));
  return sorts.every((sort) => sort === sorts[0] && sort !== 'group');
}

const sortOf = (organisation: Organisation | undefined) => {
  // Named enterprises are no organisations.
  if (!organisation || organisation.kind === 'institute') return 'enterprise';
  return organisation.kind === 'group' ? 'group' : 'body';
};

/** Found once for each dataset, from all records together: a filter must not take one work for two. */
const toldIn = new WeakMap<Atlas, readonly Told[]>();

/** One joint work: all that tell of it tell of the same time. */
export interface Told {
  parties: Party[];
  told: [Telling, ...Telling[]];
}

/** Every joint work of a dataset, oldest first. */
export function allTold(atlas: Atlas): readonly Told[] {
  return kept(toldIn, atlas, () =>
    tell(atlas).sort((a, b) => compareDays(a.told[0].time.start, b.told[0].time.start)),
  );
}

function tell(atlas: Atlas): Told[] {
  const organisations = new Map(atlas.organisations.map((each) => [each.id, each]));
  const all: Told[] = [];
  /** The first initiative of each parties at each time. */
  const initiatives = new Map<string, Told>();
  for (const record of [...atlas.initiatives, ...atlas.events]) {
    const parties = partiesOf(organisations, record);
    if (parties.length < 2) continue;
    const key = [record.time.value, ...parties.map(({ id }) => id).sort()].join();
    const same = initiatives.get(key);
    if (record.table === 'events' && same) {
      same.told.push(record);
      continue;
    }
    const work: Told = { parties, told: [record] };
    all.push(work);
    if (record.table === 'initiatives' && !same) initiatives.set(key, work);
  }
  return all;
}
