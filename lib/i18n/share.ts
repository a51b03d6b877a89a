/** The door to the messages of sharing and citing. */
import { enShare } from './en-share';
import type { Lang } from './languages';
import { type ShareMessages, zhShare } from './zh-share';

const MESSAGES: Record<Lang, ShareMessages> = { zh: zhShare, en: enShare };

/** Their messages in a language. */
export function shareMessages(lang: Lang): ShareMessages {
  return MESSAGES[lang];
}
