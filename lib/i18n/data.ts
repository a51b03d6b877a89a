/** The door to the messages of the data page. */
import { enData } from './en-data';
import type { Lang } from './languages';
import { type DataMessages, zhData } from './zh-data';

const MESSAGES: Record<Lang, DataMessages> = { zh: zhData, en: enData };

/** Its messages in a language. */
export function dataMessages(lang: Lang): DataMessages {
  return MESSAGES[lang];
}
