'use client';

import type { FetchQueryOptions } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Fetched<T> {
  data: T | undefined;
  isError: boolean;
}

const NOTHING: Fetched<never> = { data: undefined, isError: false };
const FAILED: Fetched<never> = { data: undefined, isError: true };

/** Answers by the text of their key, so that whatever mounts later has them in its first frame. */
const answers = new Map<string, Fetched<unknown>>();
const asked = new Set<string>();
const listeners = new Set<() => void>();

function tell(key: string, answer: Fetched<unknown>) {
  answers.set(key, answer);
  for (const listener of listeners) listener();
}

function ask<T>(key: string, options: FetchQueryOptions<T>) {
  if (asked.has(key)) return;
  asked.add(key);
  import('./queries')
    .then(({ fetchOnce }) => fetchOnce(options))
    .then(
      (data) => tell(key, { data, isError: false }),
      () => {
        // Whoever asks next time may have better luck.
        asked.delete(key);
        tell(key, FAILED);
      },
    );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Fetches through TanStack Query, which is itself fetched with the first question, and keeps the answer. */
export function useFetched<T>(options: FetchQueryOptions<T>, enabled = true): Fetched<T> {
  const key = JSON.stringify(options.queryKey);
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (enabled) ask(key, latest.current);
  }, [key, enabled]);
  return useSyncExternalStore(
    subscribe,
    () => (answers.get(key) as Fetched<T> | undefined) ?? NOTHING,
    () => NOTHING,
  );
}
