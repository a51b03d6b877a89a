/** Record → everything a sceptical reader wants to see about it: what it says, where it is printed, what follows from it. */
import { messages } from '../i18n';
import { formatList, formatNumber, formatTime, formatValue } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import type { Basis } from '../view/view';
import type { Atlas, DataRecord, Evidence, Observation } from './dataset';
import { parseFormula } from './derive';
import { actorKind, type Named, yearOf } from './entity';
import { type Findings, findingsAbout } from './findings';

/** One printed place, with what identifies its document. */
export interface ExplainedPlace {
  document: string;
  documentTitle: string;
  documentDate: string;
  documentYear: string;
  article: string;
  credit: string | null;
  figure: string | null;
  paragraph: number;
  start: number;
  end: number;
  printed: string;
}

/** A record named in passing, with its value in words. */
export interface RecordLink {
  id: string;
  title: string;
  value: string | null;
}

export interface Explanation extends Findings {
  of: 'record';
  id: string;
  kind: string;
  title: string;
  value: string | null;
  basis: Basis;
  time: string;
  /** Null where no time is known. */
  year: string | null;
  /** Why the time is what it is, where the text does not print it. */
  timeNote: string | null;
  who: { label: string; names: string; parties: Named[] } | null;
  /** What an observation is a value of. */
  metric: { id: string; name: string } | null;
  filters: { key: 'enterprise' | 'field'; id: string; name: string }[];
  note: string | null;
  /** The page where a fact from outside the documents was read. */
  source: string | null;
  places: ExplainedPlace[];
  computation: {
    formula: string;
    certainty: string;
    caveat: string;
    range: string | null;
    inputs: RecordLink[];
  } | null;
  /** Computed observations that read this one. */
  derived: (RecordLink & { formula: string })[];
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** Name of a record in one language: metric and batch, or its title. */
export function recordTitle(atlas: Atlas, record: DataRecord, lang: Lang): string {
  if (record.table === 'mentions') {
    const role = atlas.roles.find(({ id }) => id === record.role);
    return `${atlas.field(record.field).name[lang]} · ${role?.name[lang] ?? record.role}`;
  }
  if (record.table !== 'observations') return record.title[lang];
  if (record.computed) return record.computed.title[lang];
  const metric = atlas.metric(record.metric).name[lang];
  if (!record.batch) return metric;
  const batch = { first: { zh: '首批', en: 'first batch' }, second: { zh: '第二批', en: 'second batch' } }[
    record.batch
  ];
  return lang === 'zh' ? `${metric}（${batch.zh}）` : `${metric}, ${batch.en}`;
}

/** Value with unit for observations; null for records that are not numbers. */
export function recordValue(atlas: Atlas, record: DataRecord, lang: Lang): string | null {
  if (record.table === 'facts') return record.value[lang];
  if (record.table !== 'observations') return null;
  const value = formatValue(record.value, atlas.unit(record.metric), lang);
  return record.bound ? messages(lang).bound[record.bound](value) : value;
}

/** The record's people and bodies: whom a value is about, who acts, or who says so. Null where none is named. */
function recordActors(atlas: Atlas, record: DataRecord, lang: Lang): Explanation['who'] {
  const text = messages(lang).evidence;
  const named = (label: string, ids: readonly string[]) =>
    ids.length
      ? {
          label,
          names: formatList(
            ids.map((id) => atlas.actorName(id)[lang]),
            lang,
          ),
          parties: ids.map((id) => ({
            kind: actorKind(atlas, id),
            id,
            name: atlas.actorName(id)[lang],
          })),
        }
      : null;
  switch (record.table) {
    case 'observations':
      return named(text.subject, [record.subject]);
    case 'hubs':
      return named(text.lead, [record.enterprise]);
    case 'initiatives':
      return named(text.actors, [...record.actors, ...record.partners]);
    case 'mentions':
      return named(text.by, [record.by]);
    case 'facts':
      return named(text.subject, [record.enterprise]);
    default:
      return named(text.actors, record.actors);
  }
}

/** Filters that the record belongs to, so that a reader can narrow the whole site to its enterprise or field. */
export function recordFilters(atlas: Atlas, record: DataRecord, lang: Lang): Explanation['filters'] {
  return [
    ...record.enterprises.map((id) => ({ key: 'enterprise' as const, id, name: atlas.actorName(id)[lang] })),
    ...record.fields.map((id) => ({ key: 'field' as const, id, name: atlas.field(id).name[lang] })),
  ];
}

/** Explains a record; undefined for an id that names none. */
export function explain(atlas: Atlas, id: string, lang: Lang): Explanation | undefined {
  const record = atlas.record(id);
  if (!record) return undefined;
  const text = messages(lang).evidence;
  const fromDocument = record.time.from === 'document' ? text.timeFromDocument : null;
  return {
    of: 'record',
    id,
    kind: text.recordTables[record.table],
    title: recordTitle(atlas, record, lang),
    value: recordValue(atlas, record, lang),
    basis: record.basis,
    time: record.table === 'facts' ? text.undated : formatTime(record.time.value, lang),
    year: record.table === 'facts' ? null : yearOf(record.time),
    timeNote: record.time.reason?.[lang] ?? fromDocument,
    who: recordActors(atlas, record, lang),
    metric:
      record.table === 'observations'
        ? { id: record.metric, name: atlas.metric(record.metric).name[lang] }
        : null,
    filters: recordFilters(atlas, record, lang),
    note: record.note?.[lang] ?? null,
    source: record.table === 'facts' ? record.source : null,
    places: uniquePlaces(record.evidence).map((place) => explainPlace(atlas, place, lang)),
    computation: record.table === 'observations' ? explainComputation(atlas, record, lang) : null,
    derived: record.table === 'observations' ? derivedFrom(atlas, record, lang) : [],
    ...findingsAbout(atlas, record.evidence, [id], lang),
  };
}

function uniquePlaces(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((place) => [`${place.document} ${place.start}`, place])).values()];
}

/** A place with its document's identity in words. */
export function explainPlace(atlas: Atlas, place: Evidence, lang: Lang): ExplainedPlace {
  const document = atlas.documents.find(({ id }) => id === place.document)!;
  const article = document.articles.find(
    ({ paragraphs: [from, to] }) => place.paragraph >= from && place.paragraph <= to,
  )!;
  return {
    ...place,
    documentTitle: document.title[lang],
    documentDate: formatTime(document.date.value, lang),
    documentYear: yearOf(document.date),
    article: article.title[lang],
    credit: article.credit?.[lang] ?? null,
  };
}

/** `hubs-total - hubs-second-batch` → `97 − 52`. */
export function formulaInNumbers(atlas: Atlas, formula: string, lang: Lang): string {
  return parseFormula(formula)
    .map((token) => {
      if (token.kind === 'sign') return SIGNS[token.sign];
      const input = atlas.observation(token.id)!;
      return formatNumber(input.value, atlas.unit(input.metric).scale, lang);
    })
    .join(' ');
}

function explainComputation(atlas: Atlas, record: Observation, lang: Lang): Explanation['computation'] {
  if (!record.computed) return null;
  const { formula, inputs, certainty, caveat, low, high } = record.computed;
  const unit = atlas.unit(record.metric);
  const text = messages(lang);
  return {
    formula: `${formulaInNumbers(atlas, formula, lang)} = ${formatNumber(record.value, unit.scale, lang)}`,
    certainty: text.certainty[certainty],
    caveat: caveat[lang],
    range:
      low === high ? null : text.evidence.range(formatValue(low, unit, lang), formatValue(high, unit, lang)),
    inputs: inputs.map((id) => recordLink(atlas, atlas.observation(id)!, lang)),
  };
}

function derivedFrom(atlas: Atlas, record: Observation, lang: Lang): Explanation['derived'] {
  return atlas.observations.flatMap((other) =>
    other.computed?.inputs.includes(record.id)
      ? [
          {
            ...recordLink(atlas, other, lang),
            formula: formulaInNumbers(atlas, other.computed.formula, lang),
          },
        ]
      : [],
  );
}

/** A record by name and value. */
export function recordLink(atlas: Atlas, record: DataRecord, lang: Lang): RecordLink {
  return {
    id: record.id,
    title: recordTitle(atlas, record, lang),
    value: recordValue(atlas, record, lang),
  };
}
