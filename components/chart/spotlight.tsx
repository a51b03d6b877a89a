'use client';

import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { Subject } from '../../lib/charts/chart';
import { chartPoints, shapesOfPoints } from '../../lib/charts/points';
import { litPoints } from '../../lib/charts/spotlight';
import { useNear } from '../nearness';
import { useEngine } from '../use-engine';
import { follow } from './spotlit';

interface SpotlightProps {
  option: EChartsCoreOption;
  width: number;
  height: number;
}

/**
 * Follows what the reader looks at, in whichever chart or list: a thin veil over the picture, and above it once more
 * what is about the same enterprise or field. The picture itself stays as it is.
 */
export function Spotlight({ option, width, height }: SpotlightProps) {
  const name = useId();
  const engine = useEngine();
  const near = useNear();
  const veil = useRef<HTMLDivElement>(null);
  const points = useMemo(() => chartPoints(option), [option]);
  useEffect(() => {
    const element = veil.current;
    if (!element || !engine || !near) return;
    const clear = () => {
      element.hidden = true;
      element.textContent = '';
    };
    const show = (subjects: readonly Subject[]) => {
      const lit = subjects.length ? litPoints(engine.atlas, points, subjects) : [];
      if (!lit.length || lit.length === points.length) return clear();
      const shapes = shapesOfPoints(option, lit);
      element.innerHTML = engine.writeSvg(shapes, width, { top: 0, bottom: height }, `lit-${name}`);
      element.hidden = false;
    };
    const stop = follow(show);
    return () => {
      stop();
      clear();
    };
  }, [name, engine, near, option, points, width, height]);
  return <div ref={veil} hidden aria-hidden="true" className="spotlight" />;
}
