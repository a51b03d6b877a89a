/** The wide timeline: a lane for each kind of event against a year axis. */
import { messages } from '../../i18n';
import { isBeyond } from '../parts/drawing';
import { acrossAxis, axisOf, YEAR_BAND, yearsOf } from './axis';
import { splitEarly } from './early';
import { stackEarly } from './early-column';
import type { TimelineMark } from './index';
import { packLane } from './labels';
import { LANES, type Layout, type Line, type Paper, type PlacedMark, type Rule, TITLE_SIZE } from './layout';

const LANE_PAD = 6;
/** Down to the middle of a lane's first line of text. */
const FIRST_LINE = LANE_PAD + 12.5;

/** Lanes from top to bottom, each as high as its packed labels need. */
export function inLanes(marks: readonly TimelineMark[], paper: Paper): Layout {
  const { lang } = paper;
  const { early, rest } = splitEarly(marks);
  const axis = axisOf(early, rest, paper);
  const placed: PlacedMark[] = [];
  const rules: Rule[] = [];
  const lines: Line[] = [];
  let y = YEAR_BAND;
  let beyond = 0;
  for (const kind of LANES.filter((each) => marks.some((mark) => mark.kind === each))) {
    const own = (each: readonly TimelineMark[]) => each.filter((mark) => mark.kind === kind);
    if (isBeyond(y)) {
      beyond += own(marks).length;
      continue;
    }
    const text = messages(lang).eventKind[kind];
    lines.push({ text, x: 0, y: y + FIRST_LINE, align: 'left', size: TITLE_SIZE, role: 'lane' });
    rules.push(...acrossAxis(axis, y));
    const column = stackEarly(own(early), lang, axis, y + LANE_PAD);
    // What the view is about is packed first and so comes above its background.
    const byStanding = own(rest).sort((a, b) => Number(a.pale) - Number(b.pale));
    const rows = packLane(byStanding, lang, axis, y + LANE_PAD);
    placed.push(...column.placed, ...rows.placed);
    beyond += column.beyond + rows.beyond;
    y = Math.max(column.bottom, rows.bottom) + LANE_PAD;
  }
  const years = yearsOf(axis, y, lang);
  return {
    height: years.height,
    placed,
    breaks: years.breaks,
    rules: [...years.rules, ...rules, ...acrossAxis(axis, y)],
    lines: [...lines, ...years.lines],
    beyond,
  };
}
