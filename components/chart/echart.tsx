'use client';

import type { EChartsCoreOption } from 'echarts/core';
import ReactECharts from 'echarts-for-react/esm/core';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { echarts } from '../../lib/charts/echarts';

interface EChartProps {
  option: EChartsCoreOption;
  width: number;
  height: number;
  /** Called once the picture stands, so that the still beneath can go without a jump. */
  onDrawn: () => void;
  /** A mark was clicked or tapped: the record it stands for. */
  onRecord: (record: string) => void;
}

/** The only place that touches echarts-for-react. Redraws from scratch on each option, so nothing old stays. */
export function EChart({ option, width, height, onDrawn, onRecord }: EChartProps) {
  const chart = useRef<ReactECharts>(null);
  const events = useMemo(
    () => ({
      click: ({ data }: { data?: { record?: string } }) => data?.record && onRecord(data.record),
    }),
    [onRecord],
  );
  // The wrapper re-creates the instance when `opts` change, which would blink: sizes after the first go to it directly.
  const [opts] = useState(() => ({ renderer: 'svg' as const, width, height }));
  useLayoutEffect(() => {
    const instance = chart.current?.getEchartsInstance();
    if (instance && (instance.getWidth() !== width || instance.getHeight() !== height))
      instance.resize({ width, height });
  }, [width, height]);
  return (
    <ReactECharts
      ref={chart}
      echarts={echarts}
      option={option}
      notMerge
      autoResize={false}
      style={{ width, height }}
      opts={opts}
      onEvents={events}
      onChartReady={onDrawn}
    />
  );
}
