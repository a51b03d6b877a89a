'use client';

import { memo, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { filtersKey } from '../filters-key';
import { whenIdle } from '../idle';
import { KeepPlace } from '../keep-place';
import { CardContext, NearContext } from '../nearness';
import { useViewNow, ViewContext } from '../view-context';

/** For each card that shows an earlier choice: follows it in the frame being made if it has come onto the screen. */
const behind = new Set<() => void>();

/**
 * What is on the screen follows a choice in the same frame, and so does what comes up because something above it
 * shrinks. Every other card follows in an idle moment of its own, and draws its picture only as the reader comes
 * near. Before printing everything counts as near.
 */
export function FollowWhenNear({ children }: { children: ReactNode }) {
  const now = useViewNow();
  const [followed, setFollowed] = useState(now);
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useWithin(box, '400px');
  const [seen, setSeen] = useWithin(box, '0px');
  const shown = seen ? now : followed;
  useLayoutEffect(() => {
    if (shown === now) return;
    const follow = () => {
      if (!box.current || !isOnScreen(box.current)) return;
      setNear(true);
      setSeen(true);
    };
    follow();
    behind.add(follow);
    return () => void behind.delete(follow);
  }, [shown, now, setNear, setSeen]);
  useEffect(() => {
    if (followed !== now) return whenIdle(() => setFollowed(now));
  }, [followed, now]);
  return (
    <div ref={box} className="grid grid-cols-[minmax(0,1fr)]">
      <KeepPlace shown={filtersKey(shown.view)} />
      <NearContext.Provider value={near}>
        <CardContext.Provider value={box}>
          <ViewContext.Provider value={shown}>{children}</ViewContext.Provider>
        </CardContext.Provider>
      </NearContext.Provider>
      <Ripple shown={shown} />
    </div>
  );
}

/** Comes after a card, whose new height stands by now: whatever has come up with it follows too. */
const Ripple = memo(({ shown }: { shown: unknown }) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that shows something else may be shorter
  useLayoutEffect(() => {
    for (const follow of behind) follow();
  }, [shown]);
  return null;
});

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Whether an element is within a margin of the screen, as the browser tells it after a frame, and a way to say so
 * before; true from the moment the page is to be printed.
 */
function useWithin(element: RefObject<HTMLElement | null>, rootMargin: string) {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    // A busy browser tells of several comings and goings at once: the last one holds.
    const observer = new IntersectionObserver((entries) => setOn(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin,
    });
    const beforePrint = () => setOn(true);
    observer.observe(element.current);
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', beforePrint);
    };
  }, [element, rootMargin]);
  return [on, setOn] as const;
}
