/** References of a page for its first HTML. */
import { headers } from 'next/headers';
import { citableAt } from '../lib/export/citation/citable-page';
import { type ReferenceTexts, referenceTexts } from '../lib/export/citation/reference-file';
import { originOf } from './origin';
import type { PageState } from './page-state';
import { today } from './today';

/** Both styles for a page that can be cited, under the view it is shown in; null for others. */
export async function pageReferences(
  { atlas, lang, view }: PageState,
  page: string,
): Promise<ReferenceTexts | null> {
  const where = { origin: originOf(await headers()), retrieved: today() };
  const item = citableAt(atlas, lang, page, view, where);
  return item && referenceTexts(item);
}
