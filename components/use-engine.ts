'use client';

import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Dataset } from '../lib/dataset/dataset';
import { filtersOnly, viewHref } from '../lib/view/codec';
import type { View } from '../lib/view/view';
import { useView } from './view-context';

type EngineModule = typeof import('./engine');
export type Engine = ReturnType<EngineModule['startEngine']> & Pick<EngineModule, 'EChart'>;

const engineQuery = queryOptions({
  queryKey: ['engine'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Engine> => {
    const [module, response] = await Promise.all([import('./engine'), fetch('/data/dataset.json')]);
    if (!response.ok) throw new Error(`/data/dataset.json answered ${response.status}`);
    return { ...module.startEngine((await response.json()) as Dataset), EChart: module.EChart };
  },
});

/** One switch for the whole page: interaction code is wanted from the first touch, or once the browser is idle. */
let wanted = false;
const listeners = new Set<() => void>();
const TOUCHES = ['pointerdown', 'keydown', 'pointermove'] as const;

function want() {
  if (wanted) return;
  wanted = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Arms the engine after the page has loaded. Mounted once. */
export function useEngineStart() {
  useEffect(() => {
    const options = { once: true, passive: true } as const;
    for (const touch of TOUCHES) window.addEventListener(touch, want, options);
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 1_500));
    const whenLoaded = () => idle(want, { timeout: 2_000 });
    if (document.readyState === 'complete') whenLoaded();
    else window.addEventListener('load', whenLoaded, { once: true });
    return () => {
      for (const touch of TOUCHES) window.removeEventListener(touch, want);
      window.removeEventListener('load', whenLoaded);
    };
  }, []);
}

/** The engine once it is there; undefined until then. */
export function useEngine(): Engine | undefined {
  const armed = useSyncExternalStore(
    subscribe,
    () => wanted,
    () => false,
  );
  return useQuery({ ...engineQuery, enabled: armed }).data;
}

const filtersOf = (view: View) => viewHref('', filtersOnly(view));

/**
 * A value drawn on the server, kept up to date in the browser: the server's value while the filters are the
 * server's, else `compute` on the dataset in memory. `pending` while that is still being fetched.
 */
export function useLive<T>(
  initial: T,
  compute: (engine: Engine, view: View) => T,
): { value: T; pending: boolean; changed: boolean } {
  const engine = useEngine();
  const { view, serverView } = useView();
  const filters = filtersOf(view);
  const changed = filters !== filtersOf(serverView);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` stands for the view, whose object changes with its tab too
  const value = useMemo(
    () => (changed && engine ? compute(engine, view) : initial),
    [changed, engine, filters, initial],
  );
  return { value, pending: changed && !engine, changed };
}
