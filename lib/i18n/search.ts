/** The door to the messages of search, apart from those that every page needs. */
import { enSearch } from './en-search';
import type { Lang } from './languages';
import { type SearchMessages, zhSearch } from './zh-search';

const MESSAGES: Record<Lang, SearchMessages> = { zh: zhSearch, en: enSearch };

/** Its messages in a language. */
export function searchMessages(lang: Lang): SearchMessages {
  return MESSAGES[lang];
}

export type { SearchMessages };
