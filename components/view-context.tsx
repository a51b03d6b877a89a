'use client';

import { debounce, useQueryStates } from 'nuqs';
import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Lang } from '../lib/i18n/languages';
import { viewHref, viewParsers } from '../lib/view/codec';
import { lift, type PinnedFilters, type View } from '../lib/view/view';
import { type Choice, startChoice, useChoice } from './choice';
import { endExpectation, expectView } from './expected';
import { filtersKey } from './filters-key';
import { afterPaint } from './idle';

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
  /** Says that a view is about to be chosen: the reader presses what will choose it. */
  expect: (view: View) => void;
  /** Address of a view on this page, or on another page in the same language. */
  href: (view: View, page?: string) => string;
}

/** What most of the page follows: the latest view, one painted frame later when a filter changes. */
export const ViewContext = createContext<ViewState | null>(null);

/** The same, wherever on the page. */
const SettledContext = createContext<ViewState | null>(null);

/** The latest view, for what the reader is looking at. */
const NowContext = createContext<Choice<ViewState> | null>(null);

interface ViewProviderProps {
  lang: Lang;
  page: string;
  serverView: View;
  /** Ids that exist; what the address names besides them is left out, as the server did. */
  known: { enterprise: string[]; field: string[]; document: string[] };
  pinned?: PinnedFilters;
  children: ReactNode;
}

const NOTHING: PinnedFilters = {};

/** The address follows a choice when what the reader looks at stands, and filters once they rest. */
const ADDRESS_AFTER = debounce(100);

/** Keeps the view of a page: read from the server, followed in the browser, written to the address. */
export function ViewProvider({
  lang,
  page,
  serverView,
  known,
  pinned = NOTHING,
  children,
}: ViewProviderProps) {
  const [query, setQuery] = useQueryStates(viewParsers, { shallow: true, scroll: false });
  const address = useRef({ query, setQuery });
  useLayoutEffect(() => {
    address.current = { query, setQuery };
  });
  const expected = useRef<ViewState>(null);
  const stateOf = useCallback(
    (chosen: View): ViewState => {
      const pins = Object.keys(pinned) as (keyof PinnedFilters)[];
      return {
        lang,
        page,
        view: { ...chosen, ...pinned },
        chosen: lift(chosen, pins),
        pinned,
        serverView,
        setView: (wanted, history) => {
          const next = lift(wanted, pins);
          const write = () => {
            const { query: written, setQuery: set } = address.current;
            const slow = history === 'replace' ? { limitUrlUpdates: ADDRESS_AFTER } : {};
            void set(differing(next, written), { history, ...slow });
          };
          endExpectation();
          const state = stateOf(next);
          const prepared = expected.current && isSame(expected.current, state) ? expected.current : state;
          choice.current?.choose(prepared, write);
        },
        expect: (wanted) => {
          expected.current = stateOf(lift(wanted, pins));
          expectView(expected.current.view);
        },
        href: (view, other = page) => viewHref(`/${lang}${other}`, other === page ? lift(view, pins) : view),
      };
    },
    [lang, page, serverView, pinned],
  );
  const written = useMemo(
    () =>
      stateOf({
        ...query,
        enterprise: query.enterprise.filter((id) => known.enterprise.includes(id)),
        field: query.field.filter((id) => known.field.includes(id)),
        document: query.document.filter((id) => known.document.includes(id)),
      }),
    [stateOf, query, known],
  );
  const choice = useRef<Choice<ViewState>>(null);
  choice.current ??= startChoice(written);
  useLayoutEffect(() => {
    if (!isSame(written, choice.current!.now())) choice.current!.follow(written);
  }, [written]);
  return (
    <NowContext.Provider value={choice.current}>
      <Settle choice={choice.current}>{children}</Settle>
    </NowContext.Provider>
  );
}

/** What most of the page follows. Renders in the frame of a choice too, and passes nothing on in it. */
function Settle({ choice, children }: { choice: Choice<ViewState>; children: ReactNode }) {
  const settled = useSettled(useChoice(choice));
  return (
    <SettledContext.Provider value={settled}>
      <ViewContext.Provider value={settled}>{children}</ViewContext.Provider>
    </SettledContext.Provider>
  );
}

/** Whether two states show the same in the same place. */
const isSame = (a: ViewState, b: ViewState) =>
  a.lang === b.lang &&
  a.page === b.page &&
  a.serverView === b.serverView &&
  !changesOf(a.view, b.view).length;

/** What differs between two views. Most of it is mostly the very same. */
const changesOf = (next: View, now: View) =>
  Object.entries(next).filter(([key, value]) => {
    const before = now[key as keyof View];
    return value !== before && JSON.stringify(value) !== JSON.stringify(before);
  });

/**
 * What differs, and nothing else: each parameter that is set costs time. Where nothing does, all of it, so that the
 * address is written anew.
 */
function differing(next: View, now: View): Partial<View> {
  const changes = changesOf(next, now);
  return changes.length ? Object.fromEntries(changes) : next;
}

const sameFilters = (a: ViewState, b: ViewState) =>
  a.lang === b.lang && filtersKey(a.view) === filtersKey(b.view);

/**
 * The state, a painted frame late when filters change: a choice touches every address on the page, and none of
 * them is what the reader waits for. Whoever presses a link before that gets its right address all the same.
 */
function useSettled(now: ViewState): ViewState {
  const [settled, setSettled] = useState(now);
  const late = !sameFilters(settled, now);
  useEffect(() => {
    if (settled === now) return;
    if (!late) return setSettled(now);
    const callOff = afterPaint(() => startTransition(() => setSettled(now)));
    const atOnce = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a, button')) flushSync(() => setSettled(now));
    };
    for (const press of PRESSES) window.addEventListener(press, atOnce, { capture: true });
    return () => {
      callOff();
      for (const press of PRESSES) window.removeEventListener(press, atOnce, { capture: true });
    };
  }, [late, now, settled]);
  return late ? settled : now;
}

const PRESSES = ['pointerdown', 'keydown', 'click', 'contextmenu'] as const;

/** The view as most of the page shows it. */
export function useView(): ViewState {
  return present(useContext(ViewContext));
}

/** The view as addresses show it, also within what follows a choice at once: nobody sees them change. */
export function useSettledView(): ViewState {
  return present(useContext(SettledContext));
}

/** The latest view, for what must answer in the very frame of a choice. */
export function useViewNow(): ViewState {
  return useChoice(useViewSource());
}

/** Where to ask for the latest view and to hear of choices, for what does not render at each of them. */
export function useViewSource(): Choice<ViewState> {
  return present(useContext(NowContext));
}

/** Lets everything inside answer in the very frame of a choice. For what is small and on the screen. */
export function FollowNow({ children }: { children: ReactNode }) {
  return <ViewContext.Provider value={useViewNow()}>{children}</ViewContext.Provider>;
}

function present<T>(value: T | null): T {
  if (!value) throw new Error('useView needs a ViewProvider above it');
  return value;
}
