'use client';

import type { EChartsCoreOption } from 'echarts/core';
import ReactECharts from 'echarts-for-react/esm/core';
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { echarts } from '../../lib/charts/echarts';
import { chartPoints, stepTo } from '../../lib/charts/points';
import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

interface EChartProps {
  option: EChartsCoreOption;
  width: number;
  height: number;
  /** Sentence that says the same as the picture. */
  summary: string;
  /** Called once the picture stands, so that the still beneath can go without a jump. */
  onDrawn: () => void;
  /** A mark was clicked, tapped or entered: the record it stands for. */
  onRecord: (record: string) => void;
}

/** The only place that touches echarts-for-react. Redraws from scratch on each option, so nothing old stays. */
export function EChart({ option, width, height, summary, onDrawn, onRecord }: EChartProps) {
  const { lang } = useView();
  const chart = useRef<ReactECharts>(null);
  const help = useId();
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
    const fits = instance?.getWidth() === width && instance?.getHeight() === height;
    if (instance && !fits) instance.resize({ width, height });
  }, [width, height]);

  const { onKeyDown, leave, spoken } = usePointKeys(chart, option, onRecord);
  return (
    <div
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the points inside are walked with the arrow keys
      tabIndex={0}
      aria-label={summary}
      aria-describedby={help}
      onKeyDown={onKeyDown}
      onBlur={leave}
    >
      <div aria-hidden="true">
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
      </div>
      <p id={help} className="sr-only">
        {messages(lang).chart.keys}
      </p>
      <p className="sr-only" aria-live="assertive">
        {spoken}
      </p>
    </div>
  );
}

/** Arrow keys walk the points with their tooltip, Enter opens the evidence, Escape puts the tooltip away. */
function usePointKeys(
  chart: React.RefObject<ReactECharts | null>,
  option: EChartsCoreOption,
  onRecord: (record: string) => void,
) {
  const { lang } = useView();
  const points = useMemo(() => chartPoints(option), [option]);
  const [index, setIndex] = useState(-1);
  const at = Math.min(index, points.length - 1);
  const point = points[at];
  const act = (action: Parameters<ReturnType<ReactECharts['getEchartsInstance']>['dispatchAction']>[0]) =>
    chart.current?.getEchartsInstance()?.dispatchAction(action);
  const leave = () => {
    act({ type: 'hideTip' });
    setIndex(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && point) return onRecord(point.record);
    if (event.key === 'Escape' && point) {
      event.stopPropagation();
      return leave();
    }
    const next = stepTo(event.key, at, points.length);
    const target = next === null ? undefined : points[next];
    if (next === null || !target) return;
    event.preventDefault();
    setIndex(next);
    act({ type: 'showTip', seriesIndex: target.seriesIndex, dataIndex: target.dataIndex });
  };
  const spoken = point
    ? `${point.tip.map((line) => line[lang]).join(lang === 'zh' ? '，' : ', ')} (${at + 1}/${points.length})`
    : '';
  return { onKeyDown, leave, spoken };
}
