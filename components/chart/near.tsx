'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useView, ViewContext } from '../view-context';

const NearContext = createContext(true);

/** Whether the surrounding card is on the screen, or within a few hundred pixels of it. */
export const useNear = () => useContext(NearContext);

/**
 * What is on the screen follows a choice at once; what is further down follows when the browser has time,
 * and draws its picture only as the reader comes near. Before printing everything counts as near.
 */
export function FollowWhenNear({ children }: { children: ReactNode }) {
  const now = useView();
  const later = useDeferredValue(now);
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '400px',
    });
    const beforePrint = () => setNear(true);
    observer.observe(box.current);
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', beforePrint);
    };
  }, []);
  return (
    <div ref={box} className="grid grid-cols-[minmax(0,1fr)]">
      <NearContext.Provider value={near}>
        <ViewContext.Provider value={near ? now : later}>{children}</ViewContext.Provider>
      </NearContext.Provider>
    </div>
  );
}
