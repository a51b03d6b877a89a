'use client';

import type { EChartsCoreOption } from 'echarts/core';
import ReactECharts from 'echarts-for-react/esm/core';
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Subject } from '../../lib/charts/chart';
import { echarts } from '../../lib/charts/echarts';
import { chartPoints, type Point, stepTo } from '../../lib/charts/points';
import { subjectsOf } from '../../lib/charts/spotlight';
import { messages } from '../../lib/i18n';
import { useEngine } from '../use-engine';
import { useView } from '../view-context';
import { Spotlight } from './spotlight';
import { followNames, hovers, spotlight } from './spotlit';
import { UNSEEN } from './unseen';

if (typeof document !== 'undefined') followNames();

interface EChartProps {
  option: EChartsCoreOption;
  width: number;
  height: number;
  /** Sentence that says the same as the picture. */
  summary: string;
  /** Called when the picture of this option stands, so that what was drawn before it can go without a jump. */
  onDrawn: (option: EChartsCoreOption) => void;
  /** A mark was clicked, tapped or entered: the record it stands for. */
  onRecord: (record: string) => void;
  /** The name of an enterprise, field or document was chosen. */
  onSubject: (about: Subject) => void;
  /** The picture is out of date and drawn by others for now; it keeps its place and the focus. */
  hidden: boolean;
}

type ECharts = ReturnType<ReactECharts['getEchartsInstance']>;

/**
 * The interactive picture, and the only place that touches echarts-for-react. It comes up to date in idle
 * moments, from scratch on each option, so that nothing old stays; until then `ChartPicture` hides it.
 */
export function EChart({
  option,
  width,
  height,
  summary,
  onDrawn,
  onRecord,
  onSubject,
  hidden,
}: EChartProps) {
  const { lang } = useView();
  const chart = useRef<ReactECharts>(null);
  const [ready, setReady] = useState(false);
  const help = useId();
  const drawn = useLatest(onDrawn);
  const engine = useEngine();
  const lookAt = (point: Point | undefined) =>
    spotlight(point && engine ? subjectsOf(engine.atlas, point) : []);
  const act = (point: Point) => ('about' in point ? onSubject(point.about) : onRecord(point.record));
  const latest = useLatest({ lookAt, act });
  /*
   * Pointer events of ECharts bind here, once for the life of the instance: a handler that has to see the latest
   * props reads them from a ref, for new handlers would be bound anew on every render.
   */
  const [events] = useState(() => ({
    click: ({ data }: PointEvent) => {
      if (data) latest.current.act(data);
    },
    mouseover: ({ data }: PointEvent) => {
      if (hovers()) latest.current.lookAt(data);
    },
    mouseout: () => latest.current.lookAt(undefined),
  }));
  // The wrapper re-creates the instance when `opts` change, which would blink: sizes after the first go to it directly.
  const [opts] = useState(() => ({ renderer: 'svg' as const, width, height }));
  // The wrapper has only handed the option over (`lazyUpdate`): one drawing does for option and size alike.
  useLayoutEffect(() => {
    if (!ready) return;
    const instance = chart.current?.getEchartsInstance();
    instance?.resize({ width, height });
    instance?.getZr().flush();
    drawn.current(option);
  }, [ready, option, width, height, drawn]);

  const { onKeyDown, leave, spoken } = usePointKeys(chart, option, act, lookAt);
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
      <div aria-hidden="true" className="relative contain-content" style={hidden ? UNSEEN : undefined}>
        <ReactECharts
          ref={chart}
          echarts={echarts}
          option={option}
          shouldSetOption={otherOption}
          notMerge
          lazyUpdate
          autoResize={false}
          style={{ width, height }}
          opts={opts}
          onEvents={events}
          onChartReady={() => setReady(true)}
        />
        <Spotlight option={option} width={width} height={height} />
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

/** What ECharts tells of a pointer over something that can be touched. */
interface PointEvent {
  data?: Point;
}

/** The wrapper compares options deeply, every shape of the picture, unless told that another object is another option. */
const otherOption = (before: { option: unknown }, now: { option: unknown }) => before.option !== now.option;

function useLatest<T>(value: T) {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

/**
 * Arrow keys walk the points with their tooltip, Enter opens the evidence or chooses the name, Escape puts the
 * tooltip away. A reader who has chosen stays at the name, wherever it stands in the picture that follows.
 */
function usePointKeys(
  chart: React.RefObject<ReactECharts | null>,
  option: EChartsCoreOption,
  act: (point: Point) => void,
  lookAt: (point: Point | undefined) => void,
) {
  const { lang } = useView();
  const points = useMemo(() => chartPoints(option), [option]);
  const [place, setPlace] = useState<Point | null>(null);
  const at = place ? placeAmong(points, place) : -1;
  const point = points[at];
  const show = (action: Parameters<ECharts['dispatchAction']>[0]) =>
    chart.current?.getEchartsInstance()?.dispatchAction(action);
  const leave = () => {
    if (!place) return;
    show({ type: 'hideTip' });
    lookAt(undefined);
    setPlace(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && point) return act(point);
    if (event.key === 'Escape' && point) {
      event.stopPropagation();
      return leave();
    }
    const next = stepTo(event.key, at, points.length);
    const target = next === null ? undefined : points[next];
    if (next === null || !target) return;
    event.preventDefault();
    setPlace(target);
    lookAt(target);
    show({ type: 'showTip', seriesIndex: target.seriesIndex, dataIndex: target.dataIndex });
  };
  const spoken = point
    ? `${point.tip.map((line) => line[lang]).join(lang === 'zh' ? '，' : ', ')} (${at + 1}/${points.length})`
    : '';
  return { onKeyDown, leave, spoken };
}

const nameOf = (point: Point) => ('about' in point ? `${point.about.key} ${point.about.id}` : point.record);

/** Where a point of an earlier picture stands now: itself, the same thing elsewhere, or what has taken its place. */
function placeAmong(points: readonly Point[], place: Point): number {
  const name = nameOf(place);
  const same = points.findIndex((point) => point.dataIndex === place.dataIndex && nameOf(point) === name);
  if (same >= 0) return same;
  const elsewhere = points.findIndex((point) => nameOf(point) === name);
  return elsewhere >= 0 ? elsewhere : Math.min(place.dataIndex, points.length - 1);
}
