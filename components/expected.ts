/** What the reader is about to choose, known while the finger is still on it: the answer is prepared until it lifts. */
import { type RefObject, useContext, useEffect, useRef } from 'react';
import type { View } from '../lib/view/view';
import { whenIdle } from './idle';
import { CardContext, distanceFromScreen } from './nearness';

/** Prepares for a view; what it returns puts away what nobody will use. */
type Prepare = (view: View) => (() => void) | undefined;

/** What can be prepared, and the card that it is for; null for what is always on the screen. */
const prepares = new Map<Prepare, RefObject<Element | null> | null>();
/** What puts away what has been prepared so far. */
let leftovers: (() => void)[] = [];
let waiting: number | undefined;
let callOffEnd = () => {};

/** Whoever holds for longer than this is not choosing. */
const LONGEST_MS = 2_000;
/** How many screens away a card may be that comes up when one above it shrinks. */
const FARTHEST_SCREENS = 2;

/** Prepares the page for a view, one piece after the other, so that whatever the reader does comes in between. */
export function expectView(view: View): void {
  stopExpecting();
  const queue = closestFirst();
  const next = () => {
    const prepare = queue.shift();
    waiting = window.setTimeout(prepare ? next : stopExpecting, prepare ? 0 : LONGEST_MS);
    leftovers.push(prepare?.(view) ?? NOTHING);
  };
  waiting = window.setTimeout(next);
  // The finger scrolls.
  window.addEventListener('pointercancel', stopExpecting, { once: true });
}

const NOTHING = () => {};

/** Prepares no more, and puts away what nobody will use. */
function stopExpecting(): void {
  window.clearTimeout(waiting);
  callOffEnd();
  window.removeEventListener('pointercancel', stopExpecting);
  for (const putAway of leftovers) putAway();
  leftovers = [];
}

/** The choice is made: what is not prepared by now it does itself, and what is stays until the page has followed. */
export function endExpectation(): void {
  window.clearTimeout(waiting);
  callOffEnd();
  callOffEnd = whenIdle(stopExpecting);
}

/** Cards on the screen, what stands beside the cards, and cards that may come up when one on the screen shrinks. */
function closestFirst(): Prepare[] {
  const placed = [...prepares].map(([prepare, card]) => ({
    prepare,
    distance: card?.current ? distanceFromScreen(card.current) : 1,
  }));
  return placed
    .filter(({ distance }) => distance < FARTHEST_SCREENS * window.innerHeight)
    .sort((a, b) => a.distance - b.distance)
    .map(({ prepare }) => prepare);
}

/** Has `prepare` run for each view that is expected, while it is `able`. */
export function usePrepare(able: boolean, prepare: Prepare): void {
  const card = useContext(CardContext);
  const latest = useRef(prepare);
  useEffect(() => {
    latest.current = prepare;
  });
  useEffect(() => {
    if (!able) return;
    const run: Prepare = (view) => latest.current(view);
    prepares.set(run, card);
    return () => void prepares.delete(run);
  }, [able, card]);
}
