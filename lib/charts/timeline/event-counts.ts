/** What the timeline's sentences count, in one pass over its events. */
import type { DatedEvent } from '../../dataset/dataset';
import type { Precision } from '../../dataset/time';
import type { ShownEvent } from './shown-events';

export interface EventCounts {
  /** Events that the view is about. */
  own: number;
  first: DatedEvent | null;
  /** The one that ends last. */
  last: DatedEvent | null;
  /** How many of them are how exact. */
  precisions: Record<Precision, number>;
  /** Events that stay as background. */
  background: number;
  /** Of own events and background: whether any has a latest date only. */
  frayed: boolean;
  /** Whether any was still to come when the document was written. */
  planned: boolean;
  /** How many have a time that is read from its context. */
  worked: number;
  /** How many stand at the date of their document. */
  lent: number;
}

/** Counts events that come in order of time. */
export function countEvents(shown: readonly ShownEvent[]): EventCounts {
  const counts: EventCounts = {
    own: 0,
    first: null,
    last: null,
    precisions: { day: 0, month: 0, year: 0, range: 0, by: 0 },
    background: 0,
    frayed: false,
    planned: false,
    worked: 0,
    lent: 0,
  };
  for (const { record, standing, hollow } of shown) {
    const { time, kind } = record;
    if (time.precision === 'by') counts.frayed = true;
    if (hollow && kind !== 'target') counts.planned = true;
    if (time.reason) counts.worked++;
    if (time.from === 'document') counts.lent++;
    if (standing === 'context') {
      counts.background++;
      continue;
    }
    counts.own++;
    counts.precisions[time.precision]++;
    counts.first ??= record;
    if (!counts.last || time.end >= counts.last.time.end) counts.last = record;
  }
  return counts;
}
