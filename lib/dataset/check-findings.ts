/** Discrepancies and unsupported claims: what they point at exists. */
import { type Known, unknown } from './check-references';
import type { Problem } from './problem';
import type { DataFiles } from './read';

/** Checks the places that discrepancies cite and the records that unsupported claims would misuse. */
export function checkFindings(files: DataFiles, known: Known): Problem[] {
  const { discrepancies, 'unsupported-claims': claims } = files;
  const figures = new Set(
    files.documents.flatMap(({ rows }) => rows.figures.map(({ n }) => `${rows.id}-${n}`)),
  );
  return [
    ...discrepancies.rows.flatMap((row, index) =>
      row.sides.flatMap((side, at) =>
        side.evidence.flatMap((item, place) => {
          const path = [index, 'sides', at, 'evidence', place];
          const problems = unknown(
            discrepancies.source,
            [...path, 'document'],
            'document',
            item.document,
            known,
          );
          if (problems.length) return problems;
          if ('figure' in item && !figures.has(`${item.document}-${item.figure}`)) {
            return [
              discrepancies.source.report(
                path,
                'the document has no figure with this number',
                'cite an existing figure',
              ),
            ];
          }
          if ('printed' in item && item.end - item.start !== item.printed.length) {
            return [
              discrepancies.source.report(
                path,
                'the range and the printed characters differ in length',
                'correct start, end or printed',
              ),
            ];
          }
          return [];
        }),
      ),
    ),
    ...claims.rows.flatMap((row, index) =>
      row.records.flatMap((id, at) => unknown(claims.source, [index, 'records', at], 'record', id, known)),
    ),
  ];
}
