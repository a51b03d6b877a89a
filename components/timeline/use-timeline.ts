'use client';

import { useMemo } from 'react';
import type { TimelinePage } from '../../lib/charts/timeline/page';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import { useEngine } from '../use-engine';
import { useFetched } from '../use-fetched';
import { useView } from '../view-context';

export type TimelineTools = typeof import('./tools');

const TOOLS = { queryKey: ['timeline tools'], queryFn: (): Promise<TimelineTools> => import('./tools') };

/** The page as it is under the current view: the server's until a filter changes, then worked out in memory. */
export function useTimeline(initial: TimelinePage) {
  const { lang, view, serverView } = useView();
  const engine = useEngine();
  const { data: tools } = useFetched<TimelineTools>(TOOLS, engine !== undefined);
  const filters = viewHref('', filtersOnly(view));
  const changed = filters !== viewHref('', filtersOnly(serverView));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` stands for the view, whose object changes with its evidence too
  const page = useMemo(
    () => (changed && engine && tools ? tools.timelinePage(engine.atlas, view, lang) : initial),
    [changed, engine, tools, filters, initial, lang],
  );
  return { page, tools, changed: changed && page !== initial, pending: changed && page === initial };
}
