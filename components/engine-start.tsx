'use client';

import { useEngineFallback, useEngineStart } from './use-engine';

/** Fetches what interaction needs once the page is usable; draws nothing. */
export function EngineStart() {
  useEngineStart();
  useEngineFallback();
  return null;
}
