/** The column of the wide timeline that holds events too early for its axis. */
import type { Lang } from '../../i18n/languages';
import { isBeyond } from '../parts/drawing';
import { textWidth } from '../parts/text-width';
import { type Axis, NEAR } from './axis';
import { barBox, barLength } from './bars';
import type { TimelineMark } from './index';
import {
  type Block,
  balancedLines,
  LINE,
  type Line,
  MOST_LINES,
  ROW_GAP,
  TITLE_SIZE,
  WHEN_SIZE,
} from './layout';

/**
 * Early events of a lane, one under another in their column: title, then bar and date. Their place says nothing;
 * a bar has the axis's scale as far as there is room.
 */
export function stackEarly(marks: readonly TimelineMark[], lang: Lang, axis: Axis, top: number): Block {
  const block: Block = { placed: [], bottom: top, beyond: 0 };
  const { column } = axis;
  if (!column) return block;
  for (const mark of marks) {
    if (isBeyond(block.bottom)) {
      block.beyond++;
      continue;
    }
    const titles = balancedLines(mark.title[lang], column.width, MOST_LINES + 1);
    const when = mark.when[lang];
    const room = column.width - NEAR - textWidth(when, WHEN_SIZE);
    const bar = { x: column.x, width: Math.min(barLength(mark, axis.perYear), room) };
    const y = block.bottom + ROW_GAP / 2;
    const middle = y + (titles.length + 0.5) * LINE - 1;
    const text = { align: 'left', x: column.x } as const;
    block.placed.push({
      mark,
      upright: false,
      bar: barBox(mark, bar, middle),
      lines: [
        ...titles.map(
          (line, i): Line => ({
            ...text,
            text: line,
            y: y + (i + 0.5) * LINE,
            size: TITLE_SIZE,
            role: 'title',
          }),
        ),
        { ...text, text: when, x: bar.x + bar.width + NEAR, y: middle, size: WHEN_SIZE, role: 'when' },
      ],
      box: { x: column.x, y, width: column.width, height: (titles.length + 1) * LINE },
    });
    block.bottom = y + (titles.length + 1) * LINE + ROW_GAP / 2;
  }
  return block;
}
