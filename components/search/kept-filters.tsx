import { filtersOnly, viewHref } from '../../lib/view/codec';
import type { View } from '../../lib/view/view';

/** The reader's filters as hidden fields, so that a form sent without scripts takes them along. */
export function KeptFilters({ view }: { view: View }) {
  const kept = [...new URLSearchParams(viewHref('', filtersOnly(view)))];
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
