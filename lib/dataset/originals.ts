/**
 * The original texts, which are not kept here: read from a folder that whoever runs the site or the ledger
 * may have. A text is known by the SHA-256 of its bytes; names of files do not matter. Server only.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from './dataset';
import { getAtlas } from './load';
import { paragraphsOf } from './paragraphs';
import type { DocumentFile } from './schema';

export { type Paragraph, paragraphsOf } from './paragraphs';

export interface Original {
  /** Name of the file, for messages. */
  name: string;
  sha256: string;
  text: string;
}

/** One file as it was read. Throws what `node:fs` throws, and on bytes that are not UTF-8. */
export function readOriginal(path: string, name = path): Original {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // The byte-order mark stays: offsets count from the first character of the file.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { name, sha256, text };
}

/** Every UTF-8 file of a folder, in order of name; others cannot be originals. Throws when the folder cannot be read. */
export function readOriginals(folder: string): Original[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  return names.flatMap((name) => {
    try {
      return [readOriginal(join(folder, name), name)];
    } catch {
      return [];
    }
  });
}

/**
 * The original of a document: the file with its SHA-256, else a file of no other document that looks like a
 * changed copy, in which four fifths of the document's different figures still stand. Null without either.
 */
export function originalOf(
  { sha256, figures }: Pick<DocumentFile, 'sha256' | 'figures'>,
  originals: readonly Original[],
  known: ReadonlySet<string>,
): Original | null {
  const exact = originals.find((original) => original.sha256 === sha256);
  if (exact) return exact;
  const legible = figures.filter(({ redacted, printed }) => !redacted && printed.length > 1);
  const printed = [...new Set(legible.map((figure) => figure.printed))];
  const looksAlike = ({ sha256: other, text }: Original) =>
    !known.has(other) &&
    printed.length >= 3 &&
    printed.filter((characters) => text.includes(characters)).length >= printed.length * 0.8;
  return originals.find(looksAlike) ?? null;
}

/** The paragraphs of those documents whose originals are at hand. */
export interface Originals {
  /**
   * A paragraph with the offset of its first character. Null without the original, for a number the text does
   * not have, and for a paragraph with private characters, which is never given out.
   */
  paragraphText: (document: string, n: number) => { text: string; start: number } | null;
}

/** Matches originals to documents by SHA-256. */
export function matchOriginals(
  originals: readonly Original[],
  { documents, figures }: Pick<Atlas, 'documents' | 'figures'>,
): Originals {
  const paragraphs = new Map<string, { text: string; start: number }>();
  for (const { id, sha256 } of documents) {
    const text = originals.find((original) => original.sha256 === sha256)?.text ?? '';
    for (const { n, start, end } of paragraphsOf(text))
      paragraphs.set(`${id} ${n}`, { text: text.slice(start, end), start });
  }
  for (const { document, paragraph, redacted } of figures)
    if (redacted) paragraphs.delete(`${document} ${paragraph}`);
  return { paragraphText: (document, n) => paragraphs.get(`${document} ${n}`) ?? null };
}

let cached: Originals | null | undefined;

/** Originals in the folder that CEYUAN_DOCUMENTS names, read once per process; null when unset or unreadable. */
export function getOriginals(): Originals | null {
  if (cached !== undefined) return cached;
  cached = null;
  const folder = process.env.CEYUAN_DOCUMENTS;
  if (!folder) return cached;
  try {
    cached = matchOriginals(readOriginals(folder), getAtlas());
  } catch (error) {
    console.warn(
      `CEYUAN_DOCUMENTS: ${(error as Error).message}. Evidence shows places without their paragraph.`,
    );
  }
  return cached;
}
