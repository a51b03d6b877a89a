/** Shapes placed in pixels by the chart itself, so that layout is the same on server, browser and test. */
import type { Datum, NamedSubject } from '../chart';
import type { Shape } from './shapes';

/** One thing a reader can touch, drawn by several shapes: a record, or a name to filter by. */
export type Item = (Datum | NamedSubject) & { shapes: Shape[] };

/** What a datum is touched by; its tip is written when it is asked for. */
export const itemOf = (datum: Datum, shapes: Shape[]): Item => new DatumItem(datum, shapes);

/** A class, since an object literal with a getter is slow to make, and there may be thousands. */
class DatumItem {
  readonly record: string;

  constructor(
    private readonly datum: Datum,
    readonly shapes: Shape[],
  ) {
    this.record = datum.record;
  }

  get tip() {
    return this.datum.tip;
  }
}

/** A custom series without axes: one datum per item. */
export function pixelSeries(items: readonly Item[]) {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    clip: false,
    emphasis: { disabled: true },
    /** For ECharts and its keyboard: made when they ask, for they come after the picture is seen. */
    get data() {
      return items.map((item) => ({
        ...('about' in item ? { about: item.about } : { record: item.record }),
        get tip() {
          return item.tip;
        },
        value: 0,
      }));
    },
    /** For who draws without ECharts. */
    shapes: (): readonly Shape[] => items.flatMap(({ shapes }) => shapes),
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
