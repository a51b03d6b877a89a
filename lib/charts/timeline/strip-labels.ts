/** Labels of the zoomable timeline, best first: whole with its date, without the date, in two lines. */
import { textWidth } from '../parts/text-width';
import { balancedLines, TITLE_SIZE, WHEN_SIZE } from './layout';
import type { StripEvent } from './strip';
import { BEFORE_WHEN } from './strip-bands';
import type { StripBar } from './strip-bar';
import type { Plot } from './strip-rows';

export interface Label {
  /** Never shortened. */
  lines: string[];
  /** After the last line, or empty. */
  when: string;
  from: number;
  width: number;
  anchor: 'start' | 'end';
}

type Words = Pick<Label, 'lines' | 'when' | 'width'>;

/** Measured once for each event: while a hand drags, only places change. */
const measured = new WeakMap<StripEvent, Words[]>();

/** Whole with its date, without it, and in two lines where that leaves no word out. */
function wordsOf(event: StripEvent): Words[] {
  const known = measured.get(event);
  if (known) return known;
  const { title, when } = event;
  const whole = textWidth(title, TITLE_SIZE);
  const inTwo = balancedLines(title, Math.max(whole / 2 + 3 * TITLE_SIZE, 90), 2);
  const words = [
    { lines: [title], when, width: whole + BEFORE_WHEN + textWidth(when, WHEN_SIZE) },
    { lines: [title], when: '', width: whole },
    ...(inTwo.length === 2 && !inTwo[1]!.endsWith('…')
      ? [{ lines: inTwo, when: '', width: Math.max(...inTwo.map((line) => textWidth(line, TITLE_SIZE))) }]
      : []),
  ];
  measured.set(event, words);
  return words;
}

/** What could stand above a bar, inside the plot: beginning with it, ending with it, or beside its middle. */
export function labelsOf(event: StripEvent, bar: StripBar, { left, right }: Plot): Label[] {
  return wordsOf(event).flatMap((words): Label[] => {
    if (words.width > right - left) return [];
    const [begins, ends] = [bar.x, bar.x + bar.width - words.width];
    const fits = (from: number) => from >= left && from + words.width <= right;
    const between = Math.min(Math.max(bar.x + bar.width / 2 - words.width / 2, left), right - words.width);
    return [
      ...(fits(begins) ? [{ ...words, from: begins, anchor: 'start' as const }] : []),
      ...(fits(ends) ? [{ ...words, from: ends, anchor: 'end' as const }] : []),
      ...(fits(begins) || fits(ends) ? [] : [{ ...words, from: between, anchor: 'start' as const }]),
    ];
  });
}
