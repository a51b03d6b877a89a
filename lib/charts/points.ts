/** The points of a drawn chart, in reading order: what keyboard and screen reader walk through. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Datum } from './chart';

interface Point extends Datum {
  seriesIndex: number;
  dataIndex: number;
}

interface Series {
  silent?: boolean;
  data?: readonly unknown[];
}

/** Every datum that opens evidence, series by series. Decoration is silent and has none. */
export function chartPoints(option: EChartsCoreOption): Point[] {
  const series = [option.series ?? []].flat() as Series[];
  return series.flatMap(({ silent, data = [] }, seriesIndex) =>
    silent
      ? []
      : data.flatMap((datum, dataIndex) => (isDatum(datum) ? [{ ...datum, seriesIndex, dataIndex }] : [])),
  );
}

function isDatum(datum: unknown): datum is Datum {
  return typeof datum === 'object' && datum !== null && 'record' in datum && Boolean(datum.record);
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
