import type { Atlas } from '../lib/dataset/dataset';
import { filterOptions } from '../lib/dataset/options';
import { countRecords, facetCounts } from '../lib/dataset/select';
import type { Lang } from '../lib/i18n/languages';
import type { View } from '../lib/view/view';

/** What the filter bar of a page offers: the options, what each would leave, and what the view leaves. */
export function filterBar(atlas: Atlas, view: View, lang: Lang) {
  return {
    options: filterOptions(atlas, lang),
    counts: facetCounts(atlas, view),
    records: countRecords(atlas, view),
  };
}
