/** The events that a view leaves, in order of time, with what the timeline reads off each. */
import type { Atlas, DatedEvent } from '../../dataset/dataset';
import { kept } from '../../dataset/kept';
import { standingUnder } from '../../dataset/select';
import { compareDays } from '../../dataset/time';
import { yearFraction, yearFractionAfter } from '../../view/day-span';
import type { View } from '../../view/view';
import { aimedOrAhead } from '../parts/ahead';
import { LANES } from './layout';

/** The same under every view. */
interface EventInTime {
  record: DatedEvent;
  /** First and last moment it can mean, in years: 2024.25 is the start of April 2024. */
  from: number;
  to: number;
  /** Aimed at or still to come when it was written. */
  hollow: boolean;
}

export interface ShownEvent extends EventInTime {
  standing: 'match' | 'context';
}

/** How far back “by 2025” is drawn before it fades out: it has an end but no beginning. */
const OPEN_YEARS = 1.5;

/** Events that a view is about and those that stay as its background, earliest first. */
export function eventsUnder(atlas: Atlas, view: View): ShownEvent[] {
  const standingOf = standingUnder(atlas, view);
  const shown: ShownEvent[] = [];
  for (const { record, from, to, hollow } of inOrder(atlas)) {
    const standing = standingOf(record);
    if (standing !== 'out') shown.push({ record, from, to, hollow, standing });
  }
  return shown;
}

/** Whether a view leaves any event. */
export function anyEventUnder(atlas: Atlas, view: View): boolean {
  const standingOf = standingUnder(atlas, view);
  return atlas.events.some((event) => standingOf(event) !== 'out');
}

const ordered = new WeakMap<Atlas, readonly EventInTime[]>();

/** All events. No view changes their order, so it is kept: sorting takes longer than all that follows. */
function inOrder(atlas: Atlas): readonly EventInTime[] {
  return kept(ordered, atlas, () => atlas.events.toSorted(inTime).map((event) => placedInTime(atlas, event)));
}

function placedInTime(atlas: Atlas, record: DatedEvent): EventInTime {
  const { time } = record;
  const to = yearFractionAfter(time.end);
  const from = time.precision === 'by' ? to - OPEN_YEARS : yearFraction(time.start);
  return { record, from, to, hollow: aimedOrAhead(atlas, record) };
}

/** Earliest first; of those that begin together, the vaguest first, then by lane. */
const inTime = (a: DatedEvent, b: DatedEvent) =>
  compareDays(a.time.start, b.time.start) ||
  compareDays(b.time.end, a.time.end) ||
  LANES.indexOf(a.kind) - LANES.indexOf(b.kind);
