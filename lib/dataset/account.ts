/** How the figures of a document are accounted for: cited by a record, or dismissed with a reason. */
import type { Atlas, Figure } from './dataset';
import type { Dismissal } from './schema';

export interface Account {
  figures: number;
  cited: number;
  dismissed: number;
  /** Each reason that occurs, most frequent first. */
  reasons: { reason: Dismissal; count: number }[];
}

/** Counts figures. Checked data leave none that is neither cited nor dismissed. */
export function accountFor(figures: readonly Figure[]): Account {
  const counts = new Map<Dismissal, number>();
  for (const { dismissed } of figures) {
    if (dismissed) counts.set(dismissed, (counts.get(dismissed) ?? 0) + 1);
  }
  return {
    figures: figures.length,
    cited: figures.filter(({ records }) => records.length > 0).length,
    dismissed: figures.filter(({ dismissed }) => dismissed !== null).length,
    reasons: [...counts]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason)),
  };
}

/** Figures of a document as they stand in the text. New ones are numbered last wherever they stand. */
export function inReadingOrder(atlas: Atlas, document: string): Figure[] {
  return atlas.figures
    .filter((figure) => figure.document === document)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
