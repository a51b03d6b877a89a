/** The door to messages: `messages('zh').nav.overview`. */
import { en } from './en';
import type { Lang } from './languages';
import { type Messages, zh } from './zh';

const MESSAGES: Record<Lang, Messages> = { zh, en };

/** What every page needs, in a language. */
export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}

export type { Messages };
