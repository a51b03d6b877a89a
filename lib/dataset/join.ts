/** Checked files → the joined dataset: evidence resolved, formulas computed, every record with its filters. */

import { type ComputedRow, computeDerived } from './compute';
import type { Dataset, Evidence, Figure, Observation } from './dataset';
import type { DataFiles } from './read';
import { records } from './records';
import type { DocumentFile } from './schema';
import { parseTime, type Time } from './time';

/** Joins files that `checkData` found no problem with. */
export function joinDataset(files: DataFiles): Dataset {
  const enterpriseIds = new Set(files.enterprises.rows.map((row) => row.id));
  const partOf = new Map(files.organisations.rows.map((row) => [row.id, row.enterprise]));
  const enterprisesAmong = (...actors: string[]) =>
    [...new Set(actors.map((id) => partOf.get(id) ?? id))].filter((id) => enterpriseIds.has(id));
  const joined = files.documents.map(({ rows }) => joinDocument(rows, enterprisesAmong));
  const observations = joined.flatMap((document) => document.observations);
  return {
    release: files.release,
    releases: files.releases.rows,
    documents: files.documents.map(({ rows }) => describeDocument(rows)),
    figures: files.documents.flatMap(({ rows }) => joinFigures(rows)),
    units: files.metrics.rows.units,
    metrics: files.metrics.rows.metrics,
    enterprises: files.enterprises.rows,
    organisations: files.organisations.rows,
    groups: files.fields.rows.groups,
    fields: files.fields.rows.fields,
    roles: files.roles.rows,
    observations: [...observations, ...computeObservations(files, observations, enterprisesAmong)],
    hubs: joined.flatMap((document) => document.hubs),
    initiatives: joined.flatMap((document) => document.initiatives),
    events: joined.flatMap((document) => document.events),
    mentions: joined.flatMap((document) => document.mentions),
    instruments: joined.flatMap((document) => document.instruments),
    places: files.places.rows,
    discrepancies: files.discrepancies.rows.map((row) => ({
      ...row,
      sides: row.sides.map((side) => ({
        ...side,
        evidence: side.evidence.map((item) => resolveAnywhere(files, item)),
      })),
    })),
    claims: files['unsupported-claims'].rows,
  };
}

function describeDocument(file: DocumentFile): Dataset['documents'][number] {
  const { figures, observations, hubs, initiatives, events, mentions, instruments, date, ...rest } = file;
  return { ...rest, date: parseTime(date, 'stated')! };
}

/** Permanent id of a figure: the document and the figure's number in it. */
function figureId(document: string, n: number): string {
  return `${document}-${n}`;
}

function joinFigures(file: DocumentFile): Figure[] {
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

function joinDocument(file: DocumentFile, enterprisesAmong: (...actors: string[]) => string[]) {
  const figures = new Map(file.figures.map((figure) => [figure.n, figure]));
  const documentTime: Time = parseTime(file.date, 'document')!;
  const resolve = (item: DocumentFile['hubs'][number]['evidence'][number]): Evidence => {
    const { paragraph, start, end, printed } = typeof item === 'number' ? figures.get(item)! : item;
    return {
      document: file.id,
      figure: typeof item === 'number' ? figureId(file.id, item) : null,
      paragraph,
      start,
      end,
      printed,
    };
  };
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

/** Evidence of a discrepancy may stand in any document. */
function resolveAnywhere(
  files: DataFiles,
  item: DataFiles['discrepancies']['rows'][number]['sides'][number]['evidence'][number],
): Evidence {
  if (!('figure' in item)) return { ...item, figure: null };
  const { rows } = files.documents.find(({ rows: file }) => file.id === item.document)!;
  const { paragraph, start, end, printed } = rows.figures.find(({ n }) => n === item.figure)!;
  return {
    document: item.document,
    figure: figureId(item.document, item.figure),
    paragraph,
    start,
    end,
    printed,
  };
}

/** Computed values as observations: their evidence is that of everything they rest on. */
function computeObservations(
  files: DataFiles,
  reported: Observation[],
  enterprisesAmong: (...actors: string[]) => string[],
): Observation[] {
  const known = new Map(reported.map((row) => [row.id, row]));
  return computeDerived(files).computed.map((computed) => {
    const row = computeObservation(computed, known, enterprisesAmong);
    known.set(row.id, row);
    return row;
  });
}

function computeObservation(
  { row, interval, inputs: ids }: ComputedRow,
  known: Map<string, Observation>,
  enterprisesAmong: (...actors: string[]) => string[],
): Observation {
  const inputs = ids.map((id) => known.get(id)!);
  const documents = [...new Set(inputs.map((each) => each.document))];
  const { value, low, high } = interval;
  return {
    table: 'observations',
    id: row.id,
    basis: 'computed',
    document: documents.length === 1 ? (documents[0] ?? null) : null,
    evidence: inputs.flatMap((each) => each.evidence),
    time: inputs.map((each) => each.time).reduce((a, b) => (b.end > a.end ? b : a)),
    note: null,
    metric: row.metric,
    subject: row.subject,
    batch: row.batch ?? null,
    value,
    rounding: null,
    target: false,
    bound: null,
    computed: {
      title: row.title,
      formula: row.formula,
      inputs: ids,
      certainty: row.certainty,
      caveat: row.caveat,
      low,
      high,
    },
    enterprises: enterprisesAmong(row.subject),
    fields: [],
  };
}
