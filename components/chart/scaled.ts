import type { CSSProperties } from 'react';

/** Style of what was drawn at a width and is shown larger or smaller. ECharts finds the pointer in it all the same. */
export function scaled(width: number, scale: number): CSSProperties {
  return scale === 1 ? { width } : { width, transform: `scale(${scale})`, transformOrigin: '0 0' };
}
