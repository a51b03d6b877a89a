/** The bars of investment-and-target, each on a scale of its own. */
import { messages } from '../../i18n';
import type { Text } from '../../i18n/languages';
import type { Frame } from '../chart';
import {
  dashedBox,
  levelLine,
  rectShape,
  type Shape,
  scaleBar,
  textShape,
  uprightLine,
} from '../parts/shapes';
import { textWidth } from '../parts/text-width';
import type { Panel } from './index';

const BAR = 26;
export const AIM: Text = { zh: '目标', en: 'Target' };
const PRESENT: Text = { zh: '目前', en: 'Present' };

export interface Place {
  x: number;
  y: number;
  width: number;
}

interface Bar {
  shapes: Shape[];
  behind: Shape[];
  height: number;
}

/** A bar from nought, the span of its rounding over its end, and one printable step as the scale. */
export function drawSpending(
  { value, rounding, scale }: Panel,
  place: Place,
  context: boolean,
  frame: Frame,
): Bar {
  const { lang, colours } = frame;
  const { x, y, width } = place;
  const half = rounding ?? 0;
  const perUnit = (width - 4) / (value + half);
  const [from, to] = [x + (value - half) * perUnit, x + (value + half) * perUnit];
  const middle = y + BAR / 2;
  const step = to - from || width;
  const ink = colours[context ? 'ink-3' : 'ink-1'];
  return {
    shapes: [
      rectShape(
        { x, y, width: value * perUnit, height: BAR },
        { fill: colours.jade, opacity: context ? 0.35 : 1 },
      ),
      // The part of the bar that rounding leaves open shows its paper through.
      rectShape({ x: from, y, width: (to - from) / 2, height: BAR }, { fill: colours.card, opacity: 0.45 }),
      levelLine(from, to, middle, ink, 1.5),
      ...[from, to].map((end) => uprightLine(end, y + 5, y + BAR - 5, ink, 1.5)),
    ],
    behind: [
      scaleBar(x, y + BAR + 17, step, colours['ink-3']),
      textShape(scale[lang], x + step + 8, y + BAR + 15, { fill: colours['ink-3'], fontSize: 11 }),
    ],
    height: BAR + 24,
  };
}

/** The whole is all revenue: the target hollow from nought, the present share a bar that nobody can fill. */
export function drawTarget({ value, scale }: Panel, place: Place, context: boolean, frame: Frame): Bar {
  const { lang, colours } = frame;
  const { x, y, width } = place;
  const labels = Math.max(textWidth(AIM[lang], 12), textWidth(PRESENT[lang], 12)) + 10;
  const [left, full] = [x + labels, width - labels - 1];
  const end = left + (value / 100) * full;
  const accent = colours[context ? 'ink-3' : 'cinnabar'];
  const present = y + BAR + 10;
  const unknown = messages(lang).chart.notStated;
  const ink = { fill: colours['ink-2'], fontSize: 12 };
  return {
    shapes: [
      textShape(AIM[lang], x, y + BAR / 2, ink),
      rectShape(
        { x: left + 0.75, y: y + 0.75, width: end - left - 1.5, height: BAR - 1.5 },
        { fill: 'none', stroke: accent, lineWidth: 1.5 },
      ),
      textShape(PRESENT[lang], x, present + BAR / 2, ink),
      dashedBox({ x: left + 0.5, y: present + 0.5, width: full - 1, height: BAR - 1 }, colours['ink-3']),
      textShape(unknown, left + full / 2, present + BAR / 2, { ...ink, align: 'center' }),
    ],
    behind: [
      rectShape({ x: left, y, width: full, height: BAR }, { fill: colours.faint }),
      uprightLine(end, y + BAR, present, accent),
      scaleBar(left, present + BAR + 17, full, colours['ink-3']),
      textShape(scale[lang], left + full / 2, present + BAR + 28, {
        fill: colours['ink-3'],
        fontSize: 11,
        align: 'center',
      }),
    ],
    height: BAR * 2 + 48,
  };
}
