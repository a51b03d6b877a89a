/** A picture put together in pixels, and the chart that consists of one. */
import type { Chart, Frame } from '../chart';
import { PAGE_COLOURS } from '../theme';
import { baseOption } from './base-option';
import { decoration, type Item, pixelSeries } from './pixel-series';
import type { Shape } from './shapes';

export interface Drawing {
  /** What only decorates. */
  shapes: Shape[];
  /** What can be touched. */
  items: Item[];
  /** Where it ends, and where the next block may start. */
  bottom: number;
}

/** A chart without its height and option: these follow from what it draws. */
type DrawnChart<Marks> = Omit<Chart<Marks>, 'height' | 'option'> & {
  /** Draws the marks into a frame, as high as they need: whatever height the frame has. */
  draw: (marks: Marks, frame: Frame) => Drawing;
};

/** Keeps the mark type inside one chart's folder while the registry holds charts of any kind. */
export function defineChart<Marks extends object>({ draw, ...rest }: DrawnChart<Marks>): Chart {
  /** Drawn to learn the height, and kept for the option, which is asked for next. */
  const kept = new WeakMap<Marks, { size: string; drawing: Drawing }>();
  const chart: Chart<Marks> = {
    ...rest,
    height: (marks, frame) => {
      const drawing = draw(marks, { ...frame, height: 0, colours: PAGE_COLOURS });
      kept.set(marks, { size: sizeOf(frame), drawing });
      return Math.ceil(drawing.bottom);
    },
    option: (marks, frame) => {
      const known = kept.get(marks);
      kept.delete(marks);
      const fits = known?.size === sizeOf(frame) && frame.colours === PAGE_COLOURS;
      const { shapes, items } = fits ? known.drawing : draw(marks, frame);
      return { ...baseOption(frame), series: [decoration(shapes), pixelSeries(items)] };
    },
  };
  return chart as unknown as Chart;
}

const sizeOf = ({ lang, width, narrow }: Pick<Frame, 'lang' | 'width' | 'narrow'>) =>
  `${lang} ${width} ${narrow}`;

/** Lays blocks from `top` down, with a gap between each two; `bottom` is that of the last. */
export function stack(top: number, gap: number, blocks: readonly ((top: number) => Drawing)[]): Drawing {
  const all: Drawing = { shapes: [], items: [], bottom: top };
  blocks.forEach((block, index) => {
    const { shapes, items, bottom } = block(all.bottom + (index ? gap : 0));
    all.shapes.push(...shapes);
    all.items.push(...items);
    all.bottom = bottom;
  });
  return all;
}

/** What is drawn so far, for parts that go on from where the last one ended. */
export interface Sheet {
  frame: Frame;
  shapes: Shape[];
  items: Item[];
}

/** Draws onto an empty sheet; `draw` returns where it ends. */
export function onSheet(frame: Frame, draw: (sheet: Sheet) => number): Drawing {
  const { shapes, items }: Sheet = { frame, shapes: [], items: [] };
  return { shapes, items, bottom: draw({ frame, shapes, items }) };
}
