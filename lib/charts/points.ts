/** The points of a drawn chart, in reading order: what keyboard and screen reader walk through. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Datum, NamedSubject } from './chart';
import type { Shape } from './parts/shapes';

/** A record to prove, or a name to filter by. */
export type Point = (Datum | NamedSubject) & { seriesIndex: number; dataIndex: number };

interface Series {
  silent?: boolean;
  data?: readonly unknown[];
  renderItem?: (place: { dataIndex: number }) => { children: readonly Shape[] };
}

/** Every datum that opens evidence or filters, series by series. Decoration is silent and has none. */
export function chartPoints(option: EChartsCoreOption): Point[] {
  const series = [option.series ?? []].flat() as Series[];
  return series.flatMap(({ silent, data = [] }, seriesIndex) =>
    silent
      ? []
      : data.flatMap((datum, dataIndex) => (isPoint(datum) ? [{ ...datum, seriesIndex, dataIndex }] : [])),
  );
}

function isPoint(datum: unknown): datum is Datum | NamedSubject {
  if (typeof datum !== 'object' || datum === null) return false;
  return 'about' in datum || ('record' in datum && Boolean(datum.record));
}

/** The shapes that points are drawn by. */
export function shapesOfPoints(option: EChartsCoreOption, points: readonly Point[]): Shape[] {
  const series = [option.series ?? []].flat() as Series[];
  return points.flatMap(
    ({ seriesIndex, dataIndex }) => series[seriesIndex]?.renderItem?.({ dataIndex }).children ?? [],
  );
}

/** Index after a key: arrows step, Home and End go to the ends; null for any other key. */
export function stepTo(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
