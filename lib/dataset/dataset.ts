/** The joined dataset: what `load` makes out of `data/`, what charts and pages read, what browsers fetch. */
import type { Basis } from '../view/view';
import { factsOf } from './context-facts';
import type { Ground } from './ground';
import type {
  Bound,
  Certainty,
  Discrepancy as DiscrepancyRow,
  Dismissal,
  DocumentFile,
  Enterprise,
  EventKind,
  Field,
  FieldGroup,
  FigureKind,
  InstrumentKind,
  Metric,
  Organisation,
  Place,
  PlaceRow,
  Release,
  Role,
  State,
  Text,
  Unit,
  UnsupportedClaim,
} from './schema';
import type { Time } from './time';

export type Batch = 'first' | 'second';

/** One printed place that supports a record. `figure` is the figure's id when the place is a numeral. */
export interface Evidence extends Place {
  document: string;
  figure: string | null;
}

export interface Figure extends Place {
  id: string;
  document: string;
  article: string;
  kind: FigureKind;
  /** Ids of the records that cite it; empty when it is dismissed. */
  records: string[];
  dismissed: Dismissal | null;
  /** Private characters: `printed` hides them. */
  redacted: boolean;
  note: Text | null;
}

/** What every record has. `enterprises` and `fields` are what filters look at. */
interface RecordBase {
  id: string;
  basis: Basis;
  document: string | null;
  evidence: Evidence[];
  time: Time;
  enterprises: string[];
  fields: string[];
  note: Text | null;
}

export interface Observation extends RecordBase {
  table: 'observations';
  metric: string;
  subject: string;
  batch: Batch | null;
  value: number;
  rounding: number | null;
  target: boolean;
  /** The text says "more than" or "nearly" this value. */
  bound: Bound | null;
  /** Present on computed observations only. */
  computed: Computation | null;
}

/** How a computed value came about. `low` and `high` differ when an input is rounded. */
interface Computation {
  title: Text;
  formula: string;
  inputs: string[];
  certainty: Certainty;
  caveat: Text;
  low: number;
  high: number;
}

export interface Hub extends RecordBase {
  table: 'hubs';
  title: Text;
  enterprise: string;
  batch: Batch | null;
  place: string | null;
}

export interface Initiative extends RecordBase {
  table: 'initiatives';
  title: Text;
  actors: string[];
  partners: string[];
  state: State;
}

export interface DatedEvent extends RecordBase {
  table: 'events';
  title: Text;
  kind: EventKind;
  actors: string[];
  place: string | null;
}

export interface Mention extends RecordBase {
  table: 'mentions';
  field: string;
  role: string;
  by: string;
}

/** A policy, plan, programme, regulation or award that a document names. */
interface Instrument extends RecordBase {
  table: 'instruments';
  title: Text;
  kind: InstrumentKind;
  actors: string[];
}

/** Public knowledge about an enterprise, from outside the documents: no evidence and no time, but a page. */
export interface ContextFact extends RecordBase {
  table: 'facts';
  title: Text;
  value: Text;
  enterprise: string;
  place: string | null;
  source: string;
}

export type DataRecord = Observation | Hub | Initiative | DatedEvent | Mention | Instrument | ContextFact;

/** Two or more places that disagree, or may be read in two ways, with our reading. */
export type Discrepancy = Omit<DiscrepancyRow, 'sides'> & { sides: { says: Text; evidence: Evidence[] }[] };

export type SourceDocument = Omit<
  DocumentFile,
  'figures' | 'observations' | 'hubs' | 'initiatives' | 'events' | 'mentions' | 'instruments' | 'date'
> & { date: Time };

/** Every table, as plain JSON. */
export interface Dataset {
  /** First 12 hex digits of the SHA-256 over all data files: changes whenever the data do. */
  release: string;
  /** Publications of the data, newest first. */
  releases: Release[];
  documents: SourceDocument[];
  figures: Figure[];
  units: Unit[];
  metrics: Metric[];
  enterprises: Enterprise[];
  organisations: Organisation[];
  groups: FieldGroup[];
  fields: Field[];
  roles: Role[];
  observations: Observation[];
  hubs: Hub[];
  initiatives: Initiative[];
  events: DatedEvent[];
  mentions: Mention[];
  instruments: Instrument[];
  places: PlaceRow[];
  discrepancies: Discrepancy[];
  claims: UnsupportedClaim[];
}

/** Finds rows by id. Built once per dataset, on the server and in the browser alike. */
export interface Atlas extends Dataset {
  /** Outlines to draw maps on; null where nobody asked for them. */
  ground: Ground | null;
  /** Facts that can be opened. Not among `records`, which are what documents state. */
  facts: ContextFact[];
  record: (id: string) => DataRecord | undefined;
  figure: (id: string) => Figure | undefined;
  observation: (id: string) => Observation | undefined;
  metric: (id: string) => Metric;
  unit: (metricId: string) => Unit;
  field: (id: string) => Field;
  /** Name of an enterprise, organisation or person. */
  actorName: (id: string) => Text;
  /** The field and all its ancestors, nearest first. */
  lineage: (fieldId: string) => string[];
  records: DataRecord[];
}

/** Adds the look-ups. Unknown ids throw in `metric`, `field` and `actorName`: checked data has none. */
export function indexDataset(dataset: Dataset, ground: Ground | null = null): Atlas {
  const records: DataRecord[] = [
    ...dataset.observations,
    ...dataset.hubs,
    ...dataset.initiatives,
    ...dataset.events,
    ...dataset.mentions,
    ...dataset.instruments,
  ];
  const facts = dataset.enterprises.flatMap(factsOf);
  const recordById = new Map([...records, ...facts].map((row) => [row.id, row]));
  const figureById = new Map(dataset.figures.map((row) => [row.id, row]));
  const metricById = new Map(dataset.metrics.map((row) => [row.id, row]));
  const unitById = new Map(dataset.units.map((row) => [row.id, row]));
  const fieldById = new Map(dataset.fields.map((row) => [row.id, row]));
  const actorById = new Map(
    [...dataset.enterprises, ...dataset.organisations].map((row) => [row.id, row.name]),
  );
  const metric = (id: string) => found(metricById, id, 'metric');
  const field = (id: string) => found(fieldById, id, 'field');
  const lines = new Map<string, string[]>();
  const lineage = (id: string): string[] => {
    const known = lines.get(id);
    if (known) return known;
    const { parent } = field(id);
    const line = parent ? [id, ...lineage(parent)] : [id];
    lines.set(id, line);
    return line;
  };
  return {
    ...dataset,
    ground,
    facts,
    records,
    record: (id) => recordById.get(id),
    figure: (id) => figureById.get(id),
    observation: (id) => {
      const row = recordById.get(id);
      return row?.table === 'observations' ? row : undefined;
    },
    metric,
    unit: (id) => found(unitById, metric(id).unit, 'unit'),
    field,
    actorName: (id) => found(actorById, id, 'actor'),
    lineage,
  };
}

function found<T>(rows: Map<string, T>, id: string, what: string): T {
  const row = rows.get(id);
  if (!row) throw new Error(`no ${what} with id "${id}"`);
  return row;
}
