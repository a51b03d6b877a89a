/** Marks of the map: the shape says what it is, the colour of what kind, a hollow one is still to come. */
import type { Atlas } from '../../dataset/dataset';
import type { Frame } from '../chart';
import { aimedOrAhead } from '../parts/ahead';
import { hatched, lineShape, rectShape, type Shape } from '../parts/shapes';
import { type ColourToken, EVENT_COLOURS } from '../theme';
import type { SpotRecord } from './spots';

export interface MarkLook {
  shape: 'circle' | 'square' | 'diamond';
  colour: ColourToken;
  fill: 'full' | 'hollow' | 'hatched';
  pale: boolean;
}

/** How a record is marked. */
export function lookOf(atlas: Atlas, record: SpotRecord, pale: boolean): MarkLook {
  switch (record.table) {
    case 'hubs':
      return { shape: 'circle', colour: 'cinnabar', fill: 'full', pale };
    case 'facts':
      return { shape: 'circle', colour: 'ink-2', fill: 'full', pale };
    case 'observations':
      return { shape: 'square', colour: 'jade', fill: record.computed ? 'hatched' : 'full', pale };
    case 'events': {
      const hollow = aimedOrAhead(atlas, record);
      return { shape: 'diamond', colour: EVENT_COLOURS[record.kind], fill: hollow ? 'hollow' : 'full', pale };
    }
  }
}

/** A mark around a point. */
export function markShapes(
  look: MarkLook,
  x: number,
  y: number,
  radius: number,
  { colours }: Frame,
): Shape[] {
  const colour = colours[look.colour];
  const style = {
    fill: look.fill === 'full' ? colour : colours.card,
    stroke: colour,
    lineWidth: 1.5,
    opacity: look.pale ? 0.45 : 1,
  };
  if (look.shape === 'circle') return [{ type: 'circle', shape: { cx: x, cy: y, r: radius - 0.5 }, style }];
  if (look.shape === 'square') {
    const half = radius - 1;
    const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
    return look.fill === 'hatched'
      ? [rectShape(box, { ...style, lineWidth: 0 }), ...hatched(box, colour)]
      : [rectShape(box, { ...style, lineWidth: 1 })];
  }
  const tips: [number, number][] = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
    [x, y - radius],
  ];
  return [{ ...lineShape(tips, colour), style }];
}
