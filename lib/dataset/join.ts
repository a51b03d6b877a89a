/** Checked files → the joined dataset: evidence resolved, formulas computed, every record with its filters. */

import { type ComputedRow, computeDerived } from './compute';
import type { Dataset, Evidence, Observation } from './dataset';
import {
  describeDocument,
  type EnterprisesAmong,
  evidenceOf,
  joinDocument,
  joinFigures,
} from './join-document';
import type { DataFiles } from './read';

/** Joins files that `checkData` found no problem with. */
export function joinDataset(files: DataFiles): Dataset {
  const enterpriseIds = new Set(files.enterprises.rows.map((row) => row.id));
  const partOf = new Map(files.organisations.rows.map((row) => [row.id, row.enterprise]));
  const enterprisesAmong: EnterprisesAmong = (...actors) =>
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

/** Evidence of a discrepancy may stand in any document. */
function resolveAnywhere(
  files: DataFiles,
  item: DataFiles['discrepancies']['rows'][number]['sides'][number]['evidence'][number],
): Evidence {
  if (!('figure' in item)) return { ...item, figure: null };
  const { rows } = files.documents.find(({ rows: file }) => file.id === item.document)!;
  return evidenceOf(item.document, rows.figures.find(({ n }) => n === item.figure)!);
}

/** Computed values as observations: their evidence is that of everything they rest on. */
function computeObservations(
  files: DataFiles,
  reported: Observation[],
  enterprisesAmong: EnterprisesAmong,
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
  enterprisesAmong: EnterprisesAmong,
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
