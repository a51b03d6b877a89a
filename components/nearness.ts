import { createContext, type RefObject, useContext } from 'react';

/** Whether the surrounding card is on the screen, or within a few hundred pixels of it; outside of cards always. */
export const NearContext = createContext(true);

export const useNear = () => useContext(NearContext);

/** The box of the surrounding card; null outside of cards. */
export const CardContext = createContext<RefObject<HTMLElement | null> | null>(null);

/** How many pixels below the screen an element begins, or above it ends, then below zero; 0 if any of it is on the screen. */
export function distanceFromScreen(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < 0 ? bottom : Math.max(0, top - window.innerHeight);
}
