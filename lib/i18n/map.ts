/** The door to the messages of the map page, apart from those that every page needs. */
import { enMap } from './en-map';
import type { Lang } from './languages';
import { type MapMessages, zhMap } from './zh-map';

const MESSAGES: Record<Lang, MapMessages> = { zh: zhMap, en: enMap };

/** Its messages in a language. */
export function mapMessages(lang: Lang): MapMessages {
  return MESSAGES[lang];
}
