/** The narrow timeline: years as headings down the page, one event under another. */
import type { Precision } from '../dataset/time';
import { textWidth } from './parts/text-width';
import type { TimelineMark } from './timeline';
import {
  BAR,
  balancedLines,
  type Layout,
  type Line,
  type Paper,
  type PlacedMark,
  ROUNDING,
  TITLE_SIZE,
  WHEN_SIZE,
} from './timeline-layout';

const TITLE_LINE = 18;
const YEAR_HEADING = 34;
const TEXT_LEFT = 24;
const ITEM_GAP = 14;
/** Lengths of upright bars; the vaguer ones run along the whole entry. */
const UPRIGHT: Partial<Record<Precision, number>> = { day: BAR, month: 13 };

/** One entry under another; bars run downward as time does. */
export function downThePage(marks: readonly TimelineMark[], { lang, width }: Paper): Layout {
  const placed: PlacedMark[] = [];
  const rules: Layout['rules'] = [];
  const lines: Line[] = [];
  let y = 0;
  let heading = '';
  for (const mark of marks) {
    const year = `${Math.floor(mark.precision === 'by' ? mark.to - ROUNDING : mark.from + ROUNDING)}`;
    if (year !== heading) {
      heading = year;
      const middle = y + YEAR_HEADING / 2;
      lines.push({ text: year, x: 0, y: middle, align: 'left', size: 15, role: 'year' });
      rules.push([
        [textWidth(year, 15) + 10, middle],
        [width, middle],
      ]);
      y += YEAR_HEADING;
    }
    const titles = balancedLines(mark.title[lang], width - TEXT_LEFT, 3);
    const words = `${mark.when[lang]} · ${mark.kindName[lang]}`;
    const height = titles.length * TITLE_LINE + 16;
    const line = { x: TEXT_LEFT, align: 'left' } as const;
    placed.push({
      mark,
      upright: true,
      bar: { x: 1, y: y + 5, width: BAR, height: UPRIGHT[mark.precision] ?? height - 8 },
      lines: [
        ...titles.map(
          (text, i): Line => ({ ...line, text, y: y + i * TITLE_LINE + 9, size: TITLE_SIZE, role: 'title' }),
        ),
        { ...line, text: words, y: y + titles.length * TITLE_LINE + 8, size: WHEN_SIZE, role: 'when' },
      ],
      box: { x: 0, y, width, height },
    });
    y += height + ITEM_GAP;
  }
  return { height: y, placed, rules, lines };
}
