/** The words of a label in the wide timeline, measured once and wrapped into the room there is. */
import type { Lang } from '../../i18n/languages';
import { textWidth } from '../parts/text-width';
import { LEAST_LABEL, NEAR } from './axis';
import type { TimelineMark } from './index';
import { balancedLines, MOST_LINES, TITLE_SIZE, WHEN_SIZE } from './layout';

/** Title and date. The date stands next to the bar and the title beyond it, or else the date below the title. */
export interface Words {
  titles: string[];
  when: string;
  /** Room the date takes beside the title; 0 when it has a line of its own. */
  beside: number;
  rows: number;
  width: number;
}

/** What every attempt at a label needs to know, measured once. */
export interface Measured {
  mark: TimelineMark;
  title: string;
  when: string;
  titleWidth: number;
  dateWidth: number;
  /** Wrapped so far, by room. */
  wrapped: Map<number, Words>;
}

/** A mark with the widths of its words. */
export function measure(mark: TimelineMark, lang: Lang): Measured {
  const [title, when] = [mark.title[lang], mark.when[lang]];
  const [titleWidth, dateWidth] = [textWidth(title, TITLE_SIZE), textWidth(when, WHEN_SIZE)];
  return { mark, title, when, titleWidth, dateWidth, wrapped: new Map() };
}

/** Its words as they stand in that much room. */
export function wordsIn(room: number, measured: Measured): Words {
  const words = measured.wrapped.get(room) ?? wordsOf(measured, room);
  measured.wrapped.set(room, words);
  return words;
}

/** On one line if it fits; else whichever takes fewer lines. */
function wordsOf({ title, when, titleWidth, dateWidth }: Measured, room: number): Words {
  const gap = dateWidth + NEAR;
  if (gap + titleWidth <= room)
    return { titles: [title], when, beside: gap, rows: 1, width: gap + titleWidth };
  const wrapped = (beside: number, below: number): Words => {
    const titles = balancedLines(title, room - beside, MOST_LINES);
    const width = Math.max(...titles.map((line) => textWidth(line, TITLE_SIZE)));
    return { titles, when, beside, rows: titles.length + below, width: Math.max(beside + width, dateWidth) };
  };
  const below = wrapped(0, 1);
  if (below.rows === 2 || room < gap + LEAST_LABEL) return below;
  const beside = wrapped(gap, 0);
  return beside.rows < below.rows ? beside : below;
}
