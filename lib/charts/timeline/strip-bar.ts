/** Bars of the zoomable timeline: as long as what is not known, cut where the stretch ends. */
import type { EventKind } from '../../dataset/schema';
import type { StripEvent } from './strip';
import type { Plot } from './strip-rows';

export interface StripBar {
  x: number;
  width: number;
  /** Its middle. */
  y: number;
  shape: 'dot' | 'bar' | 'open';
  /** Goes on beyond the picture. */
  cut: { left: boolean; right: boolean };
  kind: EventKind;
  hollow: boolean;
  pale: boolean;
}

const DOT = 9;
const SHORTEST = 7;
const TOUCH = 24;
/** How far back “by 2025” is drawn before it has faded out, in days: it has an end but no beginning. */
const OPEN_DAYS = 548;

/** Where and how an event is drawn on the strip; what reaches beyond it is cut. */
export function barOn(
  { start, end, precision, kind, hollow, pale }: StripEvent,
  { x, left, right }: Plot,
): StripBar {
  const look = { y: 0, kind, hollow, pale };
  const [from, to] = [x(precision === 'by' ? Math.min(start, end + 1 - OPEN_DAYS) : start), x(end + 1)];
  const cut = { left: from < left - 0.5, right: to > right + 0.5 };
  if (precision === 'day' && to - from < 2 * DOT) {
    const middle = Math.min(Math.max((from + to) / 2, left + DOT / 2), right - DOT / 2);
    return { ...look, x: middle - DOT / 2, width: DOT, shape: 'dot', cut: { left: false, right: false } };
  }
  const [seenFrom, seenTo] = [Math.max(from, left), Math.min(to, right)];
  const width = Math.max(seenTo - seenFrom - 1, SHORTEST);
  return {
    ...look,
    ...{ width, cut },
    x: Math.min(Math.max((seenFrom + seenTo) / 2 - width / 2, left), right - width),
    shape: precision === 'by' && !cut.left ? 'open' : 'bar',
  };
}

/** Wide enough for a finger, and inside the plot. */
export function touchSpan({ x, width }: StripBar, { left, right }: Plot): { from: number; to: number } {
  const room = Math.max(width, TOUCH);
  const from = Math.min(Math.max(x + width / 2 - room / 2, left), right - room);
  return { from, to: from + room };
}
