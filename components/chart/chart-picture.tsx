'use client';

import type { EChartsCoreOption } from 'echarts/core';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Subject } from '../../lib/charts/chart';
import type { Picture } from '../../lib/render/pictures';
import { toggle } from '../../lib/view/view';
import type { Drawing } from '../engine';
import { filtersKey } from '../filters-key';
import { whenIdle } from '../idle';
import { useEChart, useEngine } from '../use-engine';
import { useView } from '../view-context';
import { useNear } from './near';
import { PaperPicture, usePaper } from './paper';
import { Sketch } from './sketch';
import { Still, useStillsMissing } from './still';

interface ChartPictureProps {
  chart: string;
  /** Sentence that says the same as the picture. */
  summary: string;
  pictures: Picture[];
  /** The filters differ from those the stills were drawn for. */
  changed: boolean;
  pending: boolean;
}

interface Box {
  width: number;
  height: number;
}

/**
 * The picture, drawn by whoever is fastest: stills from the server first; a sketch in the very frame in which a
 * filter changes; and ECharts, which takes over in idle moments, for touch and keyboard. All three look alike,
 * and the box keeps the still's size when it is taken over, so nothing moves. A picture far down the page that a
 * filter has outdated is hidden until the reader comes near.
 */
export function ChartPicture({ chart, summary, pictures, changed, pending }: ChartPictureProps) {
  const { view, pinned, setView } = useView();
  const box = useRef<HTMLDivElement>(null);
  const near = useNear();
  const { drawing, outdated } = useDrawing(chart, box, near, changed);
  const { EChart, given, onDrawn, current } = useTakeOver(drawing, box, near);
  const onRecord = useCallback(
    (record: string) => setView({ ...view, evidence: record }, 'push'),
    [setView, view],
  );
  const onSubject = useCallback(
    ({ key, id }: Subject) => {
      if (!(key in pinned)) setView(toggle(view, key, id), 'replace');
    },
    [setView, view, pinned],
  );
  const paper = usePaper(chart);
  const missing = useStillsMissing(pictures);
  const sketched = Boolean(drawing?.shapes && (changed || given || missing) && !current);
  const stills = !sketched && !(given && (current || !drawing?.shapes));
  return (
    <>
      {paper && <PaperPicture pieces={paper} summary={summary} />}
      <div
        ref={box}
        className={`picture ${pending ? 'opacity-50' : ''} ${paper ? 'print:hidden' : ''}`}
        aria-busy={pending}
        style={{ height: drawing?.height, visibility: outdated ? 'hidden' : undefined }}
        data-live={current && !outdated ? '' : undefined}
      >
        {stills && (
          <div role="img" aria-label={summary}>
            {pictures.map((picture) => (
              <Still key={`${picture.layout} ${picture.name}`} {...picture} />
            ))}
          </div>
        )}
        {sketched && drawing && (
          <div {...(given ? {} : { role: 'img', 'aria-label': summary })}>
            <Sketch drawing={drawing} picture={box} />
          </div>
        )}
        {given && EChart && (
          <div className={stills || sketched ? 'absolute inset-0' : ''}>
            <EChart
              option={given.option}
              width={given.width}
              height={given.height}
              summary={summary}
              onDrawn={onDrawn}
              onRecord={onRecord}
              onSubject={onSubject}
              hidden={stills || sketched}
            />
          </div>
        )}
      </div>
    </>
  );
}

/**
 * The drawing for the current view at the box's width; while the box is far from the screen, whatever was drawn
 * last. `outdated` says that what stands there was drawn for other filters.
 */
function useDrawing(chart: string, box: RefObject<HTMLElement | null>, near: boolean, changed: boolean) {
  const { view, lang } = useView();
  const engine = useEngine();
  const size = useBox(box, near && Boolean(engine), chart);
  const still = useRef<Box>(null);
  const last = useRef<{ drawing: Drawing | null; filters: string }>(null);
  const filters = filtersKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` stands for the view, whose object changes with its tab too
  const latest = useMemo(() => {
    if (!engine || !size || !near) return null;
    if (!changed && size.height) still.current ??= size;
    const drawing = engine.drawingOf(chart, view, lang, size.width);
    if (!drawing || drawing.key === last.current?.drawing?.key) return last.current;
    // What takes over from a still is as high as it, to the fraction of a pixel.
    const kept = !changed && still.current?.width === drawing.width ? still.current : drawing;
    return { drawing: { ...drawing, height: kept.height }, filters };
  }, [engine, size, near, changed, chart, filters, lang]);
  if (latest) last.current = latest;
  const stands = last.current ? last.current.filters === filters : !changed;
  return { drawing: last.current?.drawing ?? null, outdated: Boolean(engine) && !stands };
}

/**
 * Hands a drawing to ECharts when the browser is idle, or when the reader reaches for it. `given` is what ECharts has;
 * `current` says that it has drawn it and that it is up to date.
 */
function useTakeOver(drawing: Drawing | null, box: RefObject<HTMLElement | null>, near: boolean) {
  const EChart = useEChart();
  const [taken, setTaken] = useState<Drawing | null>(null);
  const [drawn, setDrawn] = useState<EChartsCoreOption | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !EChart || !near || !drawing || isTooMuch(drawing) || drawing === taken) return;
    const take = () => setTaken(drawing);
    const callOff = whenIdle(take);
    for (const reach of REACHES) element.addEventListener(reach, take, { once: true });
    return () => {
      callOff();
      for (const reach of REACHES) element.removeEventListener(reach, take);
    };
  }, [EChart, box, near, drawing, taken]);
  const given = drawing && isTooMuch(drawing) ? null : taken;
  const current = Boolean(given && given === drawing && drawn === given.option);
  return { EChart, given, onDrawn: setDrawn, current };
}

/** ECharts takes seconds for so many shapes; such a picture stays a picture, and its points are in the table. */
const isTooMuch = ({ shapes }: Drawing) => (shapes?.length ?? 0) > 4_000;

const REACHES = ['pointerenter', 'focusin'] as const;

/** Widths of pictures by chart, for those that a filter takes away and another brings back: measuring costs a layout. */
const widths = new Map<string, { window: number; width: number }>();

/** Size of the element from the moment `active`, and again whenever its width changes. */
function useBox(ref: RefObject<HTMLElement | null>, active: boolean, chart: string): Box | null {
  const [box, setBox] = useState<Box | null>(() => {
    const known = widths.get(chart);
    return known && known.window === window.innerWidth ? { width: known.width, height: 0 } : null;
  });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !active) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      // Hidden for now, as on paper: what is drawn there stays.
      if (!width) return;
      widths.set(chart, { window: window.innerWidth, width });
      setBox((old) => (old?.width === width ? old : { width, height }));
    };
    // The observer measures too, after the layout that the frame makes anyway; only the first time cannot wait.
    if (!widths.has(chart)) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, active, chart]);
  return box;
}
