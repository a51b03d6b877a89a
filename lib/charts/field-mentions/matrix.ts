/** Field mentions as a matrix: fields as rows, roles as columns under who speaks and when. */
import type { Lang, Text } from '../../i18n/languages';
import type { Sheet } from '../parts/drawing';
import { itemOf } from '../parts/pixel-series';
import { hairline, textLines, textShape, touchArea } from '../parts/shapes';
import { subjectName } from '../parts/subject-name';
import { textWidth } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import { type Block, ROLE_KINDS, type RoleColumn } from './blocks';
import { KIND_COLOURS, mentionDot } from './dots';

const ROW = 24;

const labelWidth = (block: Block, lang: Lang) =>
  Math.max(...block.sections.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name[lang], 13)))) + 10;

/** Narrowest column in which no word of a head and no time is broken; other Chinese breaks anywhere. */
function columnWidth({ name, speaker, time }: RoleColumn, lang: Lang): number {
  const words = (text: Text, size: number) =>
    lang === 'zh' ? [60] : text.en.split(/[\s-]/).map((word) => textWidth(word, size));
  const widest = Math.max(...words(name, 12), ...words(speaker, 11), textWidth(time[lang], 11));
  return Math.max(52, Math.min(widest, 80)) + 3;
}

/** The width a matrix needs, and the narrowest that still fits its words. */
export function naturalSize(block: Block, lang: Lang) {
  const column = Math.max(
    ...block.roles.map((role) => columnWidth(role, lang)),
    ...ROLE_KINDS.map(({ kind, label }) => {
      const own = block.roles.filter((role) => role.kind === kind).length;
      return own ? (textWidth(label[lang], 12) + 24) / own : 0;
    }),
  );
  const label = labelWidth(block, lang);
  const columns = block.roles.length;
  return { label, least: label + column * columns, columns, column };
}

/** Lines of a column's head: the role, then who speaks and when. */
interface Head {
  name: string[];
  said: string[];
}

/** The heads of all columns at a width. */
export const headsOf = ({ by, roles }: Block, lang: Lang, width: number): Head[] => {
  const wrap = (text: Text, size: number) => wrapEvenly(text[lang], width - 4, size, 3);
  return roles.map(({ name, speaker, time }) => ({
    name: wrap(name, 12),
    said: by === 'policy' ? [...wrap(speaker, 11), ...wrap(time, 11)] : [],
  }));
};

/** Height of the column heads. */
export const headHeight = (heads: readonly Head[]): number =>
  58 + Math.max(...heads.map(({ name, said }) => name.length * 16 + said.length * 15));

/** Where a matrix stands: its corner, the widths and heights it shares with its neighbours. */
interface Place {
  x: number;
  y: number;
  label: number;
  column: number;
  head: number;
  heads: readonly Head[];
  /** True when it carries on the block beside it, whose title stands for both. */
  continued: boolean;
}

/** One matrix with its top left corner at x, y; returns where it ends. */
export function drawMatrix(
  { frame, shapes, items }: Sheet,
  block: Block,
  { x, y, label, column, head, heads, continued }: Place,
): number {
  const { lang, colours } = frame;
  const right = x + label + column * block.roles.length;
  const centre = (at: number) => x + label + column * (at + 0.5);
  const ink = block.context ? colours['ink-3'] : colours['ink-1'];
  if (!continued)
    shapes.push(
      textShape(block.title[lang], x, y + 9, { fill: colours['ink-2'], fontSize: 13, fontWeight: 600 }),
    );
  for (const { kind, label: kindLabel } of ROLE_KINDS) {
    const own = block.roles.flatMap((role, at) => (role.kind === kind ? [at] : []));
    if (!own.length) continue;
    const [from, to] = [centre(own[0]!) - column / 2 + 4, centre(own.at(-1)!) + column / 2 - 4];
    const text = (from + to) / 2;
    const wide = textWidth(kindLabel[lang], 12);
    shapes.push(
      mentionDot(frame, kind, text - wide / 2 - 4, y + 36, block.context),
      textShape(kindLabel[lang], text - wide / 2 + 6, y + 36, {
        fill: colours[KIND_COLOURS[kind]],
        fontSize: 12,
      }),
      hairline(from, to, y + 48, colours[KIND_COLOURS[kind]]),
    );
  }
  heads.forEach(({ name, said }, at) => {
    shapes.push(
      ...textLines(name, centre(at), y + 62, 16, { fill: ink, fontSize: 12, align: 'center' }),
      ...textLines(said, centre(at), y + 62 + name.length * 16, 15, {
        fill: colours['ink-3'],
        fontSize: 11,
        align: 'center',
      }),
    );
  });
  let top = y + head;
  shapes.push(hairline(x, right, top, colours['ink-3']));
  for (const { enterprise, rows } of block.sections) {
    if (enterprise) {
      const { id, name } = enterprise;
      const text = { fill: colours['ink-2'], fontSize: 12, fontWeight: 600 };
      items.push(
        subjectName({ key: 'enterprise', id }, name, { x, y: top + 5, width: label, height: 24 }, [
          textShape(name[lang], x, top + 18, text),
        ]),
      );
      shapes.push(hairline(x, right, top + 30, colours.rule));
      top += 30;
    }
    for (const row of rows) {
      const middle = top + ROW / 2;
      const touch = { x, y: top, width: label, height: ROW };
      items.push(
        subjectName({ key: 'field', id: row.id }, row.name, touch, [
          textShape(row.name[lang], x, middle, { fill: ink, fontSize: 13 }),
        ]),
      );
      shapes.push(hairline(x, right, top + ROW, colours.rule));
      block.roles.forEach((role, at) => {
        const dots = row.dots.get(role.id) ?? [];
        dots.forEach((dot, n) => {
          const step = Math.min(ROW, column / dots.length);
          const x = centre(at) + (n - (dots.length - 1) / 2) * Math.min(14, step);
          const hit = touchArea(x - step / 2, top, step, ROW);
          items.push(itemOf(dot, [hit, mentionDot(frame, role.kind, x, middle, block.context)]));
        });
      });
      top += ROW;
    }
  }
  return top;
}
