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

export const FIGURE_KINDS = [
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

const figure = place.extend({
  n: z.int().min(1),
  kind: z.enum(FIGURE_KINDS),
  dismissed: z.enum(DISMISSALS).optional(),
  note: text.optional(),
});

/** Either the number of a figure in the same document, or the place of a term. */
const evidence = z.array(z.union([z.int().min(1), place])).min(1);

const record = { id, evidence, time: time.optional(), note: text.optional() };

const observation = z.strictObject({
  ...record,
  metric: id,
  subject: id,
  batch: z.enum(['first', 'second']).optional(),
  value: z.number(),
  /** Half the distance to the next printable value, where the text rounds: 1.1 trillion is ± 0.05 trillion. */
  rounding: z.number().positive().optional(),
  target: z.boolean().optional(),
  fields: z.array(id).default([]),
});

const hub = z.strictObject({
  ...record,
  title: text,
  enterprise: id,
  fields: z.array(id).min(1),
  batch: z.enum(['first', 'second']).nullable(),
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
});

/** Public knowledge from outside the documents, always with the page it was read on. */
const contextFact = z.strictObject({ what: text, value: text, source: z.string().min(1) });

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
  units: z.array(z.strictObject({ id, label: text, scale: z.enum(['count', 'money', 'percent', 'ratio']) })),
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
    /** Observation ids joined by + − × ÷ written as `+ - * /`, with spaces around each sign. */
    formula: z.string().min(3),
    certainty: z.enum(CERTAINTIES),
    caveat: text,
  }),
);

export type Text = z.infer<typeof text>;
export type Lang = keyof Text;
export type Place = z.infer<typeof place>;
export type TimeInput = z.infer<typeof time>;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type Dismissal = (typeof DISMISSALS)[number];
export type State = (typeof STATES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
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
