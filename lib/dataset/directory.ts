/** Who the documents name: enterprises, and apart from them bodies, groups, institutes, media and public figures. */
import type { Lang } from '../i18n/languages';
import type { Atlas, DataRecord } from './dataset';
import { actorIds, type ListedRecord, listRecord, namedActor } from './dossier';
import type { Named } from './entity';
import { fieldsIn, recordsOfEnterprise } from './related';
import type { Enterprise, Organisation } from './schema';

const RECORD_KINDS = ['hubs', 'initiatives', 'observations', 'events', 'mentions', 'instruments'] as const;
type RecordKind = (typeof RECORD_KINDS)[number];

export interface DirectoryEntry {
  id: string;
  name: string;
  otherName: string;
  hubs: ListedRecord[];
  fields: Named[];
  /** Ids by table, of those tables that name it. */
  counts: { kind: RecordKind; records: string[] }[];
  records: string[];
}

/** Enterprises by kind, central ones first; kinds without any are left out. */
export function enterpriseDirectory(
  atlas: Atlas,
  lang: Lang,
): { kind: Enterprise['kind']; entries: DirectoryEntry[] }[] {
  return (['central', 'local', 'listed'] as const)
    .map((kind) => ({
      kind,
      entries: atlas.enterprises
        .filter((enterprise) => enterprise.kind === kind)
        .map((enterprise) => entryOf(atlas, enterprise, lang)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function entryOf(atlas: Atlas, { id, name }: Enterprise, lang: Lang): DirectoryEntry {
  const records = recordsOfEnterprise(atlas, id);
  return {
    id,
    name: name[lang],
    otherName: name[lang === 'zh' ? 'en' : 'zh'],
    hubs: records.filter(({ table }) => table === 'hubs').map((hub) => listRecord(atlas, hub, lang)),
    fields: fieldsIn(atlas, records, lang),
    counts: RECORD_KINDS.map((kind) => ({
      kind,
      records: records.filter(({ table }) => table === kind).map((record) => record.id),
    })).filter((count) => count.records.length > 0),
    records: records.map((record) => record.id),
  };
}

/** How many enterprises the documents name as lead of a hub: far fewer than host one. */
export function namedLeads(atlas: Atlas): number {
  return new Set(atlas.hubs.map(({ enterprise }) => enterprise)).size;
}

export interface NamedOrganisation {
  id: string;
  name: string;
  /** The enterprise it is part of, where a document says so. */
  enterprise: Named | null;
  records: { id: string; title: string; value: string | null }[];
}

/** Organisations by kind with the records that name them; those that no record names are left out. */
export function organisationDirectory(
  atlas: Atlas,
  lang: Lang,
): { kind: Organisation['kind']; entries: NamedOrganisation[] }[] {
  const naming = new Map<string, DataRecord[]>();
  for (const record of atlas.records)
    for (const id of new Set(actorIds(record))) naming.set(id, [...(naming.get(id) ?? []), record]);
  return (['body', 'group', 'institute', 'media', 'person'] as const)
    .map((kind) => ({
      kind,
      entries: atlas.organisations
        .filter((each) => each.kind === kind && naming.has(each.id))
        .map(({ id, name, enterprise }) => ({
          id,
          name: name[lang],
          enterprise: enterprise ? namedActor(atlas, enterprise, lang) : null,
          records: naming
            .get(id)!
            .map((record) => listRecord(atlas, record, lang))
            .map(({ id: record, title, value }) => ({ id: record, title, value })),
        }))
        .sort((a, b) => b.records.length - a.records.length),
    }))
    .filter(({ entries }) => entries.length > 0);
}
