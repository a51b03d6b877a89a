/**
 * The shape of every file in `data/`. All row types are inferred from here, so a file that passes
 * is a file the rest of the code can trust. Only the server loads this module: browsers get rows
 * that have already been checked, and import the types alone.
 */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII letters, digits and single hyphens');

/** A label or sentence in every language of the site. */
export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Where characters are printed: paragraph number and JavaScript string offsets, end exclusive. */
export const place = z.strictObject({
  paragraph: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
  printed: z.string().min(1),
});

/**
 * A time as vague as the text: `2024-05-28`, `2024-04`, `2023`, a range `2024-05-28/2024-05-29`,
 * or `../2025` for "by 2025". A relative word in the text is resolved in `reason`.
 */
export const time = z.strictObject({
  value: z
    .string()
    .regex(
      /^(\.\.\/)?\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
      'a time is YYYY, YYYY-MM or YYYY-MM-DD, a range start/end, or ../end for "by"',
    ),
  reason: text.optional(),
});

const FIGURE_KINDS = [
  'count',
  'amount',
  'percentage',
  'date',
  'ordinal',
  'measure',
  'name',
  'identifier',
  'word',
] as const;

export const DISMISSALS = [
  'word',
  'indefinite',
  'name',
  'other-article',
  'advertisement',
  'contact',
  'address',
  'front-matter',
  'repetition',
] as const;

const figure = place
  .extend({
    n: z.int().min(1),
    kind: z.enum(FIGURE_KINDS),
    dismissed: z.enum(DISMISSALS).optional(),
    /**
     * The characters are private, such as a telephone number. `printed` is then █ repeated to their
     * length, and the ledger checks only that the place holds numerals.
     */
    redacted: z.literal(true).optional(),
    note: text.optional(),
  })
  .refine(({ redacted, printed }) => Boolean(redacted) === /^█+$/.test(printed), {
    path: ['printed'],
    message: 'a redacted figure prints █ alone, and no other figure does',
  });

/** Either the number of a figure in the same document, or the place of a term. */
const evidence = z.array(z.union([z.int().min(1), place])).min(1);

const record = { id, evidence, time: time.optional(), note: text.optional() };

export const BOUNDS = ['more-than', 'nearly'] as const;

const observation = z.strictObject({
  ...record,
  metric: id,
  subject: id,
  batch: z.enum(['first', 'second']).optional(),
  value: z.number(),
  /** Half the distance to the next printable value, where the text rounds: 1.1 trillion is ± 0.05 trillion. */
  rounding: z.number().positive().optional(),
  /** The text says “more than” or “nearly” this value. */
  bound: z.enum(BOUNDS).optional(),
  target: z.boolean().optional(),
  fields: z.array(id).default([]),
});

const hub = z.strictObject({
  ...record,
  title: text,
  enterprise: id,
  fields: z.array(id).min(1),
  batch: z.enum(['first', 'second']).nullable(),
  /** Where it is, if the text says so. */
  place: id.optional(),
});

export const STATES = ['achieved', 'under-way', 'planned', 'called-for'] as const;

const initiative = z.strictObject({
  ...record,
  title: text,
  actors: z.array(id).min(1),
  partners: z.array(id).default([]),
  fields: z.array(id).default([]),
  state: z.enum(STATES),
});

export const EVENT_KINDS = ['policy', 'meeting', 'result', 'announcement', 'target'] as const;

const event = z.strictObject({
  ...record,
  title: text,
  kind: z.enum(EVENT_KINDS),
  actors: z.array(id).default([]),
  fields: z.array(id).default([]),
  place: id.optional(),
});

const mention = z.strictObject({
  ...record,
  field: id,
  role: id,
  by: id,
});

export const INSTRUMENT_KINDS = ['policy', 'regulation', 'plan', 'programme', 'award'] as const;

/** A policy, plan, programme, regulation or award that the text names. */
const instrument = z.strictObject({
  ...record,
  title: text,
  kind: z.enum(INSTRUMENT_KINDS),
  actors: z.array(id).default([]),
  fields: z.array(id).default([]),
});

const article = z.strictObject({
  id,
  title: text,
  paragraphs: z.tuple([z.int().min(0), z.int().min(0)]),
  credit: text.optional(),
});

/** One file in `data/documents/`: the text's identity, its figures, and every record it states. */
export const documentFile = z.strictObject({
  id,
  title: text,
  summary: text,
  publisher: text.nullable(),
  kind: text,
  date: time,
  address: z.url().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  articles: z.array(article).min(1),
  figures: z.array(figure),
  observations: z.array(observation).default([]),
  hubs: z.array(hub).default([]),
  initiatives: z.array(initiative).default([]),
  events: z.array(event).default([]),
  mentions: z.array(mention).default([]),
  instruments: z.array(instrument).default([]),
});

export const FACT_TOPICS = ['kind', 'name', 'former-name', 'seat', 'listing', 'owner', 'website'] as const;

/** Public knowledge from outside the documents, always with the page it was read on. */
const contextFact = z
  .strictObject({
    /** Opens the fact as if it were a record. */
    id: id.optional(),
    /** Which question about an enterprise the fact answers; a profile says of each whether it is answered. */
    topic: z.enum(FACT_TOPICS),
    what: text,
    value: text,
    /** The place that the fact is about, such as a seat. */
    place: id.optional(),
    source: z.string().min(1),
  })
  .refine((fact) => Boolean(fact.id) || !fact.place, {
    path: ['place'],
    message: 'a fact that names a place needs an id, by which its mark on the map opens it',
  });

export const enterprisesFile = z.array(
  z.strictObject({
    id,
    name: text,
    kind: z.enum(['central', 'local', 'listed']),
    aliases: z.array(z.string()).default([]),
    context: z.array(contextFact).default([]),
  }),
);

/** Bodies, groups of enterprises and persons in public office that records name as subject, actor or speaker. */
export const organisationsFile = z.array(
  z.strictObject({
    id,
    name: text,
    kind: z.enum(['body', 'group', 'person', 'institute', 'media']),
    /** The enterprise it is part of, where a document says so. */
    enterprise: id.optional(),
    /** Where it is, where a document says so. */
    place: id.optional(),
  }),
);

export const placesFile = z.array(
  z
    .strictObject({
      id,
      name: text,
      kind: z.enum(['province', 'city']),
      /** Of the province that the place is or lies in. */
      adcode: z.string().regex(/^\d{2}0000$/, 'an adcode of a province is two digits and four zeros'),
      /** Degrees east and north. A province is marked where the map file says. */
      at: z.tuple([z.number().min(73).max(136), z.number().min(3).max(54)]).optional(),
    })
    .refine(({ kind, at }) => kind === 'province' || at, {
      path: ['at'],
      message: 'a city needs its degrees east and north, to be marked on the map',
    }),
);

export const fieldsFile = z.strictObject({
  groups: z.array(z.strictObject({ id, name: text })),
  fields: z.array(
    z.strictObject({
      id,
      name: text,
      group: id,
      /** Our own hierarchy: a record about the child is also found under the parent. */
      parent: id.optional(),
      description: text.optional(),
    }),
  ),
});

export const metricsFile = z.strictObject({
  units: z.array(
    z.strictObject({
      id,
      label: text,
      scale: z.enum(['count', 'money', 'percent', 'ratio', 'measure']),
      /** The unit whose differences count in this one: percentage points are differences of per cent. */
      differenceOf: id.optional(),
    }),
  ),
  metrics: z.array(z.strictObject({ id, name: text, unit: id, description: text })),
});

export const rolesFile = z.array(z.strictObject({ id, name: text, description: text }));

export const CERTAINTIES = ['exact', 'conditional', 'approximate'] as const;

export const derivedFile = z.array(
  z.strictObject({
    id,
    metric: id,
    subject: id,
    batch: z.enum(['first', 'second']).optional(),
    title: text,
    /** Ids of observations or of rows further up, joined by + − × ÷ written as `+ - * /`, with spaces around each sign. */
    formula: z.string().min(3),
    certainty: z.enum(CERTAINTIES),
    caveat: text,
  }),
);

export const DISCREPANCY_KINDS = ['contradiction', 'term', 'same-event', 'wording'] as const;
export const CONFIDENCES = ['sure', 'likely', 'open'] as const;

/** A figure or a place of any document. */
const anyEvidence = z
  .array(
    z.union([
      z.strictObject({ document: id, figure: z.int().min(1) }),
      z.strictObject({ document: id, ...place.shape }),
    ]),
  )
  .min(1);

export const discrepanciesFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(DISCREPANCY_KINDS),
    title: text,
    sides: z.array(z.strictObject({ says: text, evidence: anyEvidence })).min(2),
    reading: text,
    confidence: z.enum(CONFIDENCES),
  }),
);

/** Claims that the documents cannot carry. `records` are reported or derived records that one would misuse. */
export const unsupportedClaimsFile = z.array(
  z.strictObject({ id, claim: text, why: text, records: z.array(id).min(1) }),
);

/** Publications of the data, newest first; the newest is the data as they stand. */
export const releasesFile = z
  .array(z.strictObject({ date: z.iso.date(), notes: text }))
  .min(1)
  .refine(
    (rows) => rows.every(({ date }, index) => index === 0 || date < rows[index - 1]!.date),
    'releases stand newest first, one for a day',
  );

export type Text = z.infer<typeof text>;
export type Lang = keyof Text;
export type Place = z.infer<typeof place>;
export type TimeInput = z.infer<typeof time>;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type Dismissal = (typeof DISMISSALS)[number];
export type State = (typeof STATES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
export type FactTopic = (typeof FACT_TOPICS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type DocumentFile = z.infer<typeof documentFile>;
export type DerivedRow = z.infer<typeof derivedFile>[number];
export type Enterprise = z.infer<typeof enterprisesFile>[number];
export type Organisation = z.infer<typeof organisationsFile>[number];
export type Fields = z.infer<typeof fieldsFile>;
export type Field = Fields['fields'][number];
export type FieldGroup = Fields['groups'][number];
export type Metrics = z.infer<typeof metricsFile>;
export type Metric = Metrics['metrics'][number];
export type Unit = Metrics['units'][number];
export type Role = z.infer<typeof rolesFile>[number];
export type PlaceRow = z.infer<typeof placesFile>[number];
export type Discrepancy = z.infer<typeof discrepanciesFile>[number];
export type Release = z.infer<typeof releasesFile>[number];
export type UnsupportedClaim = z.infer<typeof unsupportedClaimsFile>[number];
