/** The door to the messages of the timeline's own page, apart from those that every page needs. */
import { enTimeline } from './en-timeline';
import type { Lang } from './languages';
import { type TimelineMessages, zhTimeline } from './zh-timeline';

const MESSAGES: Record<Lang, TimelineMessages> = { zh: zhTimeline, en: enTimeline };

/** Its messages in a language. */
export function timelineMessages(lang: Lang): TimelineMessages {
  return MESSAGES[lang];
}
