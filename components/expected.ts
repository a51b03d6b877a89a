/** What the reader is about to choose, known while the finger is still on it: the answer is prepared until it lifts. */
import { type RefObject, useContext, useEffect, useRef } from 'react';
import type { View } from '../lib/view/view';
import { soon, whenIdle } from './idle';
import { CardContext, distanceFromScreen } from './nearness';

/** Prepares for a view; `awaited` is whether the choice will show it on the screen, as far as that is known. */
type Prepare = (view: View, awaited: boolean) => Prepared | undefined;

interface Prepared {
  /** Puts away what nobody will use. */
  putAway?: () => void;
  /** How many pixels less high it will be. */
  shorter?: number;
}

/** What can be prepared, and the card that it is for; null for what is always on the screen. */
const prepares = new Map<Prepare, RefObject<Element | null> | null>();
/** What puts away what has been prepared so far. */
let leftovers: (() => void)[] = [];
/** How far what is below the screen will come up, as far as that is known. */
let rise = 0;
let callOff = () => {};

/** Whoever holds for longer than this is not choosing. */
const LONGEST_MS = 2_000;
/** So many screens away cards are prepared that may come up when one above them shrinks, and further if it will. */
const FARTHEST_SCREENS = 2;

/** Prepares the page for a view, one piece after the other, so that whatever the reader does comes in between. */
export function expectView(view: View): void {
  stopExpecting();
  const queue = closestFirst();
  const next = () => {
    const piece = queue.shift();
    if (!piece || Math.abs(piece.distance) > farthest()) return forgetLater();
    callOff = soon(next);
    const awaited = piece.distance >= 0 && piece.distance <= expectedRise();
    const { putAway, shorter = 0 } = piece.prepare(view, awaited) ?? {};
    if (putAway) leftovers.push(putAway);
    if (awaited) rise += shorter;
  };
  callOff = soon(next);
  // The finger scrolls.
  window.addEventListener('pointercancel', stopExpecting, { once: true });
}

function forgetLater() {
  const timer = window.setTimeout(stopExpecting, LONGEST_MS);
  callOff = () => window.clearTimeout(timer);
}

/** Prepares no more, and puts away what nobody will use. */
function stopExpecting(): void {
  callOff();
  window.removeEventListener('pointercancel', stopExpecting);
  for (const putAway of leftovers) putAway();
  leftovers = [];
  rise = 0;
}

/** How many pixels what is below the screen is expected to come up with the choice; 0 where nothing was pressed. */
export const expectedRise = (): number => Math.max(0, rise);

/** The choice is made: what is not prepared by now it does itself, and what is stays until the page has followed. */
export function endExpectation(): void {
  callOff();
  callOff = whenIdle(stopExpecting);
}

/** How many pixels from the screen it ends. */
const farthest = (): number => Math.max(FARTHEST_SCREENS * window.innerHeight, rise);

/** Cards on the screen, what stands beside the cards, and cards that may come up when one on the screen shrinks. */
function closestFirst(): { prepare: Prepare; distance: number }[] {
  const placed = [...prepares].map(([prepare, card]) => ({
    prepare,
    distance: card?.current ? distanceFromScreen(card.current) : 1,
  }));
  return placed.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
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
    const run: Prepare = (view, awaited) => latest.current(view, awaited);
    prepares.set(run, card);
    return () => void prepares.delete(run);
  }, [able, card]);
}
