/** What a schema cannot say: ids resolve, figures are accounted for once, times are no surer than the text. */
import { checkFigures } from './check-figures';
import { checkFindings } from './check-findings';
import { checkPlaceholders } from './check-placeholders';
import {
  checkEntities,
  checkReferences,
  duplicates,
  type Known,
  knownIds,
  unknown,
} from './check-references';
import { checkTimes } from './check-times';
import { computeDerived } from './compute';
import type { Problem } from './problem';
import type { DataFiles, SoundFiles } from './read';

/** Checks everything across files. Returns every problem; an empty list means the data can be joined. */
export function checkData(files: DataFiles): Problem[] {
  const known = knownIds(files);
  return [
    ...duplicates(files),
    ...checkEntities(files),
    ...files.documents.flatMap((document) => [...checkReferences(document, known), ...checkWithin(document)]),
    ...checkDerived(files, known),
    ...checkFindings(files, known),
  ];
}

/**
 * Checks what can be checked while some file cannot be read, so that one run shows as much as it can.
 * Whatever may point into the unreadable file is left for the next run.
 */
export function checkSound({ tables, documents }: SoundFiles): Problem[] {
  const within = documents.flatMap(checkWithin);
  if (!tables) return within;
  const files = { ...tables, documents, release: '' };
  const known = knownIds(files);
  return [
    ...duplicates(files),
    ...checkEntities(files),
    ...documents.flatMap((document) => checkReferences(document, known)),
    ...within,
  ];
}

/** What one document's file says about itself. */
function checkWithin(document: DataFiles['documents'][number]): Problem[] {
  return [...checkPlaceholders(document), ...checkFigures(document), ...checkTimes(document)];
}

function checkDerived(files: DataFiles, known: Known): Problem[] {
  const { source, rows } = files.derived;
  // An id that does not exist is reported where it stands; what follows from it is not reported again.
  const sound = files.documents.every(({ rows: file }) =>
    file.observations.every(({ metric }) => known.metric.has(metric)),
  );
  const { refusals } = computeDerived(files);
  return [
    ...rows.flatMap((row, index) => [
      ...unknown(source, [index, 'metric'], 'metric', row.metric, known),
      ...unknown(source, [index, 'subject'], 'actor', row.subject, known),
    ]),
    ...(sound ? refusals : [])
      .filter(({ key }) => key !== 'metric')
      .map(({ index, key, message, cure }) => source.report([index, key], message, cure)),
  ];
}
