/** The timeline's appearance: places from the layout, colours from the frame. */
import type { Frame } from '../chart';
import type { Drawing } from '../parts/drawing';
import { type Item, itemOf } from '../parts/pixel-series';
import { type Box, faded, lineShape, type Shape, textShape, touchArea } from '../parts/shapes';
import { type ColourToken, EVENT_COLOURS } from '../theme';
import type { TimelineMark } from './index';
import { inLanes } from './lanes';
import type { Layout, Line, PlacedMark } from './layout';
import { downThePage } from './list';

const INKS: Record<Line['role'], ColourToken> = {
  year: 'ink-3',
  lane: 'ink-2',
  title: 'ink-1',
  when: 'ink-3',
};
const PALE = 0.4;

/** Below this lanes are too tight for English labels, and two columns of a list read better. */
const LANES_FROM = 800;

/** Redrawn, not shrunk, for phones and tablets. */
export function layoutTimeline(
  marks: readonly TimelineMark[],
  frame: Pick<Frame, 'lang' | 'width' | 'narrow'>,
): Layout {
  const lanes = !frame.narrow && frame.width >= LANES_FROM;
  return lanes ? inLanes(marks, frame) : downThePage(marks, frame);
}

/** Background below, what the view is about above. */
export function drawTimeline(marks: readonly TimelineMark[], frame: Frame): Drawing {
  const { height, placed, rules, breaks, lines, beyond } = layoutTimeline(marks, frame);
  const inOrder = [...placed.filter(({ mark }) => mark.pale), ...placed.filter(({ mark }) => !mark.pale)];
  return {
    shapes: [
      ...rules.map((points) => lineShape(points, frame.colours.rule)),
      ...breaks.map((points) => lineShape(points, frame.colours['ink-3'], 0.75)),
      ...lines.map((line) => written(line, frame, INKS[line.role])),
    ],
    items: inOrder.map((each) => drawn(each, frame)),
    bottom: height,
    beyond,
  };
}

function drawn({ mark, bar, upright, lines, box }: PlacedMark, frame: Frame): Item {
  const colour = frame.colours[EVENT_COLOURS[mark.kind]];
  const shapes =
    mark.precision === 'by' ? openBar(mark, bar, upright, colour) : [closedMark(mark, bar, colour, frame)];
  return itemOf(mark, [
    touchArea(box.x, box.y, box.width, box.height),
    ...shapes.map((shape) => (mark.pale ? paler(shape) : shape)),
    ...lines.map((line) => written(line, frame, mark.pale ? 'ink-3' : INKS[line.role])),
  ]);
}

const paler = (shape: Shape): Shape => {
  const { opacity = 1 } = shape.style as { opacity?: number };
  return faded(shape, opacity * PALE);
};

/** Text with a rim of the card's colour, so that no hairline runs through it. */
function written({ text, x, y, align, size, role }: Line, { colours }: Frame, ink: ColourToken): Shape {
  const fontWeight = role === 'lane' || role === 'year' ? 600 : 400;
  const shape = textShape(text, x, y, { fill: colours[ink], fontSize: size, fontWeight, align });
  return { ...shape, style: { ...shape.style, stroke: colours.card, lineWidth: 3 } };
}

function closedMark(
  { precision, hollow }: TimelineMark,
  bar: Box,
  colour: string,
  { colours }: Frame,
): Shape {
  const rim = hollow ? 1.5 : 0;
  const style = hollow ? { fill: colours.card, stroke: colour, lineWidth: rim } : { fill: colour };
  if (precision === 'day') {
    const [cx, cy] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
    return { type: 'circle', shape: { cx, cy, r: (bar.width - rim) / 2 }, style };
  }
  const shape = {
    x: bar.x + rim / 2,
    y: bar.y + rim / 2,
    width: bar.width - rim,
    height: bar.height - rim,
    r: 1,
  };
  return { type: 'rect', shape, style };
}

/** A bar with an end but no beginning: towards the past it breaks up and fades. Hollow ones have two sides. */
function openBar({ hollow }: TimelineMark, bar: Box, upright: boolean, colour: string): Shape[] {
  const [length, breadth] = upright ? [bar.height, bar.width] : [bar.width, bar.height];
  const at = (along: number, across: number): [number, number] =>
    upright ? [bar.x + across, bar.y + along] : [bar.x + along, bar.y + across];
  const firm = length / 2;
  const [near, far] = [0.75, breadth - 0.75];
  const firmPart = hollow
    ? lineShape([at(firm, near), at(length - 0.75, near), at(length - 0.75, far), at(firm, far)], colour, 1.5)
    : lineShape([at(firm, breadth / 2), at(length, breadth / 2)], colour, breadth);
  const count = Math.max(3, Math.min(12, Math.round(firm / 12)));
  const dashes = Array.from({ length: count }, (_, i) => {
    const [from, to] = [(firm * (i + 0.4)) / count, (firm * (i + 1)) / count - 0.5];
    return (hollow ? [near, far] : [breadth / 2]).map((side) => {
      const dash = lineShape([at(from, side), at(to, side)], colour, hollow ? 1.5 : breadth);
      return faded(dash, (i + 1) / (count + 1));
    });
  });
  return [...dashes.flat(), firmPart];
}
