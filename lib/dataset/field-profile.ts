/** One field: which lists name it, who works on it, and what lies near it. */
import { messages } from '../i18n';
import type { Lang } from '../i18n/languages';
import type { Atlas, DataRecord } from './dataset';
import { type Dossier, dossierOf } from './dossier';
import { actorsIn, fieldNeighbours, fieldsBeside, type Related, recordsOfField } from './related';
import { STATES } from './schema';

export interface FieldProfile {
  id: string;
  name: string;
  otherName: string;
  description: string | null;
  neighbours: ReturnType<typeof fieldNeighbours>;
  dossier: Dossier;
  /** Roles with the places that name the field in them, in the order of the data. */
  lists: { role: string; roleName: string; description: string; rows: Dossier['mentions'] }[];
  /** Who acts, or is asked to: `how` is the states of the initiatives that say so. */
  actors: (Related & { how: string[] })[];
  beside: Related[];
  records: string[];
}

/** The profile of a field with everything under it; undefined for an id that names none. */
export function fieldProfile(atlas: Atlas, id: string, lang: Lang): FieldProfile | undefined {
  const field = atlas.fields.find((each) => each.id === id);
  if (!field) return undefined;
  const records = recordsOfField(atlas, id);
  const dossier = dossierOf(atlas, records, lang);
  return {
    id,
    name: field.name[lang],
    otherName: field.name[lang === 'zh' ? 'en' : 'zh'],
    description: field.description?.[lang] ?? null,
    neighbours: fieldNeighbours(atlas, id, lang),
    dossier,
    lists: atlas.roles
      .map((role) => ({
        role: role.id,
        roleName: role.name[lang],
        description: role.description[lang],
        rows: dossier.mentions.filter(({ roleId }) => roleId === role.id),
      }))
      .filter(({ rows }) => rows.length > 0),
    actors: actorsOf(atlas, records, lang),
    beside: fieldsBeside(atlas, id, lang),
    records: records.map((record) => record.id),
  };
}

/** Those who act in the field by hubs, initiatives and values; a mention alone is no act. */
function actorsOf(atlas: Atlas, records: readonly DataRecord[], lang: Lang): FieldProfile['actors'] {
  const acts = records.filter(({ table }) => table !== 'mentions' && table !== 'events');
  return actorsIn(atlas, acts, lang).map((actor) => ({
    ...actor,
    how: STATES.filter((state) =>
      atlas.initiatives.some((row) => row.state === state && actor.records.includes(row.id)),
    ).map((state) => messages(lang).state[state]),
  }));
}

export interface FieldBranch {
  id: string;
  name: string;
  records: string[];
  roles: string[];
  children: FieldBranch[];
}

/** Every field in our own arrangement: groups, fields, and fields under fields. */
export function fieldTree(atlas: Atlas, lang: Lang): { id: string; name: string; fields: FieldBranch[] }[] {
  const branch = (id: string): FieldBranch => ({
    id,
    name: atlas.field(id).name[lang],
    records: recordsOfField(atlas, id).map((record) => record.id),
    roles: atlas.roles
      .filter((role) => atlas.mentions.some((row) => row.field === id && row.role === role.id))
      .map(({ name }) => name[lang]),
    children: atlas.fields.filter(({ parent }) => parent === id).map((child) => branch(child.id)),
  });
  return atlas.groups.map(({ id, name }) => ({
    id,
    name: name[lang],
    fields: atlas.fields
      .filter(({ group, parent }) => group === id && !parent)
      .map((field) => branch(field.id)),
  }));
}
