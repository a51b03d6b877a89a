/** Ids: unique in their table, and every reference resolves. */
import { nearest } from '../view/nearest';
import type { Problem } from './problem';
import type { DataFiles, SourceFile } from './read';
import { RECORD_TABLES, records } from './records';

type Path = (string | number)[];
export type Known = ReturnType<typeof knownIds>;

/** Every id that may be referred to, by kind. */
export function knownIds(files: DataFiles) {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  const enterprise = ids(files.enterprises.rows);
  return {
    enterprise,
    actor: new Set([...enterprise, ...ids(files.organisations.rows)]),
    field: ids(files.fields.rows.fields),
    group: ids(files.fields.rows.groups),
    metric: ids(files.metrics.rows.metrics),
    unit: ids(files.metrics.rows.units),
    role: ids(files.roles.rows),
    place: ids(files.places.rows),
    document: ids(files.documents.map(({ rows }) => rows)),
    record: new Set([
      ...files.documents.flatMap(({ rows }) => records(rows).map(({ row }) => row.id)),
      ...ids(files.derived.rows),
    ]),
  };
}

/** A problem when no row of this kind has the id; suggests the nearest one that exists. */
export function unknown(
  source: SourceFile,
  path: Path,
  kind: keyof Known,
  id: string,
  known: Known,
): Problem[] {
  if (known[kind].has(id)) return [];
  const near = nearest(id, known[kind]);
  const hint = near ? ` — did you mean "${near}"?` : '';
  return [
    source.report(path, `no ${kind} has this id`, `use an id that exists, or add it to its table${hint}`),
  ];
}

/** Ids used twice in one table, or by two records of any table. */
export function duplicates(files: DataFiles): Problem[] {
  const seen = new Map<string, string>();
  const once = (
    space: string,
    source: SourceFile,
    rows: readonly { id?: string | undefined }[],
    ...path: Path
  ): Problem[] =>
    rows.flatMap(({ id }, index) => {
      if (!id) return [];
      const key = `${space} ${id}`;
      const first = seen.get(key);
      if (first)
        return [
          source.report(
            [...path, index, 'id'],
            `duplicate id, first used at ${first}`,
            'give one of them another id; never reuse an id',
          ),
        ];
      seen.set(key, `${source.name} ${path.join(' ')}[${index}]`);
      return [];
    });
  return [
    ...once('actor', files.enterprises.source, files.enterprises.rows),
    ...once('actor', files.organisations.source, files.organisations.rows),
    ...once('field', files.fields.source, files.fields.rows.fields, 'fields'),
    ...once('metric', files.metrics.source, files.metrics.rows.metrics, 'metrics'),
    ...once('unit', files.metrics.source, files.metrics.rows.units, 'units'),
    ...once('role', files.roles.source, files.roles.rows),
    ...once('place', files.places.source, files.places.rows),
    ...once('discrepancy', files.discrepancies.source, files.discrepancies.rows),
    ...once('claim', files['unsupported-claims'].source, files['unsupported-claims'].rows),
    ...files.documents.flatMap(({ source, rows }) => [
      ...once('document', source, [rows]),
      ...RECORD_TABLES.flatMap((table) => once('record', source, rows[table], table)),
    ]),
    ...once('record', files.derived.source, files.derived.rows),
    ...files.enterprises.rows.flatMap(({ context }, at) =>
      once('record', files.enterprises.source, context, at, 'context'),
    ),
  ];
}

/** References among fields, groups, metrics and units. */
export function checkEntities(files: DataFiles): Problem[] {
  return [...checkFields(files), ...checkMetrics(files), ...checkSeats(files)];
}

function checkFields({ fields: { source, rows }, ...files }: DataFiles): Problem[] {
  const known = knownIds({ fields: { source, rows }, ...files });
  const parentOf = new Map(rows.fields.map((field) => [field.id, field.parent]));
  const circular = (id: string): boolean => {
    let at = parentOf.get(id);
    for (let steps = 0; at && steps <= rows.fields.length; steps++, at = parentOf.get(at))
      if (at === id) return true;
    return false;
  };
  return rows.fields.flatMap((field, index) => [
    ...unknown(source, ['fields', index, 'group'], 'group', field.group, known),
    ...(field.parent ? unknown(source, ['fields', index, 'parent'], 'field', field.parent, known) : []),
    ...(circular(field.id)
      ? [source.report(['fields', index, 'parent'], 'the field is its own ancestor', 'break the circle')]
      : []),
  ]);
}

/** Organisations and headquarters facts that name a place, and institutes that name their enterprise. */
function checkSeats(files: DataFiles): Problem[] {
  const known = knownIds(files);
  const { organisations, enterprises } = files;
  return [
    ...organisations.rows.flatMap((row, index) => [
      ...(row.place ? unknown(organisations.source, [index, 'place'], 'place', row.place, known) : []),
      ...(row.enterprise
        ? unknown(organisations.source, [index, 'enterprise'], 'enterprise', row.enterprise, known)
        : []),
    ]),
    ...enterprises.rows.flatMap((row, index) =>
      row.context.flatMap((fact, at) =>
        fact.place
          ? unknown(enterprises.source, [index, 'context', at, 'place'], 'place', fact.place, known)
          : [],
      ),
    ),
  ];
}

function checkMetrics(files: DataFiles): Problem[] {
  const known = knownIds(files);
  const { source, rows } = files.metrics;
  return rows.metrics.flatMap((metric, index) =>
    unknown(source, ['metrics', index, 'unit'], 'unit', metric.unit, known),
  );
}

/** References from the records of one document. */
export function checkReferences({ source, rows }: DataFiles['documents'][number], known: Known): Problem[] {
  const all = (table: string, index: number, key: string, kind: keyof Known, ids: readonly string[]) =>
    ids.flatMap((id, at) => unknown(source, [table, index, key, at], kind, id, known));
  const one = (table: string, index: number, key: string, kind: keyof Known, id: string) =>
    unknown(source, [table, index, key], kind, id, known);
  return [
    ...rows.observations.flatMap((row, index) => [
      ...one('observations', index, 'metric', 'metric', row.metric),
      ...one('observations', index, 'subject', 'actor', row.subject),
      ...all('observations', index, 'fields', 'field', row.fields),
    ]),
    ...rows.hubs.flatMap((row, index) => [
      ...one('hubs', index, 'enterprise', 'enterprise', row.enterprise),
      ...all('hubs', index, 'fields', 'field', row.fields),
      ...(row.place ? one('hubs', index, 'place', 'place', row.place) : []),
    ]),
    ...rows.initiatives.flatMap((row, index) => [
      ...all('initiatives', index, 'actors', 'actor', row.actors),
      ...all('initiatives', index, 'partners', 'actor', row.partners),
      ...all('initiatives', index, 'fields', 'field', row.fields),
    ]),
    ...rows.events.flatMap((row, index) => [
      ...all('events', index, 'actors', 'actor', row.actors),
      ...all('events', index, 'fields', 'field', row.fields),
      ...(row.place ? one('events', index, 'place', 'place', row.place) : []),
    ]),
    ...rows.instruments.flatMap((row, index) => [
      ...all('instruments', index, 'actors', 'actor', row.actors),
      ...all('instruments', index, 'fields', 'field', row.fields),
    ]),
    ...rows.mentions.flatMap((row, index) => [
      ...one('mentions', index, 'field', 'field', row.field),
      ...one('mentions', index, 'role', 'role', row.role),
      ...one('mentions', index, 'by', 'actor', row.by),
    ]),
  ];
}
