/** One document file → its figures and records, evidence resolved and times read. */
import type { Dataset, Evidence, Figure, Observation } from './dataset';
import { records } from './records';
import type { DocumentFile } from './schema';
import { parseTime, type Time } from './time';

/** The enterprises among actors: themselves, or those that the actors are part of. */
export type EnterprisesAmong = (...actors: string[]) => string[];

/** What a document is, apart from what it states. */
export function describeDocument(file: DocumentFile): Dataset['documents'][number] {
  const { figures, observations, hubs, initiatives, events, mentions, instruments, date, ...rest } = file;
  return { ...rest, date: parseTime(date, 'stated')! };
}

/** Permanent id of a figure: the document and the figure's number in it. */
const figureId = (document: string, n: number) => `${document}-${n}`;

/** Every numeral of a document, with the records that cite it. */
export function joinFigures(file: DocumentFile): Figure[] {
  const citing = new Map<number, string[]>();
  for (const { row } of records(file)) {
    for (const item of row.evidence) {
      if (typeof item === 'number') citing.set(item, [...(citing.get(item) ?? []), row.id]);
    }
  }
  return file.figures.map(({ n, dismissed, redacted, note, ...figure }) => ({
    ...figure,
    id: figureId(file.id, n),
    document: file.id,
    article: file.articles.find(
      ({ paragraphs: [from, to] }) => figure.paragraph >= from && figure.paragraph <= to,
    )!.id,
    records: citing.get(n) ?? [],
    dismissed: dismissed ?? null,
    redacted: redacted ?? false,
    note: note ?? null,
  }));
}

/** Every record that a document states. `enterprisesAmong` says whom of its actors filters by enterprise find. */
export function joinDocument(file: DocumentFile, enterprisesAmong: EnterprisesAmong) {
  const figures = new Map(file.figures.map((figure) => [figure.n, figure]));
  const documentTime: Time = parseTime(file.date, 'document')!;
  const resolve = (item: DocumentFile['hubs'][number]['evidence'][number]): Evidence =>
    typeof item === 'number'
      ? evidenceOf(file.id, figures.get(item)!)
      : { document: file.id, figure: null, ...item };
  const base = (row: ReturnType<typeof records>[number]['row']) => ({
    id: row.id,
    basis: 'reported' as const,
    document: file.id,
    evidence: row.evidence.map(resolve),
    time: row.time ? parseTime(row.time)! : documentTime,
    note: row.note ?? null,
  });
  return {
    observations: file.observations.map(
      (row): Observation => ({
        ...base(row),
        table: 'observations',
        metric: row.metric,
        subject: row.subject,
        batch: row.batch ?? null,
        value: row.value,
        rounding: row.rounding ?? null,
        target: row.target ?? false,
        bound: row.bound ?? null,
        computed: null,
        enterprises: enterprisesAmong(row.subject),
        fields: row.fields,
      }),
    ),
    hubs: file.hubs.map((row) => ({
      ...base(row),
      table: 'hubs' as const,
      title: row.title,
      enterprise: row.enterprise,
      batch: row.batch,
      place: row.place ?? null,
      enterprises: [row.enterprise],
      fields: row.fields,
    })),
    initiatives: file.initiatives.map((row) => ({
      ...base(row),
      table: 'initiatives' as const,
      title: row.title,
      actors: row.actors,
      partners: row.partners,
      state: row.state,
      enterprises: enterprisesAmong(...row.actors, ...row.partners),
      fields: row.fields,
    })),
    events: file.events.map((row) => ({
      ...base(row),
      table: 'events' as const,
      title: row.title,
      kind: row.kind,
      actors: row.actors,
      place: row.place ?? null,
      enterprises: enterprisesAmong(...row.actors),
      fields: row.fields,
    })),
    mentions: file.mentions.map((row) => ({
      ...base(row),
      table: 'mentions' as const,
      field: row.field,
      role: row.role,
      by: row.by,
      enterprises: enterprisesAmong(row.by),
      fields: [row.field],
    })),
    instruments: file.instruments.map((row) => ({
      ...base(row),
      table: 'instruments' as const,
      title: row.title,
      kind: row.kind,
      actors: row.actors,
      enterprises: enterprisesAmong(...row.actors),
      fields: row.fields,
    })),
  };
}

/** A printed figure as evidence. */
export function evidenceOf(
  document: string,
  { n, paragraph, start, end, printed }: DocumentFile['figures'][number],
): Evidence {
  return { document, figure: figureId(document, n), paragraph, start, end, printed };
}
