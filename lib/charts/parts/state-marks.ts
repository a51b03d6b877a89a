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
  const outline = partner ? corners(x, y, 6, 4) : corners(x, y, 5, 24);
  const half = outline.filter(([px]) => px <= x + 0.01);
  const filled = { fill: colour, stroke: 'none', opacity };
  return [
    partner
      ? { type: 'polyline', shape: { points: outline }, style }
      : { type: 'circle', shape: { cx: x, cy: y, r: 5 }, style },
    ...(state === 'under-way' ? [{ type: 'polyline' as const, shape: { points: half }, style: filled }] : []),
  ];
}

/** A closed polygon around a point, starting at its top and running over the left. */
function corners(x: number, y: number, radius: number, count: number): [number, number][] {
  return Array.from({ length: count + 1 }, (_, n) => {
    const angle = -Math.PI / 2 - (2 * Math.PI * n) / count;
    return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
