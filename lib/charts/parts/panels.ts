/** Small multiples of unlike counts: each panel has its own unit, its own dots and its own scale. */
import type { Text } from '../../i18n/languages';
import type { Datum, Frame } from '../chart';
import { countableGrid, type DotLook, dotShapes } from './dots';
import type { Drawing } from './drawing';
import { hairline, textLines, textShape, touchArea } from './shapes';
import { textWidth } from './text-width';
import { wrapEvenly } from './wrap-evenly';

export interface Panel extends Datum {
  count: number;
  number: Text;
  unit: Text;
  label: Text;
}

interface PanelLook {
  colour: string;
  fill: DotLook['fill'];
  pale: boolean;
}

const NUMBER = 26;
const GAP = 28;
/** A dot field grows no higher than this, and no dot larger than that. */
const FIELD = 80;
const DOT = 16;

/** Lays panels side by side in `columns`, aligned row by row, from `top` down. */
export function drawPanels(
  panels: readonly Panel[],
  columns: number,
  top: number,
  { colour, fill, pale }: PanelLook,
  { lang, narrow, width, colours }: Frame,
): Drawing {
  const wide = (width - GAP * (columns - 1)) / columns;
  const drawing: Drawing = { shapes: [], items: [], bottom: top };
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const y = drawing.bottom + (first ? 18 : 0);
    const beside = (panel: Panel) => textWidth(panel.number[lang], NUMBER, 600) + 7;
    // A unit that does not fit beside its number goes below, in all panels of the row alike.
    const below = row.some((panel) => beside(panel) + textWidth(panel.unit[lang], 13) > wide);
    const units = row.map((panel) =>
      below ? wrapEvenly(panel.unit[lang], wide, 13, 2) : [panel.unit[lang]],
    );
    const labels = row.map((panel) => wrapEvenly(panel.label[lang], wide, 13, 3));
    const lines = Math.max(...labels.map(({ length }) => length));
    const labelTop = y + 38 + (below ? 2 + 18 * Math.max(...units.map(({ length }) => length)) : 0);
    const dotsTop = labelTop + lines * 18 + 6;
    const grids = row.map((panel) =>
      countableGrid(panel.count, wide, FIELD, DOT, narrow && columns === 1 ? 20 : 10),
    );
    const bottom = dotsTop + Math.max(...grids.map(({ height }) => height));
    row.forEach((panel, index) => {
      const x = index * (wide + GAP);
      const look = { colour, ground: colours.card, fill, opacity: pale ? 0.45 : 1 };
      const text = { fill: colours['ink-2'], fontSize: 13 };
      drawing.shapes.push(hairline(x, x + wide, y, colours.rule));
      drawing.items.push({
        record: panel.record,
        tip: panel.tip,
        shapes: [
          touchArea(x, y, wide, bottom - y),
          textShape(panel.number[lang], x, y + 22, {
            fill: pale ? colours['ink-3'] : colours['ink-1'],
            fontSize: NUMBER,
            fontWeight: 600,
          }),
          ...textLines(units[index]!, below ? x : x + beside(panel), below ? y + 47 : y + 26, 18, text),
          ...textLines(labels[index]!, x, labelTop + 9, 18, text),
          ...dotShapes(panel.count, grids[index]!, x, dotsTop, look),
        ],
      });
    });
    drawing.bottom = bottom;
  }
  return drawing;
}
