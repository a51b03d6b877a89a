/** What the share panel of a page needs from the server. */
import { headers } from 'next/headers';
import type { Shared } from '../components/share/share-content';
import { formatList } from '../lib/i18n/format';
import { originOf } from './origin';
import type { PageState } from './page-state';

/** Documents, address and release that a shared passage names. */
export async function sharedBy({ atlas, lang }: PageState): Promise<Omit<Shared, 'chart' | 'title'>> {
  const documents = formatList(
    atlas.documents.map(({ title }) => (lang === 'zh' ? `“${title.zh}”` : title.en)),
    lang,
  );
  return { documents, origin: originOf(await headers()), released: atlas.releases[0]!.date };
}
