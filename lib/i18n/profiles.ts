/** The door to the messages of profiles and directories, apart from those that every page needs. */
import { enProfiles } from './en-profiles';
import type { Lang } from './languages';
import { type ProfileMessages, zhProfiles } from './zh-profiles';

const MESSAGES: Record<Lang, ProfileMessages> = { zh: zhProfiles, en: enProfiles };

/** Their messages in a language. */
export function profileMessages(lang: Lang): ProfileMessages {
  return MESSAGES[lang];
}
