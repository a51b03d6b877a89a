/** What a schema cannot say: ids resolve, figures are accounted for once, times are no surer than the text. */
import { nearest } from '../view/nearest';
import { evaluate, formulaInputs } from './derive';
import type { Problem } from './problem';
import type { DataFiles, SourceFile } from './read';
import type { DocumentFile, TimeInput } from './schema';
import { parseTime, type Time } from './time';

type Path = (string | number)[];
export const RECORD_TABLES = ['observations', 'hubs', 'initiatives', 'events', 'mentions'] as const;
type DocumentSource = DataFiles['documents'][number];

/** Checks everything across files. Returns every problem; an empty list means the data can be joined. */
export function checkData(files: DataFiles): Problem[] {
  const known = knownIds(files);
  return [
    ...duplicates(files),
    ...checkFields(files),
    ...checkMetrics(files),
    ...files.documents.flatMap((document) => [
      ...checkReferences(document, known),
      ...checkFigures(document),
      ...checkTimes(document),
    ]),
    ...checkDerived(files, known),
  ];
}

type Known = ReturnType<typeof knownIds>;

function knownIds(files: DataFiles) {
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
    observation: ids(files.documents.flatMap(({ rows }) => rows.observations)),
  };
}

function unknown(source: SourceFile, path: Path, kind: keyof Known, id: string, known: Known): Problem[] {
  if (known[kind].has(id)) return [];
  const near = nearest(id, known[kind]);
  const hint = near ? ` — did you mean "${near}"?` : '';
  return [
    source.report(path, `no ${kind} has this id`, `use an id that exists, or add it to its table${hint}`),
  ];
}

function duplicates(files: DataFiles): Problem[] {
  const seen = new Map<string, string>();
  const once = (
    space: string,
    source: SourceFile,
    rows: readonly { id: string }[],
    path: string,
  ): Problem[] =>
    rows.flatMap((row, index) => {
      const key = `${space} ${row.id}`;
      const first = seen.get(key);
      if (first)
        return [
          source.report(
            [...(path ? [path] : []), index, 'id'],
            `duplicate id, first used at ${first}`,
            'give one of them another id; never reuse an id',
          ),
        ];
      seen.set(key, `${source.name} ${path}[${index}]`);
      return [];
    });
  return [
    ...once('actor', files.enterprises.source, files.enterprises.rows, ''),
    ...once('actor', files.organisations.source, files.organisations.rows, ''),
    ...once('field', files.fields.source, files.fields.rows.fields, 'fields'),
    ...once('metric', files.metrics.source, files.metrics.rows.metrics, 'metrics'),
    ...once('unit', files.metrics.source, files.metrics.rows.units, 'units'),
    ...once('role', files.roles.source, files.roles.rows, ''),
    ...files.documents.flatMap(({ source, rows }) => [
      ...once('document', source, [rows], ''),
      ...RECORD_TABLES.flatMap((table) => once('record', source, rows[table], table)),
    ]),
    ...once('record', files.derived.source, files.derived.rows, ''),
  ];
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

function checkMetrics(files: DataFiles): Problem[] {
  const known = knownIds(files);
  const { source, rows } = files.metrics;
  return rows.metrics.flatMap((metric, index) =>
    unknown(source, ['metrics', index, 'unit'], 'unit', metric.unit, known),
  );
}

function checkReferences({ source, rows }: DocumentSource, known: Known): Problem[] {
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
    ]),
    ...rows.initiatives.flatMap((row, index) => [
      ...all('initiatives', index, 'actors', 'actor', row.actors),
      ...all('initiatives', index, 'partners', 'actor', row.partners),
      ...all('initiatives', index, 'fields', 'field', row.fields),
    ]),
    ...rows.events.flatMap((row, index) => [
      ...all('events', index, 'actors', 'actor', row.actors),
      ...all('events', index, 'fields', 'field', row.fields),
    ]),
    ...rows.mentions.flatMap((row, index) => [
      ...one('mentions', index, 'field', 'field', row.field),
      ...one('mentions', index, 'role', 'role', row.role),
      ...one('mentions', index, 'by', 'actor', row.by),
    ]),
  ];
}

function checkFigures({ source, rows }: DocumentSource): Problem[] {
  const cited = citedFigures(rows);
  const problems: Problem[] = [];
  const numbers = new Set<number>();
  rows.figures.forEach((figure, index) => {
    const at = (key: string, message: string, cure: string) =>
      problems.push(source.report(['figures', index, key], message, cure));
    if (numbers.has(figure.n))
      at('n', 'two figures have this number', 'number it with the next free number; numbers are permanent');
    numbers.add(figure.n);
    if (figure.end - figure.start !== figure.printed.length) {
      at(
        'end',
        `the range is ${figure.end - figure.start} characters, printed has ${figure.printed.length}`,
        'correct start, end or printed',
      );
    }
    if (
      !rows.articles.some(({ paragraphs: [from, to] }) => figure.paragraph >= from && figure.paragraph <= to)
    ) {
      at('paragraph', 'no article covers this paragraph', 'extend an article or correct the paragraph');
    }
    if (cited.has(figure.n) && figure.dismissed)
      at('dismissed', 'the figure is both cited and dismissed', 'remove one of the two');
    if (!cited.has(figure.n) && !figure.dismissed)
      at('n', 'no record cites this figure', 'cite it as evidence, or dismiss it with a reason');
  });
  const sorted = rows.figures
    .map((figure, index) => ({ ...figure, index }))
    .sort((a, b) => a.start - b.start);
  sorted.forEach((figure, order) => {
    const next = sorted[order + 1];
    if (next && next.start < figure.end) {
      problems.push(
        source.report(['figures', next.index], `overlaps figure ${figure.n}`, 'make the two ranges disjoint'),
      );
    }
  });
  for (const { table, index, row } of records(rows)) {
    row.evidence.forEach((item, at) => {
      const path = [table, index, 'evidence', at];
      if (typeof item === 'number' && !numbers.has(item)) {
        problems.push(
          source.report(path, 'the document has no figure with this number', 'cite an existing figure'),
        );
      }
      if (typeof item === 'object' && item.end - item.start !== item.printed.length) {
        problems.push(
          source.report(
            path,
            'the range and the printed characters differ in length',
            'correct start, end or printed',
          ),
        );
      }
    });
  }
  return problems;
}

/** Every record of a document file with its place in the file. */
export function records(rows: DocumentFile) {
  return RECORD_TABLES.flatMap((table) => rows[table].map((row, index) => ({ table, index, row })));
}

/** Numbers of the figures that at least one record cites. */
export function citedFigures(rows: DocumentFile): Set<number> {
  return new Set(
    records(rows).flatMap(({ row }) =>
      row.evidence.filter((item): item is number => typeof item === 'number'),
    ),
  );
}

function checkTimes({ source, rows }: DocumentSource): Problem[] {
  const printed = new Map(rows.figures.map((figure) => [figure.n, figure.printed]));
  const documentTime = parseTime(rows.date, 'document');
  if (!documentTime)
    return [source.report(['date', 'value'], 'no such date', 'write a date that the calendar has')];
  return records(rows).flatMap(({ table, index, row }) => {
    if (!row.time) return [];
    const path = [table, index, 'time', 'value'];
    const time = parseTime(row.time);
    if (!time)
      return [
        source.report(
          path,
          'no such date, or a range that runs backwards',
          'write a date that the calendar has',
        ),
      ];
    const words = row.evidence.map((item) =>
      typeof item === 'number' ? (printed.get(item) ?? '') : item.printed,
    );
    if (supports(words, row.time, time, documentTime)) return [];
    return [
      source.report(
        path,
        `the time is more exact than its evidence (${words.join(' · ')})`,
        'cite the figure that prints the day, month or year, or write the time as vaguely as the text',
      ),
    ];
  });
}

/** Does some cited place print the day, month or year that the time claims? The document's own date needs a reason. */
function supports(words: string[], input: TimeInput, time: Time, documentTime: Time): boolean {
  if (input.reason && input.value === documentTime.value) return true;
  const finest = Math.max(...input.value.split('/').map((side) => side.replace('..', '').length));
  const printed = words.join(' ');
  if (finest === 10) return /日|\d{4}-\d{2}-\d{2}/.test(printed);
  if (finest === 7) return /月|\d{4}-\d{2}/.test(printed);
  const yearPrinted = new RegExp(`${time.end.slice(0, 4)}|${time.start.slice(0, 4)}`).test(printed);
  return (
    yearPrinted ||
    (Boolean(input.reason) && /年/.test(printed)) ||
    (Boolean(input.reason) && documentTime.value.startsWith(input.value))
  );
}

function checkDerived({ derived: { source, rows }, documents, metrics }: DataFiles, known: Known): Problem[] {
  const unitOf = new Map(metrics.rows.metrics.map((metric) => [metric.id, metric.unit]));
  const observations = new Map(
    documents.flatMap(({ rows: file }) => file.observations).map((row) => [row.id, row]),
  );
  return rows.flatMap((row, index) => {
    const problems = [
      ...unknown(source, [index, 'metric'], 'metric', row.metric, known),
      ...unknown(source, [index, 'subject'], 'actor', row.subject, known),
    ];
    try {
      const missing = formulaInputs(row.formula).filter((id) => !observations.has(id));
      if (missing.length) {
        const message = `the formula reads ${missing.join(', ')}, which no document states`;
        return [
          ...problems,
          source.report(
            [index, 'formula'],
            message,
            'use observation ids, with a space on each side of a sign',
          ),
        ];
      }
      // A metric that does not exist has been reported where it stands; its unit cannot be checked here.
      if (formulaInputs(row.formula).some((id) => !unitOf.has(observations.get(id)!.metric))) return problems;
      evaluate(row.formula, (id) => {
        const { value, metric } = observations.get(id)!;
        return { value, low: value, high: value, unit: unitOf.get(metric)! };
      });
      const sum = / [+-] /.test(row.formula);
      const inputUnit = unitOf.get(observations.get(formulaInputs(row.formula)[0]!)!.metric);
      if (sum && inputUnit !== unitOf.get(row.metric)) {
        problems.push(
          source.report(
            [index, 'metric'],
            `the sum counts in "${inputUnit}", the metric in "${unitOf.get(row.metric)}"`,
            'name a metric with the unit of the inputs',
          ),
        );
      }
    } catch (error) {
      problems.push(
        source.report([index, 'formula'], (error as Error).message, 'rewrite the formula over like units'),
      );
    }
    return problems;
  });
}
