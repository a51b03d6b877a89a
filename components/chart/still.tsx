'use client';

import { memo, useCallback, useEffect, useMemo } from 'react';
import type { Picture } from '../../lib/render/pictures';
import { stillSvg } from '../../lib/render/stills';

/** Stills that are off the page for now, by name: the browser has each only once, in the first HTML. */
const kept = new Map<string, Node[]>();
let hydrated = false;

/** Up to which width of the box a still is the one to show; the style sheet holds the same numbers. */
const SHOWN_BELOW: Partial<Record<Picture['layout'], number>> = {
  'below-wide': 440,
  narrow: 520,
  'below-page': 780,
  'below-full': 960,
};

/** The still that a box of this width shows. */
export function stillAt(pictures: readonly Picture[], width: number): Picture | undefined {
  return pictures.find(({ layout }) => width < (SHOWN_BELOW[layout] ?? Number.POSITIVE_INFINITY));
}

interface StillProps {
  picture: Picture;
  /** It is known to be the one for the width of the box; else the style sheet finds out. */
  shown: boolean;
}

/**
 * A picture from the server. Its SVG stands in the first HTML and nowhere else: React takes the element over as it
 * is, and what it holds is put aside when it leaves the page.
 */
export const Still = memo(({ picture: { name, layout, width, height }, shown }: StillProps) => {
  const html = useMemo(() => ({ __html: stillSvg(name) ?? '' }), [name]);
  const keep = useCallback(
    (element: HTMLDivElement) => {
      const nodes = kept.get(name);
      if (nodes && !element.hasChildNodes()) element.append(...nodes);
      return () => void kept.set(name, [...element.childNodes]);
    },
    [name],
  );
  return (
    <div
      ref={keep}
      className={`still still-${layout} ${shown ? 'still-shown' : ''}`}
      style={{ aspectRatio: `${width} / ${height}` }}
      suppressHydrationWarning
      dangerouslySetInnerHTML={html}
    />
  );
});

/** Whether the browser does not have these stills: the first HTML showed something else, a table or another view. */
export function useStillsMissing(pictures: readonly Picture[]): boolean {
  useEffect(() => {
    hydrated = true;
  }, []);
  return useMemo(() => hydrated && !pictures.every(({ name }) => kept.has(name)), [pictures]);
}
