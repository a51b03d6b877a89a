/** Initiatives by name: all of a small view, and beside a matrix those that name no enterprise. */
import type { Text } from '../../i18n/languages';
import { isBeyond, type Sheet } from '../parts/drawing';
import { itemOf } from '../parts/pixel-series';
import { hairline, textLines, textShape, touchArea } from '../parts/shapes';
import { stateShapes } from '../parts/state-marks';
import { subjectName } from '../parts/subject-name';
import { wrapText } from '../parts/text-width';
import { STATE_COLOURS } from '../theme';
import { type Entry, type Marks, NO_FIELD } from './rows';

const LINE = 17;
const UNNAMED: Text = { zh: '没有点名企业的举措', en: 'No enterprise named' };
const BACKGROUND: Text = { zh: '背景：没有点名企业的举措', en: 'Background: no enterprise named' };

/** Small views by name: fields on the left, then what is done, by whom, how far and when. */
export function drawNamed(sheet: Sheet, named: Marks['named'], y: number): number {
  const { frame, shapes, items } = sheet;
  const { lang, width, colours } = frame;
  if (!named.length) return y;
  if (width < 600) return drawNamedNarrow(sheet, named, y);
  const end = Math.round(lang === 'zh' ? width * 0.11 : width * 0.12);
  const fields = Math.round(width * 0.2);
  const who = Math.round(width * 0.56);
  const state = width - end * 2;
  let top = y;
  shapes.push(hairline(0, width, top, colours['ink-3']));
  for (const section of named) {
    const heading = wrapText((section.fields ?? NO_FIELD)[lang], fields - 24, 13, 12);
    const ink = section.fields ? 'ink-1' : 'ink-3';
    const label = textLines(heading, 0, top + 17, LINE, { fill: colours[ink], fontSize: 13 });
    const touch = { x: 0, y: top + 4, width: fields - 16, height: heading.length * LINE + 9 };
    if (section.only)
      items.push(subjectName({ key: 'field', id: section.only }, section.fields!, touch, label));
    else shapes.push(...label);
    const start = top;
    for (const [at, entry] of section.entries.entries()) {
      if (at) shapes.push(hairline(fields, width, top, colours.rule));
      const cells = [
        {
          text: entry.title,
          about: null,
          x: fields + 20,
          room: who - fields - 36,
          ink: 'ink-1' as const,
          size: 13,
        },
        {
          text: entry.who,
          about: entry.alone,
          x: who,
          room: state - who - 16,
          ink: 'ink-2' as const,
          size: 12,
        },
        {
          text: entry.stateName,
          about: null,
          x: state,
          room: end - 8,
          ink: STATE_COLOURS[entry.state],
          size: 12,
        },
        { text: entry.time, about: null, x: state + end, room: end, ink: 'ink-3' as const, size: 12 },
      ].map((cell) => ({ ...cell, lines: wrapText(cell.text[lang], cell.room, cell.size, 5) }));
      const height = Math.max(...cells.map(({ lines }) => lines.length)) * LINE + 17;
      items.push(
        itemOf(entry, [
          touchArea(fields, top, width - fields, height),
          ...stateShapes(frame, entry.state, fields + 6, top + 17),
          ...cells.flatMap(({ about, lines, x, ink, size }) =>
            about ? [] : textLines(lines, x, top + 17, LINE, { fill: colours[ink], fontSize: size }),
          ),
        ]),
      );
      for (const { about, text, lines, x, room, ink, size } of cells) {
        if (!about) continue;
        const touch = { x: x - 4, y: top + 4, width: room, height: lines.length * LINE + 9 };
        const written = textLines(lines, x, top + 17, LINE, { fill: colours[ink], fontSize: size });
        items.push(subjectName({ key: 'enterprise', id: about }, text, touch, written));
      }
      top += height;
    }
    top = Math.max(top, start + heading.length * LINE + 17);
    shapes.push(hairline(0, width, top, colours.rule));
  }
  return top;
}

function drawNamedNarrow(sheet: Sheet, named: Marks['named'], y: number): number {
  const { lang, width, colours } = sheet.frame;
  let top = y;
  for (const section of named) {
    const heading = wrapText((section.fields ?? NO_FIELD)[lang], width - 12, 12, 6);
    const label = textLines(heading, 0, top + 8, LINE, { fill: colours['ink-3'], fontSize: 12 });
    const touch = { x: 0, y: top - 4, width, height: heading.length * LINE + 8 };
    if (section.only)
      sheet.items.push(subjectName({ key: 'field', id: section.only }, section.fields!, touch, label));
    else sheet.shapes.push(...label);
    top += heading.length * LINE + 5;
    sheet.shapes.push(hairline(0, width, top, colours.rule));
    for (const entry of section.entries) top = drawEntry(sheet, entry, 'who', 0, top, width, false);
    top += 14;
  }
  return top - 14;
}

/** Initiatives that name no enterprise: mark and title, and beneath who and which fields. Paler, set apart. */
export function drawEntries(
  sheet: Sheet,
  { central, centralIsContext }: Marks,
  x: number,
  y: number,
  width: number,
  columns: number,
): number {
  const { lang, colours } = sheet.frame;
  const gap = 28;
  const each = (width - gap * (columns - 1)) / columns;
  sheet.shapes.push(
    textShape((centralIsContext ? BACKGROUND : UNNAMED)[lang], x, y + 8, {
      fill: colours['ink-2'],
      fontSize: 12,
      fontWeight: 600,
    }),
    hairline(x, x + width, y + 22, colours['ink-3']),
  );
  const tops = Array.from({ length: columns }, () => y + 22);
  for (const [n, entry] of central.entries()) {
    const at = tops.indexOf(Math.min(...tops));
    if (isBeyond(tops[at]!)) {
      sheet.beyond += central.length - n;
      break;
    }
    tops[at] = drawEntry(sheet, entry, 'fields', x + at * (each + gap), tops[at]!, each, true);
  }
  return Math.max(...tops);
}

/** One initiative with a second line in small type; returns where it ends. */
function drawEntry(
  { frame, shapes, items }: Sheet,
  entry: Entry,
  second: 'who' | 'fields',
  x: number,
  y: number,
  width: number,
  pale: boolean,
): number {
  const { lang, colours } = frame;
  const below =
    second === 'fields'
      ? [entry.stateName[lang], entry.who[lang], (entry.fields ?? NO_FIELD)[lang]].join(' · ')
      : [entry.who[lang], entry.stateName[lang], entry.time[lang]].join(' · ');
  const title = wrapText(entry.title[lang], width - 34, 13, 4);
  const lines = wrapText(below, width - 34, 11, 6);
  const height = title.length * LINE + lines.length * 15 + 14;
  items.push(
    itemOf(entry, [
      touchArea(x, y, width, height),
      ...stateShapes(frame, entry.state, x + 6, y + 15, { pale }),
      ...textLines(title, x + 20, y + 15, LINE, { fill: colours[pale ? 'ink-3' : 'ink-1'], fontSize: 13 }),
      ...textLines(lines, x + 20, y + 15 + title.length * LINE, 15, {
        fill: colours['ink-3'],
        fontSize: 11,
      }),
    ]),
  );
  shapes.push(hairline(x, x + width, y + height, colours.rule));
  return y + height;
}
