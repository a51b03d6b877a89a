/** Figures that are told together: of one article, one kind and one fate. */
import type { Atlas, Figure } from '../../dataset/dataset';
import { kept } from '../../dataset/kept';

/** Figures of one kind in one article that are all cited, or all set aside for one reason. */
export interface Lot {
  /** Speaks for all of them. */
  first: Figure;
  count: number;
}

/** Sorted once for each dataset: a view takes or leaves a document with all its figures. */
const lotsIn = new WeakMap<Atlas, readonly Lot[]>();

/** The lots of all documents, in the order of their first figures. */
export function lotsOf(atlas: Atlas): readonly Lot[] {
  return kept(lotsIn, atlas, () => {
    const lots = new Map<string, Lot>();
    for (const figure of atlas.figures) {
      const { document, article, kind, dismissed } = figure;
      const key = `${document}|${article}|${kind}|${dismissed}`;
      kept(lots, key, () => ({ first: figure, count: 0 })).count += 1;
    }
    return [...lots.values()];
  });
}

/** How many figures some lots hold: cited, and set aside. Checked data have none that is neither. */
export function fatesIn(lots: readonly Lot[]): { cited: number; dismissed: number } {
  const fates = { cited: 0, dismissed: 0 };
  for (const { first, count } of lots) fates[first.dismissed ? 'dismissed' : 'cited'] += count;
  return fates;
}
