/** Entries of records, and of the places in the text that prove or qualify them. Each leads to its evidence. */
import type { Atlas, DataRecord, Observation } from '../dataset/dataset';
import { recordTitle, recordValue } from '../dataset/explain';
import { claimAnchor, discrepancyAnchor } from '../dataset/findings';
import { messages } from '../i18n';
import { documentMessages } from '../i18n/documents';
import { formatList, formatTime } from '../i18n/format';
import { inEachLanguage, type Lang } from '../i18n/languages';
import { profileMessages } from '../i18n/profiles';
import { searchMessages } from '../i18n/search';
import { type Draft, key, line, named } from './draft';
import type { Kind } from './entry';
import { actorsOf, placeKeys } from './places';
import { yearsOf } from './years';

const KIND_OF = {
  observations: 'observation',
  hubs: 'hub',
  initiatives: 'initiative',
  events: 'event',
  instruments: 'instrument',
} as const satisfies Partial<Record<DataRecord['table'], Kind>>;

/** Tables whose records are found by themselves. A mention says no more than its field does. */
type Found = Extract<DataRecord, { table: keyof typeof KIND_OF }>;
const isFound = (record: DataRecord): record is Found => record.table in KIND_OF;

/** Records that are found by themselves. */
export function recordDrafts(atlas: Atlas, lang: Lang): Draft[] {
  return atlas.records.filter(isFound).map((record) => ({
    kind: KIND_OF[record.table],
    id: record.id,
    page: pageOf(record),
    ...named(
      inEachLanguage((each) => recordTitle(atlas, record, each)),
      lang,
    ),
    note: noteOf(atlas, record, lang),
    value: recordValue(atlas, record, lang) ?? '',
    words: wordsOf(atlas, record, lang),
    about: aboutOf(atlas, record),
  }));
}

/** The page on which a record stands among its like. */
function pageOf(record: Found): string {
  if (record.table === 'observations') return `/metrics/${record.metric}`;
  if (record.table === 'events') return '/timeline';
  const [enterprise] = record.enterprises;
  if (record.table !== 'instruments' && enterprise) return `/enterprises/${enterprise}`;
  return `/documents/${record.document ?? record.evidence[0]!.document}`;
}

function noteOf(atlas: Atlas, record: Found, lang: Lang): string {
  const [text, words] = [searchMessages(lang), messages(lang)];
  const stated = formatTime(record.time.value, lang);
  const time = record.time.from === 'document' ? text.byDocument(stated) : stated;
  const actors = formatList(
    actorsOf(record).map((id) => atlas.actorName(id)[lang]),
    lang,
  );
  switch (record.table) {
    case 'observations':
      return line(record.computed && words.basis.computed, record.target && text.target, actors, time);
    case 'initiatives':
      return line(words.state[record.state], actors, time);
    case 'events':
      return line(words.eventKind[record.kind], time);
    case 'instruments':
      return line(
        profileMessages(lang).instrumentKind[record.kind],
        actors,
        record.time.from === 'stated' && stated,
      );
    default:
      return line(actors, time);
  }
}

/** Years, and the value as every other language writes it. */
function wordsOf(atlas: Atlas, record: Found, lang: Lang): string {
  const values = inEachLanguage((each) => (each === lang ? '' : (recordValue(atlas, record, each) ?? '')));
  return [...yearsOf(record.time), ...Object.values(values).filter(Boolean)].join(' ');
}

function aboutOf(atlas: Atlas, record: Found): string[] {
  const organisations = atlas.organisations.filter(({ id }) => actorsOf(record).includes(id));
  return [
    ...record.enterprises.map((id) => key('enterprise', id)),
    ...record.fields.map((id) => key('field', id)),
    ...organisations.flatMap(({ id, place }) => [key('organisation', id), ...placeKeys(atlas, place)]),
    ...(record.table === 'events' ? placeKeys(atlas, record.place) : []),
    ...(record.table === 'observations' ? [key('metric', record.metric)] : []),
  ];
}

/** Printed figures; private characters are not written anywhere. */
export function figureDrafts(atlas: Atlas, lang: Lang): Draft[] {
  const text = searchMessages(lang);
  return atlas.figures
    .filter(({ redacted }) => !redacted)
    .map(({ id, printed, document, paragraph, records, dismissed }) => {
      const titles = records.map((each) => recordTitle(atlas, atlas.record(each)!, lang));
      const why = dismissed && documentMessages(lang).dismissal[dismissed];
      const source = atlas.documents.find((row) => row.id === document)!;
      return {
        kind: 'figure',
        id,
        page: `/figures/${id}`,
        title: printed,
        note: line(why ?? text.supports(titles[0]!), text.paragraph(source.title[lang], paragraph)),
      };
    });
}

/** What the documents cannot carry, and where they disagree. */
export function findingDrafts(atlas: Atlas, lang: Lang): Draft[] {
  return [
    ...atlas.claims.map(({ id, claim, why, records }) => ({
      kind: 'claim' as const,
      id,
      page: `/documents#${claimAnchor(id)}`,
      ...named(claim, lang),
      note: why[lang],
      about: aboutClaim(atlas, records),
    })),
    ...atlas.discrepancies.map(({ id, title, kind }) => ({
      kind: 'discrepancy' as const,
      id,
      page: `/documents#${discrepancyAnchor(id)}`,
      ...named(title, lang),
      note: documentMessages(lang).discrepancyKind[kind],
    })),
  ];
}

function aboutClaim(atlas: Atlas, records: readonly string[]): string[] {
  const observations = records.flatMap((id): Observation[] => [atlas.observation(id) ?? []].flat());
  return [...new Set(observations.map(({ metric }) => key('metric', metric)))];
}
