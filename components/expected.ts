/** What the reader is about to choose, known while the finger is still on it: the answer is prepared until it lifts. */
import { useEffect, useRef } from 'react';
import type { View } from '../lib/view/view';
import { type Nearness, useNearness } from './nearness';

/** Prepares for a view; what it returns puts away what nobody will use. */
type Prepare = (view: View) => (() => void) | undefined;

/** What can be prepared, and how close it is to what the reader sees. */
const prepares = new Map<Prepare, Nearness>();
/** What puts away what has been prepared so far. */
let leftovers: (() => void)[] = [];
let waiting: number | undefined;

/** Whoever holds for longer than this is not choosing. */
const LONGEST_MS = 2_000;

/** Prepares the page for a view, one piece after the other, so that whatever the reader does comes in between. */
export function expectView(view: View): void {
  stopExpecting();
  const of = (nearness: Nearness) => [...prepares.keys()].filter((each) => prepares.get(each) === nearness);
  const queue = [...of('seen'), ...of('near')];
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

/** Leaves what is not prepared yet to the choice itself, or to nobody, and puts away what nobody will use. */
export function stopExpecting(): void {
  window.clearTimeout(waiting);
  window.removeEventListener('pointercancel', stopExpecting);
  for (const putAway of leftovers) putAway();
  leftovers = [];
}

/** Has `prepare` run for each view that is expected while it is `able`: what is on the screen first, what is far never. */
export function usePrepare(able: boolean, prepare: Prepare): void {
  const nearness = useNearness();
  const latest = useRef(prepare);
  useEffect(() => {
    latest.current = prepare;
  });
  useEffect(() => {
    if (!able || nearness === 'far') return;
    const run: Prepare = (view) => latest.current(view);
    prepares.set(run, nearness);
    return () => void prepares.delete(run);
  }, [able, nearness]);
}
