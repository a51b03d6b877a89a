/** Appearance of collaboration: a line per joint work across the columns of its parties; lists on a phone. */
import type { Frame } from '../chart';
import { isBeyond, onSheet, type Sheet } from '../parts/drawing';
import { itemOf } from '../parts/pixel-series';
import { type Box, faded, hairline, lineShape, type Shape, textLines, touchArea } from '../parts/shapes';
import { stateShapes } from '../parts/state-marks';
import { subjectName } from '../parts/subject-name';
import { textWidth, wrapText } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import { type ColourToken, EVENT_COLOURS, STATE_COLOURS } from '../theme';
import type { Marks } from './index';
import type { Circle, Work } from './works';

const LINE = 17;
const NAME_LINE = 15;
const COLUMN = 136;
const GAP = 30;
const PARTY = 24;

/** Circles of parties around what they do together; on a phone, lists. */
export function drawCollaboration(marks: Marks, frame: Frame) {
  const titles = frame.narrow ? null : titlesWidth(marks, frame);
  const gap = frame.narrow ? 6 : GAP;
  return onSheet(frame, (sheet) => {
    const end = marks.circles.reduce((y, circle) => {
      if (isBeyond(y)) {
        sheet.beyond += circle.works.length;
        return y;
      }
      const bottom =
        titles === null ? drawList(sheet, marks, circle, y) : drawCircle(sheet, marks, circle, titles, y);
      return bottom + gap;
    }, 0);
    return end - gap + 4;
  });
}

const colourOf = ({ state, kind }: Work): ColourToken =>
  state ? STATE_COLOURS[state] : EVENT_COLOURS[kind ?? 'meeting'];

/** The mark of a party: that of the initiative's state, or of the event's kind, hollow where it is still to come. */
function partyMark(work: Work, partner: boolean, x: number, y: number, frame: Frame): Shape[] {
  if (work.state) return stateShapes(frame, work.state, x, y, { partner, pale: work.context });
  const colour = frame.colours[colourOf(work)];
  return [
    {
      type: 'circle',
      shape: { cx: x, cy: y, r: 5 },
      style: {
        fill: work.planned ? frame.colours.card : colour,
        stroke: colour,
        lineWidth: 1.5,
        opacity: work.context ? 0.55 : 1,
      },
    },
  ];
}

/** The name of a party; that of an enterprise can be chosen. */
function writeName({ shapes, items }: Sheet, marks: Marks, id: string, touch: Box, written: Shape[]) {
  if (marks.enterprises.includes(id))
    items.push(subjectName({ key: 'enterprise', id }, marks.names[id]!, touch, written));
  else shapes.push(...written);
}

/** The width of the titles, the same in all circles. */
function titlesWidth({ circles }: Marks, { lang, width }: Frame): number {
  const titles = new Set(circles.flatMap(({ works }) => works.map(({ title }) => title[lang])));
  const longest = Math.max(...[...titles].map((title) => textWidth(title, 13)));
  return Math.round(Math.min(longest + 36, width * (width < 760 ? 0.29 : 0.36)));
}

/** Parties as columns, works as rows; the same parties meet in several rows. */
function drawCircle(sheet: Sheet, marks: Marks, circle: Circle, titles: number, y: number): number {
  const { frame, shapes, items } = sheet;
  const { lang, width, colours } = frame;
  const { names } = marks;
  const column = Math.min(COLUMN, (width - titles) / circle.parties.length);
  const at = new Map(circle.parties.map((id, n) => [id, Math.round(titles + column * (n + 0.5))]));
  const heads = circle.parties.map((id) => wrapEvenly(names[id]![lang], column - 8, 12, 5));
  const lines = Math.max(...heads.map((head) => head.length));
  const pale = circle.works.every(({ context }) => context);
  for (const [n, head] of heads.entries()) {
    const x = at.get(circle.parties[n]!)!;
    const ink = { fill: colours[pale ? 'ink-3' : 'ink-1'], fontSize: 12, align: 'center' } as const;
    const touch = { x: x - column / 2 + 2, y, width: column - 4, height: lines * NAME_LINE + 9 };
    const top = y + 8 + (lines - head.length) * NAME_LINE;
    writeName(sheet, marks, circle.parties[n]!, touch, textLines(head, x, top, NAME_LINE, ink));
  }
  const end = titles + column * circle.parties.length;
  let top = y + lines * NAME_LINE + 10;
  shapes.push(hairline(0, end, top, colours['ink-3']));
  for (const [n, work] of circle.works.entries()) {
    if (isBeyond(top)) {
      sheet.beyond += circle.works.length - n;
      break;
    }
    const title = wrapText(work.title[lang], titles - 20, 13, 3);
    const below = wrapText(`${work.said[lang]} · ${work.time[lang]}`, titles - 20, 11, 2);
    const height = title.length * LINE + below.length * 14 + 14;
    const middle = Math.round(top + height / 2);
    const xs = work.parties.map(({ id }) => at.get(id)!);
    items.push(
      itemOf(work, [
        touchArea(0, top, end, height),
        tie([Math.min(...xs), middle], [Math.max(...xs), middle], work, frame),
        ...work.parties.flatMap(({ partner }, n) => partyMark(work, partner, xs[n]!, middle, frame)),
        ...titleLines(work, title, below, 0, top, frame),
      ]),
    );
    top += height;
    shapes.push(hairline(0, end, top, colours.rule));
  }
  return top;
}

const tie = (from: [number, number], to: [number, number], work: Work, { colours }: Frame): Shape =>
  faded(lineShape([from, to], colours[colourOf(work)], 1.5), work.context ? 0.45 : 1);

function titleLines(
  work: Work,
  title: readonly string[],
  below: readonly string[],
  x: number,
  y: number,
  { colours }: Frame,
): Shape[] {
  return [
    ...textLines(title, x, y + 7 + LINE / 2, LINE, {
      fill: colours[work.context ? 'ink-3' : 'ink-1'],
      fontSize: 13,
    }),
    ...textLines(below, x, y + 7 + title.length * LINE + 7, 14, { fill: colours['ink-3'], fontSize: 11 }),
  ];
}

/** On a phone each work with its parties one under another on an upright tie. */
function drawList(sheet: Sheet, marks: Marks, circle: Circle, y: number): number {
  const { frame, shapes, items } = sheet;
  const { lang, width, colours } = frame;
  const written = new Map(
    circle.parties.map((id) => [id, wrapText(marks.names[id]![lang], width - 24, 13, 2)]),
  );
  let top = y;
  for (const [n, work] of circle.works.entries()) {
    if (isBeyond(top)) {
      sheet.beyond += circle.works.length - n;
      break;
    }
    const parties = circle.parties.flatMap((id) => work.parties.filter((party) => party.id === id));
    const title = wrapText(work.title[lang], width, 13, 4);
    const below = wrapText(`${work.said[lang]} · ${work.time[lang]}`, width, 11, 2);
    const head = title.length * LINE + below.length * 14 + 14;
    shapes.push(hairline(0, width, top, colours['ink-3']));
    const lines = parties.map(({ id }) => written.get(id)!);
    const at = lines.map(
      (_, n) =>
        top + head + 8 + lines.slice(0, n).reduce((sum, each) => sum + PARTY + (each.length - 1) * LINE, 0),
    );
    const height = at.at(-1)! + (lines.at(-1)!.length - 1) * LINE + PARTY - top;
    items.push(
      itemOf(work, [
        touchArea(0, top, width, height),
        ...titleLines(work, title, below, 0, top, frame),
        tie([8, at[0]!], [8, at.at(-1)!], work, frame),
        ...parties.flatMap(({ partner }, n) => partyMark(work, partner, 8, at[n]!, frame)),
      ]),
    );
    const ink = { fill: colours[work.context ? 'ink-3' : 'ink-2'], fontSize: 13 };
    for (const [each, { id }] of parties.entries()) {
      const touch = { x: 20, y: at[each]! - 12, width: width - 20, height: lines[each]!.length * LINE + 7 };
      writeName(sheet, marks, id, touch, textLines(lines[each]!, 24, at[each]!, LINE, ink));
    }
    top += height;
  }
  return top;
}
