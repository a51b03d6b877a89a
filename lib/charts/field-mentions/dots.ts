/** The mark of a mention, by what its role says about the field. */
import type { Frame } from '../chart';
import type { Shape } from '../parts/shapes';
import type { ColourToken } from '../theme';
import type { RoleKind } from './blocks';

export const KIND_COLOURS: Record<RoleKind, ColourToken> = {
  'laid-out': 'indigo',
  sought: 'cinnabar',
  company: 'jade',
  other: 'ink-3',
};

/** Laid out and companies filled, what is still aimed at hollow. */
export function mentionDot({ colours }: Frame, kind: RoleKind, cx: number, cy: number, pale: boolean): Shape {
  const colour = colours[KIND_COLOURS[kind]];
  const hollow = kind === 'sought';
  return {
    type: 'circle',
    shape: { cx, cy, r: hollow ? 4.5 : 5.25 },
    style: {
      fill: hollow ? colours.card : colour,
      stroke: hollow ? colour : 'none',
      lineWidth: hollow ? 1.75 : 0,
      opacity: pale ? 0.55 : 1,
    },
  };
}
