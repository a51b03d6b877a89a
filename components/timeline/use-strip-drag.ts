'use client';

import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { NARROW_BELOW } from '../../lib/charts/chart';
import type { TimelinePage } from '../../lib/charts/timeline/page';
import type { DayWindow } from '../../lib/charts/timeline/window';
import { useView } from '../view-context';
import type { TimelineTools } from './use-timeline';

/** Less than this is a click with an unsteady hand. */
const THRESHOLD = 5;

/**
 * The strip drawn to measure, once it differs from the stills, and what moves it by hand. While a hand drags,
 * only the picture follows; when it lets go, the link does.
 */
export function useStripDrag(
  box: RefObject<HTMLDivElement | null>,
  page: TimelinePage,
  tools: TimelineTools | undefined,
  changed: boolean,
) {
  const { lang, view, setView } = useView();
  const width = useWidth(box);
  const [dragged, setDragged] = useState<DayWindow | null>(null);
  const grip = useRef<{ x: number; pointer: number; moved: boolean } | null>(null);
  /** The browser may send a click after a drag, or none where what was held has been redrawn. */
  const justDragged = useRef(false);
  const least = useRef<Record<string, number>>({});
  const window = dragged ?? page.around.window;
  const strip = useMemo(() => {
    if (!tools || !width || width < NARROW_BELOW || !(changed || dragged)) return null;
    return tools.layoutStrip(page.events, { lang, width, window, least: dragged ? least.current : {} });
  }, [tools, width, changed, dragged, page.events, lang, window]);
  useEffect(() => {
    least.current = Object.fromEntries(strip?.lanes.map(({ kind, height }) => [kind, height]) ?? []);
  }, [strip]);

  const onPointerDown = (event: PointerEvent) => {
    justDragged.current = false;
    if (event.button === 0) grip.current = { x: event.clientX, pointer: event.pointerId, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current;
    if (!held || !tools || !width || held.pointer !== event.pointerId) return;
    const way = event.clientX - held.x;
    if (!held.moved && Math.abs(way) < THRESHOLD) return;
    held.moved = true;
    box.current?.setPointerCapture(event.pointerId);
    const { from, to } = page.around.window;
    const days = (-way / (width - (strip?.left ?? 0))) * (to - from);
    const kept = keptNear({ from: from + days, to: to + days }, page.around.bounds);
    setDragged(kept);
  };
  const release = (event: PointerEvent) => {
    const held = grip.current;
    if (!held || held.pointer !== event.pointerId) return;
    grip.current = null;
    justDragged.current = held.moved;
    const step = dragged && tools?.drawnTo(dragged, page.around);
    setDragged(null);
    if (step) setView({ ...view, time: step.time, evidence: null }, 'replace');
  };
  const onClickCapture = (event: MouseEvent) => {
    if (!justDragged.current) return;
    justDragged.current = false;
    event.preventDefault();
    event.stopPropagation();
  };
  const handlers = {
    onPointerDown,
    onPointerMove,
    onPointerUp: release,
    onPointerCancel: release,
    onClickCapture,
  };
  return { strip, dragging: dragged !== null, handlers };
}

/** A hand may pull past the first and the last event, but keeps half the picture with them. */
function keptNear({ from, to }: DayWindow, bounds: DayWindow): DayWindow {
  const half = (to - from) / 2;
  const start = Math.min(Math.max(from, bounds.from - half), bounds.to - half);
  return { from: start, to: start + 2 * half };
}

function useWidth(box: RefObject<HTMLDivElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? null));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
