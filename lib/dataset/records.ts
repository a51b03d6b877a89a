/** Walks the record tables of a document file. */
import type { DocumentFile } from './schema';

export const RECORD_TABLES = [
  'observations',
  'hubs',
  'initiatives',
  'events',
  'mentions',
  'instruments',
] as const;

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
