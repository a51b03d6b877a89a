'use client';

import { useEngineStart } from './use-engine';

/** Fetches what interaction needs once the page is usable; draws nothing. */
export function EngineStart() {
  useEngineStart();
  return null;
}
