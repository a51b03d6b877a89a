/** What the reader is about to choose, known while the finger is still on it: the answer is prepared until it lifts. */
import { useEffect, useRef } from 'react';
import type { View } from '../lib/view/view';
import { type Nearness, useNearness } from './nearness';

type Prepare = (view: View) => void;

/** What can be prepared, and how close it is to what the reader sees. */
const prepares = new Map<Prepare, Nearness>();
let waiting: number | undefined;

/** Prepares the page for a view, one piece after the other, so that whatever the reader does comes in between. */
export function expectView(view: View): void {
  stopExpecting();
  const of = (nearness: Nearness) => [...prepares.keys()].filter((each) => prepares.get(each) === nearness);
  const queue = [...of('seen'), ...of('near')];
  const next = () => {
    const prepare = queue.shift();
    if (!prepare) return;
    waiting = window.setTimeout(next);
    prepare(view);
  };
  waiting = window.setTimeout(next);
  window.addEventListener('pointercancel', stopExpecting, { once: true });
}

/** Leaves what is not prepared yet to the choice itself, or to nobody. */
export function stopExpecting(): void {
  window.clearTimeout(waiting);
  window.removeEventListener('pointercancel', stopExpecting);
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
