/** Shapes placed in pixels by the chart itself, so that layout is the same on server, browser and test. */
import type { Datum } from '../chart';
import type { Shape } from './shapes';

/** One thing a reader can touch, drawn by several shapes. */
export interface Item extends Datum {
  shapes: Shape[];
}

/** A custom series without axes: one datum per item. */
export function pixelSeries(items: readonly Item[]) {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    clip: false,
    emphasis: { disabled: true },
    data: items.map(({ record, tip }) => ({ record, tip, value: 0 })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => ({
      type: 'group',
      children: items[dataIndex]?.shapes ?? [],
    }),
  };
}

/** The same for what only decorates: nothing to touch, no evidence to open. */
export function decoration(shapes: readonly Shape[]) {
  return { ...pixelSeries([{ record: '', tip: [], shapes: [...shapes] }]), silent: true, data: [0] };
}
