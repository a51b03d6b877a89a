import { filtersOnly, viewHref } from '../lib/view/codec';
import type { View } from '../lib/view/view';

const keys = new WeakMap<View, string>();

/** Equal for views with the same filters, whatever else they show. Asked for by everything on a page: written once. */
export function filtersKey(view: View): string {
  const known = keys.get(view);
  if (known !== undefined) return known;
  const key = viewHref('', filtersOnly(view));
  keys.set(view, key);
  return key;
}
