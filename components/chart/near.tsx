'use client';

import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { whenIdle } from '../idle';
import { useViewNow, ViewContext } from '../view-context';

const NearContext = createContext(true);

/** Whether the surrounding card is on the screen, or within a few hundred pixels of it. */
export const useNear = () => useContext(NearContext);

/**
 * What is on the screen, or may come up when something above it shrinks, follows a choice in the same frame; every
 * other card follows in an idle moment of its own, and draws its picture only as the reader comes near. Before
 * printing everything counts as near.
 */
export function FollowWhenNear({ children }: { children: ReactNode }) {
  const now = useViewNow();
  const [later, setLater] = useState(now);
  const box = useRef<HTMLDivElement>(null);
  const near = useOnScreen(box, '400px');
  useEffect(() => {
    if (later === now) return;
    return whenIdle(() => setLater(now));
  }, [later, now]);
  return (
    <div ref={box} className="grid grid-cols-[minmax(0,1fr)]">
      <NearContext.Provider value={near}>
        <ViewContext.Provider value={near ? now : later}>{children}</ViewContext.Provider>
      </NearContext.Provider>
    </div>
  );
}

/** Whether an element is within a margin of the screen; true from the moment the page is to be printed. */
function useOnScreen(element: RefObject<HTMLElement | null>, rootMargin: string): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setOn(entry?.isIntersecting ?? false), {
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
  return on;
}
