/** References of a page for its first HTML. */
import { headers } from 'next/headers';
import { citableAt } from '../lib/export/citation/citable-page';
import { type ReferenceTexts, referenceTexts } from '../lib/export/citation/reference-file';
import { originOf } from './origin';
import type { PageState } from './page-state';
import { today } from './today';

/** Both styles for a page that can be cited, under the filters it is shown with; null for others. */
export async function pageReferences(
  { atlas, lang, chosen }: PageState,
  page: string,
): Promise<ReferenceTexts | null> {
  const where = { origin: originOf(await headers()), retrieved: today() };
  const item = citableAt(atlas, lang, page, chosen, where);
  return item && referenceTexts(item);
}
