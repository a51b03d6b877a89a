'use client';

import type { EChartsCoreOption } from 'echarts/core';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { NARROW_BELOW } from '../../lib/charts/chart';
import { PAGE_COLOURS } from '../../lib/charts/theme';
import type { Lang } from '../../lib/i18n/languages';
import type { Picture } from '../../lib/render/pictures';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import type { View } from '../../lib/view/view';
import { type Engine, useDrawing, useEngine } from '../use-engine';
import { useView } from '../view-context';
import { useNear } from './near';

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
 * The box keeps the still's size at the moment of take-over, so nothing moves. A picture far down the page
 * that a filter has outdated is hidden until the reader comes near and it is drawn anew.
 */
export function ChartPicture({ chart, summary, pictures, changed, pending }: ChartPictureProps) {
  const { view, lang, setView } = useView();
  const box = useRef<HTMLDivElement>(null);
  const near = useNear();
  const EChart = useDrawing();
  const active = Boolean(EChart) && near;
  const [drawn, setDrawn] = useState(false);
  const size = useBox(box, active);
  const frozen = useRef<Box | null>(null);
  if (active && size && !frozen.current && !changed) frozen.current = size;

  const { drawing, outdated } = useLatestDrawing(
    chart,
    active ? size : null,
    changed ? null : frozen.current,
  );
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
      style={{ height: drawing?.height, visibility: outdated && changed ? 'hidden' : undefined }}
      data-live={drawing && drawn && !outdated ? '' : undefined}
    >
      {showStills && (
        <div role="img" aria-label={summary}>
          {pictures.map(({ layout, width, height, svg }) => (
            <div
              key={layout}
              className={`still still-${layout}`}
              style={{ aspectRatio: `${width} / ${height}` }}
              dangerouslySetInnerHTML={{ __html: svg }}
            />
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

interface Drawing extends Box {
  option: EChartsCoreOption;
  /** What it was drawn for: filters, language and width. */
  key: string;
}

/**
 * The option for the current view at a size; without a size, whatever was drawn last.
 * `outdated` says that what stands there was drawn for other filters.
 */
function useLatestDrawing(id: string, size: Box | null, frozen: Box | null) {
  const { view, serverView, lang } = useView();
  const engine = useEngine();
  const last = useRef<Drawing | null>(null);
  const filters = viewHref(lang, filtersOnly(view));
  if (engine && size) {
    const key = `${filters} ${size.width}`;
    if (last.current?.key !== key) last.current = draw(engine, id, view, lang, size.width, frozen, key);
  }
  const drawnFor = last.current?.key.split(' ')[0] ?? viewHref(lang, filtersOnly(serverView));
  return { drawing: last.current, outdated: drawnFor !== filters };
}

function draw(
  engine: Engine,
  id: string,
  view: View,
  lang: Lang,
  width: number,
  frozen: Box | null,
  key: string,
): Drawing | null {
  const chart = engine.chartById(id);
  const model = chart && engine.modelOf(chart, view);
  if (!chart || model?.status !== 'drawn') return null;
  const narrow = width < NARROW_BELOW;
  const height = frozen?.width === width ? frozen.height : chart.height(model.marks, { lang, width, narrow });
  const option = chart.option(model.marks, { lang, width, height, narrow, colours: PAGE_COLOURS });
  return { option, width, height, key };
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
