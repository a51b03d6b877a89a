'use client';

import { useQueryStates } from 'nuqs';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Lang } from '../lib/i18n/languages';
import { viewHref, viewParsers } from '../lib/view/codec';
import type { View } from '../lib/view/view';

interface ViewState {
  lang: Lang;
  /** Address of this page without language and query: '' or '/charts/timeline'. */
  page: string;
  /** What the reader has chosen now. */
  view: View;
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
  children: ReactNode;
}

export function ViewProvider({ lang, page, serverView, known, children }: ViewProviderProps) {
  const [query, setQuery] = useQueryStates(viewParsers, { shallow: true, scroll: false });
  const value = useMemo<ViewState>(() => {
    const view: View = {
      ...query,
      enterprise: query.enterprise.filter((id) => known.enterprise.includes(id)),
      field: query.field.filter((id) => known.field.includes(id)),
      document: query.document.filter((id) => known.document.includes(id)),
    };
    return {
      lang,
      page,
      view,
      serverView,
      setView: (next, history) => void setQuery(next, { history }),
      href: (next, other = page) => viewHref(`/${lang}${other}`, next),
    };
  }, [lang, page, query, serverView, known, setQuery]);
  return <ViewContext.Provider value={value}>{children}</ViewContext.Provider>;
}

export function useView(): ViewState {
  const state = useContext(ViewContext);
  if (!state) throw new Error('useView needs a ViewProvider above it');
  return state;
}
