/** Shapes placed in pixels by the chart itself, so that layout is the same on server, browser and test. */
import type { Datum, NamedSubject } from '../chart';
import type { Shape } from './shapes';

/** One thing a reader can touch, drawn by several shapes: a record, or a name to filter by. */
export type Item = (Datum | NamedSubject) & { shapes: Shape[] };

/** A custom series without axes: one datum per item. */
export function pixelSeries(items: readonly Item[]) {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    clip: false,
    emphasis: { disabled: true },
    data: items.map((item) =>
      'about' in item
        ? { about: item.about, tip: item.tip, value: 0 }
        : { record: item.record, tip: item.tip, value: 0 },
    ),
    renderItem: ({ dataIndex }: { dataIndex: number }) => ({
      type: 'group',
      // Copies: ECharts writes into what it is given.
      children: (items[dataIndex]?.shapes ?? []).map((shape) => ({ ...shape, style: { ...shape.style } })),
    }),
  };
}

/** The same for what only decorates: nothing to touch, no evidence to open. */
export function decoration(shapes: readonly Shape[]) {
  return { ...pixelSeries([{ record: '', tip: [], shapes: [...shapes] }]), silent: true, data: [0] };
}
