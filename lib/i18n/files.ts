/** The door to the words of files, apart from those that every page needs. */
import { enFiles } from './en-files';
import type { Lang } from './languages';
import { type FileMessages, zhFiles } from './zh-files';

const MESSAGES: Record<Lang, FileMessages> = { zh: zhFiles, en: enFiles };

/** Their messages in a language. */
export function fileMessages(lang: Lang): FileMessages {
  return MESSAGES[lang];
}
