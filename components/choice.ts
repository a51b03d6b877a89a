/** The latest state of a page, told in the very frame of a choice to those alone who ask for it. */
import { useSyncExternalStore } from 'react';
import { afterPaint } from './idle';

export interface Choice<State> {
  now: () => State;
  /** Takes effect at once. `write` runs when the frame has been painted, unless something else is chosen before. */
  choose: (state: State, write: () => void) => void;
  /** Follows what was changed elsewhere, such as the address by Back; what was not written yet never will be. */
  follow: (state: State) => void;
  subscribe: (listener: () => void) => () => void;
}

/** A choice that begins with a state. */
export function startChoice<State>(first: State): Choice<State> {
  let now = first;
  let callOff = () => {};
  const listeners = new Set<() => void>();
  const set = (state: State) => {
    callOff();
    now = state;
    for (const listener of listeners) listener();
  };
  return {
    now: () => now,
    choose: (state, write) => {
      set(state);
      callOff = afterPaint(write);
    },
    follow: set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The latest state; renders again in the frame of every choice. */
export function useChoice<State>({ subscribe, now }: Choice<State>): State {
  return useSyncExternalStore(subscribe, now, now);
}
