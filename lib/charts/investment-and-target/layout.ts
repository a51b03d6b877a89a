/** Appearance of investment-and-target: a panel per measure, side by side or one under the other. */
import type { Frame } from '../chart';
import type { Drawing } from '../parts/drawing';
import type { Item } from '../parts/pixel-series';
import { levelLine, type Shape, textLines, textShape, touchArea, uprightLine } from '../parts/shapes';
import { textWidth, wrapText } from '../parts/text-width';
import { AIM, drawSpending, drawTarget, type Place } from './bars';
import type { Marks, Panel } from './index';

const BETWEEN = 36;

interface Drawn {
  height: number;
  behind: Shape[];
  item: Item;
}

/** One panel a measure, each with its own scale. */
export function drawInvestmentAndTarget({ panels, context }: Marks, frame: Frame): Drawing {
  const { width, colours } = frame;
  const beside = !frame.narrow && panels.length > 1;
  const each = beside ? (width - BETWEEN) / 2 : width;
  // Side by side, the bars stand level.
  const level = beside && !panels.every((panel) => headOf(panel, each, frame).fits);
  let y = 0;
  const drawn = panels.map((panel, at) => {
    const place = { x: beside ? at * (each + BETWEEN) : 0, y: beside ? 0 : y, width: each };
    const result = drawPanel(panel, place, context, level, frame);
    y += result.height + BETWEEN;
    return result;
  });
  const height = beside ? Math.max(...drawn.map((one) => one.height)) : y - BETWEEN;
  const middle = Math.round(each + BETWEEN / 2) + 0.5;
  const below = (drawn[0]?.height ?? 0) + BETWEEN / 2;
  const divider = beside
    ? uprightLine(middle, 0, height, colours.rule)
    : levelLine(0, width, below, colours.rule);
  return {
    shapes: [...(panels.length > 1 ? [divider] : []), ...drawn.flatMap(({ behind }) => behind)],
    items: drawn.map(({ item }) => item),
    bottom: height + 2,
  };
}

/** The words above a bar, and whether number and time fit on one line. */
function headOf(panel: Panel, width: number, { lang }: Frame) {
  const title = wrapText(panel.title[lang], width, 13, 2, 600);
  const number = panel.number[lang];
  const size = textWidth(number, 28, 600) > width ? 24 : 28;
  const beside = textWidth(number, size, 600) + 16;
  const words = [panel.as === 'target' ? AIM[lang] : '', panel.time[lang], panel.within[lang]]
    .filter(Boolean)
    .join(' · ');
  return { title, number, size, words, beside, fits: beside + textWidth(words, 12) <= width };
}

/** Title, number and time above, then the bar on a scale of its own. */
function drawPanel(panel: Panel, place: Place, context: boolean, level: boolean, frame: Frame): Drawn {
  const { colours } = frame;
  const { x, y, width } = place;
  const { title, number, size, words, beside, ...head } = headOf(panel, width, frame);
  const fits = head.fits && !level;
  const accent = colours[context ? 'ink-2' : panel.as === 'target' ? 'cinnabar' : 'jade'];
  const top = y + title.length * 18;
  const bar = top + (fits ? 54 : 72);
  const above = [
    ...textLines(title, x, y + 9, 18, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
    textShape(number, x, top + 23, { fill: accent, fontSize: size, fontWeight: 600 }),
    textShape(words, fits ? x + beside : x, fits ? top + 28 : top + 50, {
      fill: colours['ink-2'],
      fontSize: 12,
    }),
  ];
  const draw = panel.as === 'target' ? drawTarget : drawSpending;
  const { shapes, behind, height } = draw(panel, { x, y: bar, width }, context, frame);
  return {
    height: bar + height - y,
    behind,
    item: {
      record: panel.record,
      tip: panel.tip,
      shapes: [touchArea(x, y, width, bar + height - y), ...above, ...shapes],
    },
  };
}
