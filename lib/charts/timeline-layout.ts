/** What a layout of the timeline is: where every bar and line of text stands, in px. */
import type { EventKind } from '../dataset/schema';
import type { Frame } from './chart';
import { wrapText } from './parts/text-width';
import type { TimelineMark } from './timeline';

/** From top to bottom: from what was decided to what is aimed at. */
export const LANES: readonly EventKind[] = ['policy', 'announcement', 'meeting', 'result', 'target'];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line of text, `y` at its middle. */
export interface Line {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  size: number;
  role: 'year' | 'lane' | 'title' | 'when';
}

export interface PlacedMark {
  mark: TimelineMark;
  bar: Box;
  /** Which way time runs along the bar. */
  upright: boolean;
  lines: Line[];
  /** Bar, label and the room to touch them. */
  box: Box;
}

export interface Layout {
  height: number;
  placed: PlacedMark[];
  rules: [from: [number, number], to: [number, number]][];
  lines: Line[];
}

/** What a layout needs to know of the frame. */
export type Paper = Pick<Frame, 'lang' | 'width'>;

export const TITLE_SIZE = 13;
export const WHEN_SIZE = 11;
/** Year fractions are rounded: the end of 2025 may come out as 2026.0000000001. */
export const ROUNDING = 1e-6;
/** Thickness of a bar. */
export const BAR = 7;

/** As few lines as fit, then as even as can be, so that no last line holds a single character. */
export function balancedLines(text: string, width: number, most: number): string[] {
  let lines = wrapText(text, width, TITLE_SIZE, most);
  if (lines.length === 1 || lines.at(-1)?.endsWith('…')) return lines;
  for (let narrower = width - 6; narrower > 60; narrower -= 6) {
    const next = wrapText(text, narrower, TITLE_SIZE, most + 1);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}
