import type { EChartsCoreOption } from 'echarts/core';
import { type RefObject, useEffect, useState } from 'react';
import type { Drawing } from '../engine';
import { whenIdle } from '../idle';
import { useEChart } from '../use-engine';

/**
 * Hands a drawing to ECharts when the browser is idle, or when the reader reaches for it. `given` is what ECharts has;
 * `current` says that it has drawn it and that it is up to date.
 */
export function useTakeOver(drawing: Drawing | null, box: RefObject<HTMLElement | null>, near: boolean) {
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
