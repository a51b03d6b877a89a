/** Enterprises side by side, like against like: each row asks one question of all of them. */
import { messages } from '../i18n';
import type { Lang } from '../i18n/languages';
import type { Atlas } from './dataset';
import type { ListedRecord } from './dossier';
import type { Named } from './entity';
import { comparable, type EnterpriseProfile, enterpriseProfile, type IdentityFact } from './profile';
import type { Related } from './related';

/** What an enterprise answers to a question; an empty cell is what nobody says, never zero. */
export type ComparedRow = { id: string; name: string } & (
  | { kind: 'facts'; cells: IdentityFact[][] }
  | { kind: 'records'; cells: ListedRecord[][] }
  | { kind: 'names'; cells: Related[][] }
);

export interface ComparedSection {
  id: 'identity' | 'hubs' | 'initiatives' | 'fields' | 'values' | 'events';
  rows: ComparedRow[];
}

export interface Comparison {
  columns: Pick<EnterpriseProfile, 'id' | 'name' | 'otherName' | 'kind'>[];
  sections: ComparedSection[];
  /** Ids of every record about one of them. */
  records: string[];
}

/** Words for the rows that are no state and no metric. */
interface RowNames {
  hubs: string;
  shared: string;
  own: string;
  partners: string;
  events: string;
  instruments: string;
  topic: Record<'name' | 'seat' | 'owner' | 'listing', string>;
}

/** Most enterprises that one comparison holds side by side. */
export const MOST_COMPARED = 6;

/** Most pairs that are offered to start with. */
const MOST_SUGGESTED = 8;

/** Sets enterprises side by side in the order given; ids that name none are left out. */
export function compareEnterprises(
  atlas: Atlas,
  ids: readonly string[],
  lang: Lang,
  names: RowNames,
): Comparison {
  const profiles = ids.slice(0, MOST_COMPARED).flatMap((id) => enterpriseProfile(atlas, id, lang) ?? []);
  const records = (id: string, name: string, of: (profile: EnterpriseProfile) => ListedRecord[]) =>
    ({ id, name, kind: 'records', cells: profiles.map(of) }) as const;
  const metrics = atlas.metrics.filter(({ id }) =>
    profiles.some(({ dossier }) => dossier.observations.some(({ metric }) => metric?.id === id)),
  );
  return {
    columns: profiles.map(({ id, name, otherName, kind }) => ({ id, name, otherName, kind })),
    records: [...new Set(profiles.flatMap((profile) => profile.records))],
    sections: [
      { id: 'identity', rows: identityRows(profiles, names) },
      { id: 'hubs', rows: [records('hubs', names.hubs, ({ dossier }) => dossier.hubs)] },
      {
        id: 'initiatives',
        rows: profiles[0]
          ? profiles[0].dossier.initiatives.map(({ state }) =>
              records(
                state,
                messages(lang).state[state],
                ({ dossier }) => dossier.initiatives.find((each) => each.state === state)?.rows ?? [],
              ),
            )
          : [],
      },
      { id: 'fields', rows: fieldRows(profiles, names) },
      {
        id: 'values',
        rows: metrics.map(({ id, name }) =>
          records(id, name[lang], ({ dossier }) =>
            dossier.observations.filter(({ metric }) => metric?.id === id),
          ),
        ),
      },
      {
        id: 'events',
        rows: [
          records('events', names.events, ({ dossier }) => dossier.events),
          records('instruments', names.instruments, ({ dossier }) => dossier.instruments),
        ],
      },
    ],
  };
}

function identityRows(profiles: readonly EnterpriseProfile[], names: RowNames): ComparedRow[] {
  return (['name', 'seat', 'owner', 'listing'] as const).map((topic) => ({
    id: topic,
    name: names.topic[topic],
    kind: 'facts',
    cells: profiles.map(({ identity }) => identity.find((each) => each.topic === topic)?.facts ?? []),
  }));
}

/** Fields that at least two of the enterprises have, then those that one has alone, then partners. */
function fieldRows(profiles: readonly EnterpriseProfile[], names: RowNames): ComparedRow[] {
  const owners = (field: string) =>
    profiles.filter(({ fields }) => fields.some(({ id }) => id === field)).length;
  const fields = (id: string, name: string, wanted: (count: number) => boolean): ComparedRow => ({
    id,
    name,
    kind: 'names',
    cells: profiles.map((profile) => profile.fields.filter((field) => wanted(owners(field.id)))),
  });
  return [
    fields('shared', names.shared, (count) => count > 1),
    fields('own', names.own, (count) => count === 1),
    { id: 'partners', name: names.partners, kind: 'names', cells: profiles.map(({ partners }) => partners) },
  ];
}

/** Pairs worth comparing, each once: those named together first, then those with fields in common. */
export function comparablePairs(
  atlas: Atlas,
  lang: Lang,
): { ids: [string, string]; names: [string, string]; together: number; shared: Named[] }[] {
  const order = atlas.enterprises.map(({ id }) => id);
  return atlas.enterprises
    .flatMap(({ id, name }) =>
      comparable(atlas, id, lang)
        .filter((other) => order.indexOf(other.id) > order.indexOf(id))
        .map((other) => ({
          ids: [id, other.id] as [string, string],
          names: [name[lang], other.name] as [string, string],
          together: other.together,
          shared: other.shared,
        })),
    )
    .sort((a, b) => b.together - a.together || b.shared.length - a.shared.length)
    .slice(0, MOST_SUGGESTED);
}
