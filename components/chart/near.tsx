'use client';

import { memo, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { activeFilters } from '../../lib/view/view';
import { expectedRise } from '../expected';
import { filtersKey } from '../filters-key';
import { whenIdle } from '../idle';
import { KeepPlace } from '../keep-place';
import { CardContext, distanceFromScreen, NearContext } from '../nearness';
import { useViewSource, ViewContext } from '../view-context';

/** For each card that shows an earlier choice: follows it in the frame being made if it has come onto the screen. */
const behind = new Set<() => void>();

/** How many pixels from the screen a card draws its picture. */
const NEAR = 400;

/** How many pixels the bar grows by, and what is above may come down, with the first filter. */
const BAR_LINE = 60;

/**
 * What is on the screen follows a choice in the same frame, and so does what comes up because something above it
 * shrinks. Every other card follows in an idle moment of its own, and draws its picture only as the reader comes
 * near; until then the choice costs it nothing. Before printing everything counts as near.
 */
export function FollowWhenNear({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const { shown, near } = useFollowing(box);
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

/** The state that a card shows, and whether it is near the screen. */
function useFollowing(box: RefObject<HTMLElement | null>) {
  const source = useViewSource();
  const [shown, setShown] = useState(source.now);
  const [near, setNear] = useState(false);
  useLayoutEffect(() => {
    let callOff = () => {};
    const catchUp = () => {
      callOff();
      behind.delete(follow);
      setShown(source.now());
    };
    const follow = (rise = 0, drop = 0) => {
      const distance = box.current ? distanceFromScreen(box.current) : Number.POSITIVE_INFINITY;
      if (distance < -drop || distance > rise) return;
      setNear(true);
      catchUp();
    };
    let close = false;
    let before = source.now();
    const told = () => {
      const drop = activeFilters(before.chosen).length ? 0 : BAR_LINE;
      before = source.now();
      callOff();
      callOff = whenIdle(catchUp);
      behind.add(follow);
      if (close || expectedRise() > NEAR) follow(expectedRise(), drop);
    };
    const stop = source.subscribe(told);
    // What was chosen before this could listen.
    catchUp();
    const stopWatching = watch(box.current, NEAR, (within) => {
      close = within;
      setNear(within);
    });
    const stopSeeing = watch(box.current, 0, (seen) => seen && behind.has(follow) && catchUp());
    return () => {
      for (const end of [stop, stopWatching, stopSeeing, callOff]) end();
      behind.delete(follow);
    };
  }, [box, source]);
  return { shown, near };
}

/** Comes after a card, whose new height stands by now: whatever has come up with it follows too. */
const Ripple = memo(({ shown }: { shown: unknown }) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that shows something else may be shorter
  useLayoutEffect(() => {
    for (const follow of behind) follow();
  }, [shown]);
  return null;
});

/**
 * Says whether an element is within a margin of the screen, as the browser tells it after a frame; yes from the moment
 * the page is to be printed.
 */
function watch(element: Element | null, margin: number, tell: (within: boolean) => void): () => void {
  // A busy browser tells of several comings and goings at once: the last one holds.
  const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? false), {
    rootMargin: `${margin}px`,
  });
  const beforePrint = () => tell(true);
  if (element) observer.observe(element);
  window.addEventListener('beforeprint', beforePrint);
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', beforePrint);
  };
}
