/** Events for which a lane has no room left, gathered where they are and counted. */
import type { TimeRange } from '../../view/view';
import type { Box } from '../parts/shapes';
import type { StripEvent } from './strip';
import { barOn } from './strip-bar';
import type { Plot } from './strip-rows';
import { type DayWindow, timeOf } from './window';

export interface StripMore {
  box: Box;
  ids: string[];
  /** From the first to the last of them, where zooming in parts them from others; else null. */
  time: TimeRange | null;
}

const PILL = { width: 40, height: 24 };

/** Neighbours whose counts would overlap become one. */
export function gathered(
  events: readonly StripEvent[],
  window: DayWindow,
  plot: Plot,
): { more: StripMore[]; bottom: number } {
  const groups = events
    .map((event) => {
      const { x, width } = barOn(event, plot);
      return { events: [event], from: x, to: x + width };
    })
    .sort((a, b) => a.from + a.to - b.from - b.to);
  const merged: typeof groups = [];
  for (let group of groups) {
    for (
      let last = merged.at(-1);
      last && pillAt(last, plot) + PILL.width + 4 > pillAt(group, plot);
      last = merged.at(-1)
    ) {
      merged.pop();
      last.events.push(...group.events);
      group = {
        events: last.events,
        from: Math.min(last.from, group.from),
        to: Math.max(last.to, group.to),
      };
    }
    merged.push(group);
  }
  const more = merged.map((group): StripMore => {
    const from = Math.min(...group.events.map(({ start }) => start));
    const to = Math.max(...group.events.map(({ end }) => end)) + 1;
    return {
      box: { ...PILL, x: pillAt(group, plot), y: plot.top },
      ids: group.events.map(({ id }) => id),
      time: from > window.from || to < window.to ? timeOf({ from, to }) : null,
    };
  });
  return { more, bottom: plot.top + (more.length ? PILL.height : 0) };
}

const pillAt = ({ from, to }: { from: number; to: number }, { left, right }: Plot) =>
  Math.min(Math.max((from + to) / 2 - PILL.width / 2, left), right - PILL.width);
