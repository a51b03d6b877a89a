/** What a page that is filtered, shared and cited needs around its content. */
import { messages } from '../lib/i18n';
import { filterBar } from './filter-bar';
import type { PageState } from './page-state';
import { pageReferences } from './references';
import { sharedBy } from './sharing';

/** `name` is what the page is about; `behind` are the documents that it rests on, all of them where it lists pages. */
export async function filteredPage(state: PageState, name: string, behind?: readonly { id: string }[]) {
  const { atlas, view, lang, shell } = state;
  const title = `${name} · ${messages(lang).siteName}`;
  return {
    shell,
    filters: filterBar(atlas, view, lang),
    shared: { ...(await sharedBy(state, behind)), chart: null, title },
    references: await pageReferences(state, shell.page),
  };
}
