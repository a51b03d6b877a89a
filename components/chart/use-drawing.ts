import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Picture } from '../../lib/render/pictures';
import type { View } from '../../lib/view/view';
import type { Drawing } from '../engine';
import { usePrepare } from '../expected';
import { filtersKey } from '../filters-key';
import { useEngine } from '../use-engine';
import { useView } from '../view-context';
import { stillAt } from './still';

/**
 * The drawing for the current view, at the width of the still that the box shows or would show, which still that is,
 * and how wide the box is; while the box is far from the screen, whatever was drawn last. `ahead` is the drawing
 * for a view that the reader is about to choose; `outdated` says that what stands there was drawn for other filters.
 */
export function useDrawing(
  chart: string,
  box: RefObject<HTMLElement | null>,
  near: boolean,
  changed: boolean,
  pictures: readonly Picture[],
  missing: boolean,
) {
  const { view, lang, serverView } = useView();
  const engine = useEngine();
  const room = useWidth(box, Boolean(engine), chart);
  const last = useRef<{ drawing: Drawing | null; filters: string }>(null);
  const filters = filtersKey(view);
  const fitting = room ? stillAt(pictures, room) : undefined;
  const width = room && (fitting?.width ?? room);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` stands for the view, whose object changes with its tab too
  const latest = useMemo(() => {
    if (!engine || !width || !near) return null;
    const drawing = engine.drawingOf(chart, view, lang, width);
    if (!drawing || drawing.key === last.current?.drawing?.key) return last.current;
    return { drawing, filters };
  }, [engine, width, near, chart, filters, lang]);
  if (latest) last.current = latest;
  const drawing = last.current?.drawing ?? null;
  const [ahead, setAhead] = useState<Drawing | null>(null);
  usePrepare(Boolean(engine && width), (expected, awaited) => {
    const drawingFor = (which: View) => engine!.drawingOf(chart, which, lang, width!);
    const next = drawingFor(expected);
    const shorter = awaited ? (heightOf(drawingFor(view)) - heightOf(next)) * (room! / width!) : 0;
    const stillStands = !missing && filtersKey(expected) === filtersKey(serverView);
    if (!next?.shapes || stillStands || !(near || awaited)) return { shorter };
    setAhead(next);
    return { shorter, putAway: () => setAhead(null) };
  });
  const stands = last.current ? last.current.filters === filters : !changed;
  return {
    drawing,
    ahead,
    still: drawing ? fitting : undefined,
    outdated: Boolean(engine) && !stands,
    room,
  };
}

/** What goes with a picture when a filter leaves nothing to draw, less the sentence that comes instead: 30 to 220. */
const WORDS = 120;

const heightOf = (drawing: Drawing | null): number => (drawing ? drawing.height + WORDS : 0);

/** Widths of pictures by chart, for those that a filter takes away and another brings back: measuring costs a layout. */
const widths = new Map<string, { window: number; width: number }>();

/** Width of the element from the moment `active`, and again whenever it changes. */
function useWidth(ref: RefObject<HTMLElement | null>, active: boolean, chart: string): number | null {
  const [room, setRoom] = useState(() => {
    const known = widths.get(chart);
    return known && known.window === window.innerWidth ? known.width : null;
  });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !active) return;
    const measure = () => {
      const { width } = element.getBoundingClientRect();
      // Hidden for now, as on paper: what is drawn there stays.
      if (!width) return;
      widths.set(chart, { window: window.innerWidth, width });
      setRoom(width);
    };
    // The observer measures too, after the layout that the frame makes anyway; only the first time cannot wait.
    if (!widths.has(chart)) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, active, chart]);
  return room;
}
