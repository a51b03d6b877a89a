/** Marks for the state of an initiative. */
import type { State } from '../../dataset/schema';
import type { Frame } from '../chart';
import { STATE_COLOURS } from '../theme';
import type { Shape } from './shapes';

/** From done to merely wished for. */
export const STATES: readonly State[] = ['achieved', 'under-way', 'planned', 'called-for'];

/** Done is filled, under way half filled, planned or called for hollow; a partner's mark is a diamond. */
export function stateShapes(
  { colours }: Frame,
  state: State,
  x: number,
  y: number,
  { partner = false, pale = false } = {},
): Shape[] {
  const colour = colours[STATE_COLOURS[state]];
  const opacity = pale ? 0.55 : 1;
  const style = {
    fill: state === 'achieved' ? colour : colours.card,
    stroke: colour,
    lineWidth: 1.5,
    opacity,
  };
  const outline: Shape = partner
    ? { type: 'polyline', shape: { points: around(DIAMOND, x, y) }, style }
    : { type: 'circle', shape: { cx: x, cy: y, r: 5 }, style };
  if (state !== 'under-way') return [outline];
  const left = around(partner ? LEFT.diamond : LEFT.circle, x, y).filter(([px]) => px <= x + 0.01);
  const filled = { fill: colour, stroke: 'none', opacity };
  return [outline, { type: 'polyline', shape: { points: left }, style: filled }];
}

/** Around a point, starting at its top and running over the left: a diamond and a circle. */
const DIAMOND = polygon(6, 4);
const CIRCLE = polygon(5, 24);

/** Their left halves, with the points on the middle line. */
const LEFT = { diamond: leftOf(DIAMOND), circle: leftOf(CIRCLE) };

function leftOf(corners: readonly [number, number][]): [number, number][] {
  return corners.filter(([dx]) => dx < 0.1);
}

function polygon(radius: number, count: number): [number, number][] {
  return Array.from({ length: count + 1 }, (_, n) => {
    const angle = -Math.PI / 2 - (2 * Math.PI * n) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

const around = (corners: readonly [number, number][], x: number, y: number) =>
  corners.map(([dx, dy]): [number, number] => [round(x + dx), round(y + dy)]);

const round = (value: number) => Math.round(value * 10) / 10;
