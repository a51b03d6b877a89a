'use client';

import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Drawing } from '../engine';
import { expectedRise } from '../expected';
import { whenIdle } from '../idle';
import { type Engine, useEngine } from '../use-engine';
import { scaled } from './scaled';

/** Height of the stretches in which a tall picture is put on the page. */
const BAND = 300;
/** What is this close to the screen is drawn at once. */
const MARGIN = 50;
/** The same while the picture is prepared: it may come up from beyond the screen. */
const MARGIN_AHEAD = 400;

interface SketchProps {
  drawing: Drawing;
  /** How much larger than drawn it is shown. */
  scale: number;
  /** The box it stands in. */
  picture: RefObject<HTMLElement | null>;
  /** It is seen; else it is prepared for a choice that the reader may make. */
  seen: boolean;
  /** What the picture says, where nothing else on the page does. */
  summary?: string;
}

/**
 * A picture drawn without ECharts, in the very frame in which a filter changes: the stretches of it that are on the
 * screen, before the change or after it, and the rest in idle moments. One that is prepared is laid out, unseen. Each
 * drawing needs a sketch of its own.
 */
export function Sketch({ drawing, scale, picture, seen, summary }: SketchProps) {
  const engine = useEngine();
  const bands = useMemo(() => bandsOf(drawing.height), [drawing]);
  const [shown, setShown] = useState(() =>
    onScreen(bands, scale, picture.current, seen ? MARGIN : Math.max(MARGIN_AHEAD, MARGIN + expectedRise())),
  );
  const next = bands.findIndex((_, index) => !shown.includes(index));
  // What stood above may have shrunk, and more of this picture come up.
  useLayoutEffect(() => {
    if (!seen) return;
    const now = onScreen(bands, scale, picture.current, MARGIN);
    setShown((before) =>
      now.every((index) => before.includes(index)) ? before : [...new Set([...before, ...now])],
    );
  }, [bands, scale, picture, seen]);
  useEffect(() => {
    if (seen && next >= 0) return whenIdle(() => setShown((before) => [...before, next]));
  });
  if (!engine) return null;
  const named = seen && summary ? { role: 'img', 'aria-label': summary } : {};
  return (
    <div
      {...named}
      aria-hidden={!seen}
      className="absolute top-0 left-0 contain-content"
      style={{ ...scaled(drawing.width, scale), ...(seen ? {} : AHEAD) }}
    >
      {bands.map(({ top, bottom }, index) => (
        <div key={top} style={{ height: bottom - top }}>
          {shown.includes(index) && <Band engine={engine} drawing={drawing} top={top} bottom={bottom} />}
        </div>
      ))}
    </div>
  );
}

/** Laid out, but out of sight: what is contained in a box without height is cut off. */
const AHEAD = { height: 0, opacity: 0 } as const;

interface BandProps {
  engine: Engine;
  drawing: Drawing;
  top: number;
  bottom: number;
}

function Band({ engine, drawing, top, bottom }: BandProps) {
  const html = useMemo(() => {
    const { key, shapes, width } = drawing;
    return { __html: engine.writeSvg(shapes ?? [], width, { top, bottom }, `${key.split(' ')[0]}-${top}`) };
  }, [engine, drawing, top, bottom]);
  return <div dangerouslySetInnerHTML={html} />;
}

/** A height in stretches; the last one takes what is too short for its own. */
function bandsOf(height: number): { top: number; bottom: number }[] {
  const count = Math.max(1, Math.round(height / BAND));
  return Array.from({ length: count }, (_, n) => ({
    top: n * BAND,
    bottom: n === count - 1 ? height : (n + 1) * BAND,
  }));
}

/** Which stretches the screen shows of a picture that begins where this element does. */
function onScreen(
  bands: readonly { top: number; bottom: number }[],
  scale: number,
  element: HTMLElement | null,
  margin: number,
): number[] {
  const start = element?.getBoundingClientRect().top ?? 0;
  return bands.flatMap(({ top, bottom }, index) =>
    start + bottom * scale > -margin && start + top * scale < window.innerHeight + margin ? [index] : [],
  );
}
