'use client';

import { useQueryStates } from 'nuqs';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Lang } from '../lib/i18n/languages';
import { viewHref, viewParsers } from '../lib/view/codec';
import { lift, type PinnedFilters, type View } from '../lib/view/view';

interface ViewState {
  lang: Lang;
  /** Address of this page without language and query: '' or '/charts/timeline'. */
  page: string;
  /** What this page shows now: the reader's choice, with what the page itself is about. */
  view: View;
  /** The reader's choice alone, for links to pages that are about something else. */
  chosen: View;
  /** What the page is about; no control may change it. */
  pinned: PinnedFilters;
  /** What the first HTML was drawn for. */
  serverView: View;
  /** Changes the view and the address. `push` for what Back should undo, `replace` for filters. */
  setView: (view: View, history: 'push' | 'replace') => void;
  /** Address of a view on this page, or on another page in the same language. */
  href: (view: View, page?: string) => string;
}

export const ViewContext = createContext<ViewState | null>(null);

export interface ViewProviderProps {
  lang: Lang;
  page: string;
  serverView: View;
  /** Ids that exist; what the address names besides them is left out, as the server did. */
  known: { enterprise: string[]; field: string[]; document: string[] };
  pinned?: PinnedFilters;
  children: ReactNode;
}

const NOTHING: PinnedFilters = {};

export function ViewProvider({
  lang,
  page,
  serverView,
  known,
  pinned = NOTHING,
  children,
}: ViewProviderProps) {
  const [query, setQuery] = useQueryStates(viewParsers, { shallow: true, scroll: false });
  const value = useMemo<ViewState>(() => {
    const pins = Object.keys(pinned) as (keyof PinnedFilters)[];
    const chosen: View = {
      ...query,
      enterprise: query.enterprise.filter((id) => known.enterprise.includes(id)),
      field: query.field.filter((id) => known.field.includes(id)),
      document: query.document.filter((id) => known.document.includes(id)),
    };
    return {
      lang,
      page,
      view: { ...chosen, ...pinned },
      chosen: lift(chosen, pins),
      pinned,
      serverView,
      setView: (next, history) => void setQuery(lift(next, pins), { history }),
      href: (next, other = page) => viewHref(`/${lang}${other}`, other === page ? lift(next, pins) : next),
    };
  }, [lang, page, query, serverView, known, pinned, setQuery]);
  return <ViewContext.Provider value={value}>{children}</ViewContext.Provider>;
}

export function useView(): ViewState {
  const state = useContext(ViewContext);
  if (!state) throw new Error('useView needs a ViewProvider above it');
  return state;
}
