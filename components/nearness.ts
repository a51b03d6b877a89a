import { createContext, useContext } from 'react';

/** How close something is to what the reader sees; `near` is within a few hundred pixels of the screen. */
export type Nearness = 'seen' | 'near' | 'far';

/** Outside of cards everything counts as seen. */
export const NearnessContext = createContext<Nearness>('seen');

/** How close the surrounding card is to what the reader sees. */
export const useNearness = () => useContext(NearnessContext);

/** Whether the surrounding card is on the screen, or within a few hundred pixels of it. */
export const useNear = () => useNearness() !== 'far';
