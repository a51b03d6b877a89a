'use client';

import type { FetchQueryOptions } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Presentation } from '../lib/charts/present';
import type { Dataset } from '../lib/dataset/dataset';
import type { Ground } from '../lib/dataset/ground';
import type { View } from '../lib/view/view';
import { usePrepare } from './expected';
import { filtersKey } from './filters-key';
import { useFetched } from './use-fetched';
import { useView } from './view-context';

type EngineModule = typeof import('./engine');
export type Engine = ReturnType<EngineModule['startEngine']>;

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

/** The engine on the data of a release; null is the newest. */
const engineQuery = (release: string | null): FetchQueryOptions<Engine> => ({
  queryKey: ['engine', release],
  retry: 1,
  queryFn: async () => {
    const [module, dataset, ground] = await Promise.all([
      import('./engine'),
      fetchJson<Dataset>(`/data/dataset.json${release ? `?release=${release}` : ''}`),
      drawsMap ? fetchJson<Ground>('/data/map.json') : null,
      import('./evidence/evidence-side'),
    ]);
    return module.startEngine(dataset, ground);
  },
});

/** The drawing library, apart from the rest: pages without a picture never fetch it. */
const echartQuery: FetchQueryOptions<typeof import('./chart/echart').EChart> = {
  queryKey: ['echart'],
  queryFn: async () => (await import('./chart/echart')).EChart,
};

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

function useWanted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => wanted,
    () => false,
  );
}

/** The engine once it is there; undefined until then. */
export function useEngine(): Engine | undefined {
  const { serverView } = useView();
  return useFetched(engineQuery(serverView.release), useWanted()).data;
}

/** The component that draws with ECharts, once it is there. */
export function useEChart() {
  return useFetched(echartQuery, useWanted()).data;
}

/**
 * Without the engine a choice cannot take effect in place. Where fetching it has failed, the page is asked
 * for again at the address of the choice, so that the server answers instead.
 */
export function useEngineFallback() {
  const { view, serverView, href } = useView();
  const { isError } = useFetched(engineQuery(serverView.release), useWanted());
  const [here, drawn] = [href(view), href(serverView)];
  useEffect(() => {
    if (isError && here !== drawn) window.location.assign(here);
  }, [isError, here, drawn]);
}

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
  const filters = filtersKey(view);
  const changed = filters !== filtersKey(serverView);
  const ready = useRef<{ filters: string; value: T }>(null);
  usePrepare(Boolean(engine), (expected) => {
    const key = filtersKey(expected);
    if (key !== filters && key !== filtersKey(serverView))
      ready.current = { filters: key, value: compute(engine!, expected) };
    return undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` stands for the view, whose object changes with its tab too
  const value = useMemo(() => {
    if (!changed || !engine) return initial;
    return ready.current?.filters === filters ? ready.current.value : compute(engine, view);
  }, [changed, engine, filters, initial]);
  return { value, pending: changed && !engine, changed };
}

/** Whether a map is on the page: only then its outlines are fetched. */
let drawsMap = false;

/** A chart's words as they are under the current view; a card has no use for the rows of its table. */
export function useLivePresentation(initial: Presentation, of: 'card' | 'page' = 'card') {
  const { lang } = useView();
  useEffect(() => {
    if (/^map\b/.test(initial.id)) drawsMap = true;
  }, [initial.id]);
  return useLive(initial, (engine, view) => {
    const chart = engine.chartById(initial.id)!;
    const present = of === 'card' ? engine.presentCard : engine.presentModel;
    return present(engine.atlas, chart, engine.modelOf(chart, view), lang);
  });
}
