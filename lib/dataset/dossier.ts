/** Records written out in one language and sorted into what a profile tells: hubs, initiatives, values, events. */
import { messages } from '../i18n';
import { formatTime } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import { profileMessages } from '../i18n/profiles';
import type { Basis } from '../view/view';
import type { Atlas, DataRecord } from './dataset';
import { actorKind, type Named, yearOf } from './entity';
import { formulaInNumbers, recordTitle, recordValue } from './explain';
import { type Findings, findingsAbout } from './findings';
import { STATES, type State } from './schema';
import { compareDays } from './time';

/** One record as a line of a profile. */
export interface ListedRecord {
  id: string;
  title: string;
  /** Value with unit; null for what is no number. */
  value: string | null;
  basis: Basis;
  time: string;
  /** First year meant, for the way to the timeline. */
  year: string;
  /** `document` when the text gives no time of its own. */
  timeFrom: 'stated' | 'document';
  actors: Named[];
  fields: Named[];
  /** The kind of event or instrument, in words; null for other records. */
  kind: string | null;
  note: string | null;
  /** Observations alone. */
  metric: { id: string; name: string } | null;
  target: boolean;
  formula: string | null;
  documents: string[];
}

export interface Dossier {
  hubs: (ListedRecord & { batch: string })[];
  /** Every state in its order, also those without any initiative: that nothing is told is told. */
  initiatives: { state: State; name: string; rows: ListedRecord[] }[];
  observations: ListedRecord[];
  events: ListedRecord[];
  instruments: ListedRecord[];
  mentions: (ListedRecord & { role: string; roleId: string })[];
  documents: { id: string; title: string; date: string; year: string; records: string[] }[];
  findings: Findings;
}

/** An enterprise, body or person by name. */
export function namedActor(atlas: Atlas, id: string, lang: Lang): Named {
  return { kind: actorKind(atlas, id), id, name: atlas.actorName(id)[lang] };
}

/** A field by name. */
export function namedField(atlas: Atlas, id: string, lang: Lang): Named {
  return { kind: 'field', id, name: atlas.field(id).name[lang] };
}

/** Ids of everybody a record names as subject, lead, actor, partner or speaker. */
export function actorIds(record: DataRecord): string[] {
  switch (record.table) {
    case 'observations':
      return [record.subject];
    case 'hubs':
    case 'facts':
      return [record.enterprise];
    case 'initiatives':
      return [...record.actors, ...record.partners];
    case 'mentions':
      return [record.by];
    default:
      return record.actors;
  }
}

/** Writes one record out. */
export function listRecord(atlas: Atlas, record: DataRecord, lang: Lang): ListedRecord {
  const text = messages(lang);
  const observation = record.table === 'observations' ? record : null;
  return {
    id: record.id,
    title: recordTitle(atlas, record, lang),
    value: recordValue(atlas, record, lang),
    basis: record.basis,
    time: formatTime(record.time.value, lang),
    year: yearOf(record.time),
    timeFrom: record.time.from,
    actors: actorIds(record).map((id) => namedActor(atlas, id, lang)),
    fields: record.fields.map((id) => namedField(atlas, id, lang)),
    kind:
      record.table === 'events'
        ? text.eventKind[record.kind]
        : record.table === 'instruments'
          ? profileMessages(lang).instrumentKind[record.kind]
          : null,
    note: record.note?.[lang] ?? null,
    metric: observation && {
      id: observation.metric,
      name: atlas.metric(observation.metric).name[lang],
    },
    target: observation?.target ?? false,
    formula: observation?.computed ? formulaInNumbers(atlas, observation.computed.formula, lang) : null,
    documents: [...new Set(record.evidence.map(({ document }) => document))],
  };
}

const byTime = (a: DataRecord, b: DataRecord) =>
  compareDays(a.time.end, b.time.end) || compareDays(a.time.start, b.time.start);

/** Sorts records into a dossier. */
export function dossierOf(atlas: Atlas, records: readonly DataRecord[], lang: Lang): Dossier {
  const write = (record: DataRecord) => listRecord(atlas, record, lang);
  const of = <T extends DataRecord['table']>(table: T) =>
    records.filter((record): record is Extract<DataRecord, { table: T }> => record.table === table);
  const role = (id: string) => atlas.roles.find((each) => each.id === id)?.name[lang] ?? id;
  return {
    hubs: of('hubs').map((hub) => ({
      ...write(hub),
      batch: profileMessages(lang).batch[hub.batch ?? 'unstated'],
    })),
    initiatives: STATES.map((state) => ({
      state,
      name: messages(lang).state[state],
      rows: of('initiatives')
        .filter((row) => row.state === state)
        .sort(byTime)
        .map(write),
    })),
    observations: of('observations').map(write),
    events: of('events').sort(byTime).map(write),
    instruments: of('instruments').map(write),
    mentions: of('mentions').map((row) => ({ ...write(row), role: role(row.role), roleId: row.role })),
    documents: atlas.documents
      .map(({ id, title, date }) => ({
        id,
        title: title[lang],
        date: formatTime(date.value, lang),
        year: yearOf(date),
        records: records
          .filter(({ evidence }) => evidence.some(({ document }) => document === id))
          .map((record) => record.id),
      }))
      .filter((document) => document.records.length > 0),
    findings: findingsAbout(
      atlas,
      records.flatMap(({ evidence }) => evidence),
      records.map(({ id }) => id),
      lang,
    ),
  };
}
