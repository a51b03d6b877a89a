/** A picture put together in pixels, and the chart that consists of one. */
import type { Chart, Frame } from '../chart';
import { PAGE_COLOURS } from '../theme';
import { baseOption } from './base-option';
import { decoration, type Item, pixelSeries } from './pixel-series';
import { type Shape, textShape } from './shapes';
import { reach } from './write-svg';

export interface Drawing {
  /** What only decorates. */
  shapes: Shape[];
  /** What can be touched. */
  items: Item[];
  /** Where it ends, and where the next block may start. */
  bottom: number;
  /** How much more could be touched, but begins where no picture reaches, so that it is not laid out. */
  beyond?: number;
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
      const size = { ...frame, height: 0, colours: PAGE_COLOURS };
      const drawing = cutOff(draw(marks, size), size);
      kept.set(marks, { size: sizeOf(frame), drawing });
      return Math.ceil(drawing.bottom);
    },
    option: (marks, frame) => {
      const known = kept.get(marks);
      kept.delete(marks);
      const fits = known?.size === sizeOf(frame) && frame.colours === PAGE_COLOURS;
      const { shapes, items } = fits ? known.drawing : cutOff(draw(marks, frame), frame);
      return { ...baseOption(frame), series: [decoration(shapes), pixelSeries(items)] };
    },
  };
  return chart as unknown as Chart;
}

/** No picture grows higher, however much there is to draw. */
const MOST_HEIGHT = 6_000;
/** Room below for what is to be said about the rest. */
const REST = 40;

/** Ends a picture that would be too high to look at, and says how much of it is in the table alone. */
export function cutOff(drawing: Drawing, { lang, colours }: Frame): Drawing {
  if (drawing.bottom <= MOST_HEIGHT) return drawing;
  const fits = (shape: Shape) => reach(shape)[1] <= MOST_HEIGHT - REST;
  const items = drawing.items.filter(({ shapes }) => shapes.every(fits));
  // Names to filter by are not among what is counted.
  const records = (all: readonly Item[]) => all.filter((item) => 'record' in item).length;
  const rest = records(drawing.items) - records(items) + (drawing.beyond ?? 0);
  const text = {
    zh: `还有 ${rest} 项没有画出，全部见“表格”`,
    en: `${rest} more are not drawn; the table has them all`,
  }[lang];
  const style = { fill: colours['ink-2'], fontSize: 14, fontWeight: 600 };
  const shapes = [...drawing.shapes.filter(fits), textShape(text, 0, MOST_HEIGHT - REST / 2, style)];
  return { shapes, items, bottom: MOST_HEIGHT };
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
  beyond: number;
}

/** Draws onto an empty sheet; `draw` returns where it ends. */
export function onSheet(frame: Frame, draw: (sheet: Sheet) => number): Drawing {
  const sheet: Sheet = { frame, shapes: [], items: [], beyond: 0 };
  const bottom = draw(sheet);
  return { shapes: sheet.shapes, items: sheet.items, bottom, beyond: sheet.beyond };
}

/** Whether no picture reaches down to here. */
export const isBeyond = (top: number) => top > MOST_HEIGHT;
