'use client';

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { PAGE_COLOURS } from '../../lib/charts/theme';
import type { Picture } from '../../lib/render/pictures';
import { type Engine, useDrawing, useEngine } from '../use-engine';
import { useView } from '../view-context';

/** Below this container width the narrow drawing is shown; `globals.css` and `lib/render/pictures.ts` agree. */
const NARROW_BELOW = 520;

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
 * The picture: stills from the server first, taken over by ECharts when it has arrived and the card is near.
 * The box keeps the still's size at the moment of take-over, so nothing moves.
 */
export function ChartPicture({ chart, summary, pictures, changed, pending }: ChartPictureProps) {
  const { view, lang, setView } = useView();
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box);
  const engine = useEngine();
  const EChart = useDrawing();
  const live = Boolean(engine && EChart) && (near || changed);
  const [drawn, setDrawn] = useState(false);
  const size = useBox(box, live);
  const frozen = useRef<Box | null>(null);
  if (live && size && !frozen.current && !changed) frozen.current = size;

  const drawing = useOption(engine, chart, live ? size?.width : undefined, changed ? null : frozen.current);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const onRecord = useCallback(
    (record: string) => setView({ ...view, evidence: record }, 'push'),
    [setView, view],
  );
  const showStills = !drawing || !drawn;
  return (
    <div
      ref={box}
      className={`picture ${pending ? 'opacity-50' : ''}`}
      aria-busy={pending}
      style={drawing ? { height: drawing.height } : undefined}
      data-live={drawing && drawn ? '' : undefined}
    >
      {showStills && (
        <div role="img" aria-label={summary}>
          {pictures.map(({ layout, svg }) => (
            <div key={layout} className={`picture-${layout}`} dangerouslySetInnerHTML={{ __html: svg }} />
          ))}
        </div>
      )}
      {drawing && EChart && (
        <div className={showStills ? 'absolute inset-0 opacity-0' : ''} inert={showStills}>
          <EChart
            key={lang}
            option={drawing.option}
            width={drawing.width}
            height={drawing.height}
            summary={summary}
            onDrawn={onDrawn}
            onRecord={onRecord}
          />
        </div>
      )}
    </div>
  );
}

/** The option for the current view at this width; null until there is something to draw with. */
function useOption(engine: Engine | undefined, id: string, width: number | undefined, frozen: Box | null) {
  const { view, lang } = useView();
  return useMemo(() => {
    const chart = engine?.chartById(id);
    if (!engine || !chart || !width) return null;
    const model = chart.model(engine.atlas, view);
    if (model.status === 'empty') return null;
    const narrow = width < NARROW_BELOW;
    const height =
      frozen?.width === width ? frozen.height : chart.height(model.marks, { lang, width, narrow });
    const option = chart.option(model.marks, { lang, width, height, narrow, colours: PAGE_COLOURS });
    return { option, width, height };
  }, [engine, id, width, frozen, view, lang]);
}

/** True once the element has come within a screen of being seen. */
function useNear(ref: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!ref.current || near) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '300px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, near]);
  return near;
}

/** Size of the element from the moment `active`, and again whenever its width changes. */
function useBox(ref: React.RefObject<HTMLElement | null>, active: boolean): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !active) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      setBox((old) => (old?.width === width ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, active]);
  return box;
}
