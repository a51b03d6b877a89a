'use client';

import type { EChartsCoreOption } from 'echarts/core';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Subject } from '../../lib/charts/chart';
import type { Picture } from '../../lib/render/pictures';
import { toggle } from '../../lib/view/view';
import type { Drawing } from '../engine';
import { usePrepare } from '../expected';
import { filtersKey } from '../filters-key';
import { whenIdle } from '../idle';
import { KeepPlace } from '../keep-place';
import { useNear } from '../nearness';
import { useEChart, useEngine } from '../use-engine';
import { useView } from '../view-context';
import { PaperPicture, usePaper } from './paper';
import { scaled } from './scaled';
import { Sketch } from './sketch';
import { Still, stillAt, useStillsMissing } from './still';

interface ChartPictureProps {
  chart: string;
  /** Sentence that says the same as the picture. */
  summary: string;
  pictures: Picture[];
  /** The filters differ from those the stills were drawn for. */
  changed: boolean;
  pending: boolean;
}

/**
 * The picture, drawn by whoever is fastest: stills from the server first; a sketch in the very frame in which a
 * filter changes; and ECharts, which takes over in idle moments, for touch and keyboard. All three are drawn at the
 * width of the still and fitted to the box, so they look alike, whatever the window, and nothing moves. A picture far
 * down the page that a filter has outdated is hidden until the reader comes near.
 */
export function ChartPicture({ chart, summary, pictures, changed, pending }: ChartPictureProps) {
  const { view, pinned, setView } = useView();
  const box = useRef<HTMLDivElement>(null);
  const near = useNear();
  const { drawing, still, outdated, scale } = useDrawing(chart, box, near, changed, pictures);
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
  const sketched = Boolean(drawing?.shapes && (changed || missing) && !current);
  const stills = !sketched && !(given && (current || !drawing?.shapes));
  const shape = drawing ? `${drawing.width} / ${drawing.height}` : undefined;
  return (
    <>
      <KeepPlace shown={shape ?? ''} />
      {paper && <PaperPicture pieces={paper} summary={summary} />}
      <div
        ref={box}
        className={`picture ${still ? 'picture-at-hand' : ''} ${pending ? 'opacity-50' : ''} ${paper ? 'print:hidden' : ''}`}
        aria-busy={pending}
        style={{
          aspectRatio: shape,
          visibility: outdated ? 'hidden' : undefined,
        }}
        data-live={current && !outdated ? '' : undefined}
      >
        {(stills || !missing) && (
          <div
            className="contain-content"
            {...(stills ? { role: 'img', 'aria-label': summary } : { style: PUT_ASIDE })}
          >
            {pictures.map((picture) => (
              <Still key={`${picture.layout} ${picture.name}`} picture={picture} shown={picture === still} />
            ))}
          </div>
        )}
        {sketched && drawing && (
          <div
            {...(given ? {} : { role: 'img', 'aria-label': summary })}
            className="absolute top-0 left-0"
            style={scaled(drawing.width, scale)}
          >
            <Sketch drawing={drawing} scale={scale} picture={box} />
          </div>
        )}
        {given && EChart && (
          <div className="absolute top-0 left-0" style={scaled(given.width, scale)}>
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

/** Stays laid out, so that lifting a filter brings it back at no cost. */
const PUT_ASIDE = {
  position: 'absolute',
  inset: '0 0 auto',
  contentVisibility: 'hidden',
  opacity: 0,
} as const;

/**
 * The drawing for the current view, at the width of the still that the box shows or would show, which still that is,
 * and how much larger the box is; while the box is far from the screen, whatever was drawn last. `outdated` says that
 * what stands there was drawn for other filters.
 */
function useDrawing(
  chart: string,
  box: RefObject<HTMLElement | null>,
  near: boolean,
  changed: boolean,
  pictures: readonly Picture[],
) {
  const { view, lang } = useView();
  const engine = useEngine();
  const room = useWidth(box, near && Boolean(engine), chart);
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
  usePrepare(Boolean(engine && width), (expected) => {
    if (width) engine?.drawingOf(chart, expected, lang, width);
  });
  if (latest) last.current = latest;
  const drawing = last.current?.drawing ?? null;
  const stands = last.current ? last.current.filters === filters : !changed;
  return {
    drawing,
    still: drawing ? fitting : undefined,
    outdated: Boolean(engine) && !stands,
    scale: room && drawing ? room / drawing.width : 1,
  };
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
