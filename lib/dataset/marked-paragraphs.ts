/** Paragraphs of the originals as readers see them: how they are addressed, and where the marks go. */
import type { Atlas, Evidence } from './dataset';

/** Characters of a paragraph; `start` is their offset in the whole file. */
export interface ParagraphText {
  text: string;
  start: number;
}

/** `hubs-2024-7` for paragraph 7: the last part of its address under `/data/paragraphs/`. */
export function paragraphKey({ document, paragraph }: Pick<Evidence, 'document' | 'paragraph'>): string {
  return `${document}-${paragraph}`;
}

/** Reads such a key; null when it names no document. Whether the paragraph exists, only the original can say. */
export function parseParagraphKey(
  atlas: Atlas,
  key: string,
): Pick<Evidence, 'document' | 'paragraph'> | null {
  const [, document, n] = /^(.{1,64})-(\d{1,5})$/.exec(key) ?? [];
  return atlas.documents.some(({ id }) => id === document)
    ? { document: document!, paragraph: Number(n) }
    : null;
}

/** The paragraphs that some places stand in, each once; places keep their order, which is that of their weight. */
export function groupByParagraph<P extends Pick<Evidence, 'document' | 'paragraph'>>(
  places: readonly P[],
): { key: string; places: P[] }[] {
  const groups = new Map<string, P[]>();
  for (const place of places) {
    const key = paragraphKey(place);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups].map(([key, found]) => ({ key, places: found }));
}

/** Cuts a paragraph at its places, so that what they hold can be marked. Places may touch or overlap. */
export function markPlaces(
  { text, start }: ParagraphText,
  places: readonly Pick<Evidence, 'start' | 'end'>[],
): { at: number; text: string; marked: boolean }[] {
  const edges = places.flatMap((place) => [place.start - start, place.end - start]);
  const inside = edges.filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    at: start + from,
    text: text.slice(from, cuts[index + 1]),
    marked: places.some((place) => place.start <= start + from && start + from < place.end),
  }));
}
