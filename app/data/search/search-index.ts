/** The index of each language, and the search that pages are drawn with: worked out once per process. */
import { createHash } from 'node:crypto';
import { getAtlas } from '../../../lib/dataset/load';
import type { PublicFile } from '../../../lib/export/response';
import type { Lang } from '../../../lib/i18n/languages';
import { buildSearchIndex } from '../../../lib/search/build';
import type { SearchIndex } from '../../../lib/search/entry';
import { type Search, startSearch } from '../../../lib/search/search';

const indexes = new Map<Lang, SearchIndex>();
const searches = new Map<Lang, Search>();
const files = new Map<Lang, PublicFile>();

function once<T>(kept: Map<Lang, T>, lang: Lang, make: () => T): T {
  const known = kept.get(lang) ?? make();
  kept.set(lang, known);
  return known;
}

const getIndex = (lang: Lang) => once(indexes, lang, () => buildSearchIndex(getAtlas(), lang));

/** Search in a language, over the newest data. */
export function getSearch(lang: Lang): Search {
  return once(searches, lang, () => startSearch(getIndex(lang)));
}

/** The index as browsers fetch it. */
export function getIndexFile(lang: Lang): PublicFile {
  return once(files, lang, () => {
    const body = JSON.stringify(getIndex(lang));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    return { body, type: 'application/json; charset=utf-8', etag, saveAs: null };
  });
}
