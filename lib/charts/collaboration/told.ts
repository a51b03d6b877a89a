/** What records tell of joint works: who takes part, and which of them tell of the same. */
import type { Atlas, DatedEvent, Initiative } from '../../dataset/dataset';

export interface Party {
  id: string;
  partner: boolean;
}

/**
 * Who takes part. Kinds of enterprises named side by side are addressed together, not working together; and a
 * body beside an enterprise may be only the one that tells. So without a stated partner, all must be of one sort.
 */
function partiesOf(atlas: Atlas, record: Initiative | DatedEvent): Party[] {
  const organisation = (id: string) => atlas.organisations.find((each) => each.id === id);
  const partners = record.table === 'initiatives' ? record.partners : [];
  const own = (ids: readonly string[]) => [
    ...new Set(
      ids.filter((id) => organisation(id)?.kind !== 'person').map((id) => organisation(id)?.enterprise ?? id),
    ),
  ];
  const actors = own(record.actors);
  const sorts = new Set(
    actors.map((id) => {
      const kind = organisation(id)?.kind;
      return kind === undefined || kind === 'institute' ? 'enterprise' : kind === 'group' ? 'group' : 'body';
    }),
  );
  if (!partners.length && (actors.length < 2 || sorts.size > 1 || sorts.has('group'))) return [];
  return [
    ...actors.map((id) => ({ id, partner: false })),
    ...own(partners)
      .filter((id) => !actors.includes(id))
      .map((id) => ({ id, partner: true })),
  ];
}

/** Found once for each dataset, from all records together: a filter must not take one work for two. */
const kept = new WeakMap<Atlas, Told[]>();

export interface Told {
  parties: Party[];
  told: [Initiative | DatedEvent, ...(Initiative | DatedEvent)[]];
}

/** Every joint work of a dataset. */
export function allTold(atlas: Atlas): Told[] {
  const known = kept.get(atlas);
  if (known) return known;
  const all: Told[] = [];
  for (const record of [...atlas.initiatives, ...atlas.events]) {
    const parties = partiesOf(atlas, record);
    if (parties.length < 2) continue;
    const same = all.find(
      (work) =>
        record.table === 'events' &&
        work.told.some((told) => told.table === 'initiatives' && told.time.value === record.time.value) &&
        sameParties(work.parties, parties),
    );
    if (same) same.told.push(record);
    else all.push({ parties, told: [record] });
  }
  kept.set(atlas, all);
  return all;
}

const ids = (parties: readonly Party[]) => parties.map(({ id }) => id).sort();
const sameParties = (a: readonly Party[], b: readonly Party[]) => ids(a).join() === ids(b).join();
