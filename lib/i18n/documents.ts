/** The door to the messages of document and figure pages, apart from those that every page needs. */
import { enDocuments } from './en-documents';
import type { Lang } from './languages';
import { type DocumentMessages, zhDocuments } from './zh-documents';

const MESSAGES: Record<Lang, DocumentMessages> = { zh: zhDocuments, en: enDocuments };

/** Their messages in a language. */
export function documentMessages(lang: Lang): DocumentMessages {
  return MESSAGES[lang];
}
