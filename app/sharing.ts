/** What the share panel of a page needs from the server. */
import { headers } from 'next/headers';
import type { Shared } from '../components/share/share-content';
import { getAtlasAt } from '../lib/dataset/load';
import { originOf } from './origin';
import type { PageState } from './page-state';

/** Documents, address and release that a shared passage names. `behind` are the documents that the page rests on. */
export async function sharedBy(
  { atlas, lang }: PageState,
  behind: readonly { id: string }[] = atlas.documents,
): Promise<Omit<Shared, 'chart' | 'title'>> {
  const documents = atlas.documents
    .filter(({ id }) => behind.some((document) => document.id === id))
    .map(({ id, title }) => ({ id, title: lang === 'zh' ? `“${title.zh}”` : title.en }));
  const released = atlas.releases[0]!.date;
  return {
    ...{ documents, released, origin: originOf(await headers()) },
    changed: getAtlasAt(released).release !== atlas.release,
  };
}
