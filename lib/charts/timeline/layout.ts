/** What a layout of the timeline is: where every bar and line of text stands, in px. */
import type { EventKind } from '../../dataset/schema';
import type { Frame } from '../chart';
import type { Box } from '../parts/shapes';
import { textWidth, wrapText } from '../parts/text-width';
import type { TimelineMark } from './index';

/** From top to bottom: from what was decided to what is aimed at. */
export const LANES: readonly EventKind[] = ['policy', 'announcement', 'meeting', 'result', 'target'];

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

export type Rule = [from: [number, number], to: [number, number]];

export interface Layout {
  height: number;
  placed: PlacedMark[];
  rules: Rule[];
  /** Lines where the axis is broken. */
  breaks: Rule[];
  lines: Line[];
  /** How many more there are below where every picture ends. */
  beyond?: number;
}

/** What a layout needs to know of the frame. */
export type Paper = Pick<Frame, 'lang' | 'width'>;

export const TITLE_SIZE = 13;
export const WHEN_SIZE = 11;
/** Year fractions are rounded: the end of 2025 may come out as 2026.0000000001. */
export const ROUNDING = 1e-6;
/** Thickness of a bar. */
export const BAR = 7;

/** From one line of a label to the next. */
export const LINE = 16;
/** Between rows; half of it belongs to the touch area of each label. */
export const ROW_GAP = 8;
export const MOST_LINES = 5;

/** What stands in a lane, and where it ends. */
export interface Block {
  placed: PlacedMark[];
  bottom: number;
  /** How many more there are below where every picture ends. */
  beyond: number;
}

/** As few lines as fit, then as even as can be, so that no last line holds a single character. */
export function balancedLines(text: string, width: number, most: number): string[] {
  const length = textWidth(text, TITLE_SIZE);
  if (length <= width) return [text];
  const lines = wrapText(text, width, TITLE_SIZE, most);
  if (lines.at(-1)?.endsWith('…')) return lines;
  for (let even = length / lines.length; even < width; even += 6) {
    const next = wrapText(text, even, TITLE_SIZE, most + 1);
    if (next.length === lines.length) return next;
  }
  return lines;
}
