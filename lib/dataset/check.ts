/** What a schema cannot say: ids resolve, figures are accounted for once, times are no surer than the text. */
import { checkFigures } from './check-figures';
import {
  checkEntities,
  checkReferences,
  duplicates,
  type Known,
  knownIds,
  unknown,
} from './check-references';
import { checkTimes } from './check-times';
import { evaluate, formulaInputs } from './derive';
import type { Problem } from './problem';
import type { DataFiles } from './read';

/** Checks everything across files. Returns every problem; an empty list means the data can be joined. */
export function checkData(files: DataFiles): Problem[] {
  const known = knownIds(files);
  return [
    ...duplicates(files),
    ...checkEntities(files),
    ...files.documents.flatMap((document) => [
      ...checkReferences(document, known),
      ...checkFigures(document),
      ...checkTimes(document),
    ]),
    ...checkDerived(files, known),
  ];
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
