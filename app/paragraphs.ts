/** The door to the originals, for a server that was given their folder. */
import type { Evidence } from '../lib/dataset/dataset';
import { type ParagraphText, paragraphKey } from '../lib/dataset/marked-paragraphs';
import { getOriginals } from '../lib/dataset/originals';

/** True when this server can show paragraphs. */
export function hasOriginals(): boolean {
  return getOriginals() !== null;
}

/** The paragraphs that places stand in, by key; those that cannot be shown are left out. */
export function paragraphsAround(
  places: readonly Pick<Evidence, 'document' | 'paragraph'>[],
): Record<string, ParagraphText> {
  const originals = getOriginals();
  if (!originals) return {};
  return Object.fromEntries(
    places.flatMap((place) => {
      const found = originals.paragraphText(place.document, place.paragraph);
      return found ? [[paragraphKey(place), found]] : [];
    }),
  );
}
