/** What stands at `{page}.bib`, `.ris`, `.csl.json` and `.cite.json`. */
import type { Citable } from './citable';
import {
  REFERENCE_FORMATS,
  type ReferenceFormat,
  referenceFile,
  referenceText,
  STYLES,
  type Style,
} from './cite';

/** Both styles as text, for the page to show. */
export type ReferenceTexts = Record<Style, string>;

/** The reference in every style. */
export function referenceTexts(item: Citable): ReferenceTexts {
  return Object.fromEntries(STYLES.map((style) => [style, referenceText(item, style)])) as ReferenceTexts;
}

/** The file of a format, or null for a format that is not offered. */
export function referenceAt(
  item: Citable,
  format: string,
): { body: string; type: string; saveAs: string | null } | null {
  if (format === 'cite.json') {
    const body = JSON.stringify(referenceTexts(item));
    return { body, type: 'application/json; charset=utf-8', saveAs: null };
  }
  if (!Object.hasOwn(REFERENCE_FORMATS, format)) return null;
  const known = format as ReferenceFormat;
  return { body: referenceFile(item, known), type: REFERENCE_FORMATS[known], saveAs: `${item.id}.${known}` };
}
