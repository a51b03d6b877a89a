/** Appearance of crrc-programme: panels by state, then the awards. */
import type { Frame } from '../chart';
import { type Drawing, stack } from '../parts/drawing';
import { drawPanels } from '../parts/panels';
import { hairline, textLines, textShape } from '../parts/shapes';
import { stateShapes } from '../parts/state-marks';
import { drawTally } from '../parts/tally';
import { wrapEvenly } from '../parts/wrap-evenly';
import { STATE_COLOURS } from '../theme';
import type { Group, Marks } from './index';

/** Draws the groups and the awards one below the other. */
export function drawCrrcProgramme({ groups, awards }: Marks, frame: Frame): Drawing {
  const { lang, width, colours } = frame;
  return stack(0, 26, [
    ...groups.map((group) => (top: number) => drawGroup(group, top, frame)),
    ...(awards
      ? [
          (top: number): Drawing => {
            const lines = wrapEvenly(awards.title[lang], width, 13, 2, 600);
            const rule = top + 8 + lines.length * 18;
            const ink = { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 };
            const title = textLines(lines, 0, top + 9, 18, ink);
            const tally = drawTally(awards, rule + 16, colours.jade, false, frame);
            return { ...tally, shapes: [...title, hairline(0, width, rule, colours.rule)] };
          },
        ]
      : []),
  ]);
}

/** As many panels in a row as there are, where they are few and the picture is wide. */
function drawGroup({ state, title, panels }: Group, top: number, frame: Frame): Drawing {
  const { lang, narrow, colours } = frame;
  const look = {
    colour: colours[STATE_COLOURS[state]],
    fill: state === 'achieved' ? ('full' as const) : ('tint' as const),
    pale: false,
  };
  const columns = narrow ? 1 : Math.min(3, Math.max(2, panels.length));
  const drawn = drawPanels(panels, columns, top + 26, look, frame);
  return {
    ...drawn,
    shapes: [
      ...drawn.shapes,
      ...stateShapes(frame, state, 6, top + 9),
      textShape(title[lang], 18, top + 9, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
    ],
  };
}
