/** Field mentions as a list, for a phone and wherever a matrix has no room. */
import type { Lang } from '../../i18n/languages';
import { isBeyond, type Sheet } from '../parts/drawing';
import { itemOf } from '../parts/pixel-series';
import { hairline, textShape, touchArea } from '../parts/shapes';
import { subjectName } from '../parts/subject-name';
import { textWidth } from '../parts/text-width';
import type { ColourToken } from '../theme';
import { type Block, type FieldRow, ROLE_KINDS, type RoleColumn } from './blocks';
import { mentionDot } from './dots';

/** From here on a list has room for all roles of a field behind its name. */
const WIDE_LIST = 480;

/** For a phone: each field with its roles spelt out behind it, or below where they do not fit. */
export function drawList(sheet: Sheet, blocks: Block[]): number {
  const { frame, shapes, items } = sheet;
  const { lang, width, colours } = frame;
  const kinds = ROLE_KINDS.filter(({ kind }) =>
    blocks.some(({ roles }) => roles.some((role) => role.kind === kind)),
  );
  let [left, line] = [0, 8];
  for (const { kind, label } of kinds) {
    const wide = textWidth(label[lang], 12) + 16;
    if (left + wide > width) [left, line] = [0, line + 22];
    shapes.push(
      mentionDot(frame, kind, left + 6, line, false),
      textShape(label[lang], left + 16, line, { fill: colours['ink-2'], fontSize: 12 }),
    );
    left += wide + 16;
  }
  let y = line + 26;
  for (const block of blocks) {
    shapes.push(
      textShape(block.title[lang], 0, y, { fill: colours['ink-2'], fontSize: 13, fontWeight: 600 }),
      hairline(0, width, y + 14, colours['ink-3']),
    );
    y += 14;
    const chips = chipsOf(block, lang);
    for (const { enterprise, rows } of block.sections) {
      if (enterprise) {
        const { id, name } = enterprise;
        const text = { fill: colours['ink-2'], fontSize: 12, fontWeight: 600 };
        items.push(
          subjectName({ key: 'enterprise', id }, name, { x: 0, y: y + 5, width, height: 24 }, [
            textShape(name[lang], 0, y + 18, text),
          ]),
        );
        y += 30;
      }
      for (const row of rows) y = drawListRow(sheet, block, chips, row, y);
    }
    y += 34;
  }
  return y - 34;
}

/** How a role is spelt out behind a field. */
interface Chip {
  role: RoleColumn;
  width: number;
}

const chipsOf = ({ roles }: Block, lang: Lang) =>
  new Map(
    roles.map((role): [string, Chip] => [role.id, { role, width: textWidth(role.name[lang], 12) + 18 }]),
  );

function drawListRow(
  sheet: Sheet,
  block: Block,
  chips: ReadonlyMap<string, Chip>,
  row: FieldRow,
  top: number,
): number {
  const dots = [...row.dots.values()].flat();
  if (isBeyond(top)) {
    sheet.beyond += dots.length;
    return top;
  }
  const { frame, shapes, items } = sheet;
  const { lang, width, colours } = frame;
  // Roles stand behind the name at a common left edge: all of them with room to spare, one on a phone.
  const wide = width >= WIDE_LIST;
  const edge = wide ? width * 0.38 : width - Math.max(...[...chips.values()].map((chip) => chip.width));
  const name = textWidth(row.name[lang], 13);
  const fits = (wide || dots.length === 1) && name + 12 <= edge;
  const ink = (colour: ColourToken) => colours[block.context ? 'ink-3' : colour];
  const touch = { x: 0, y: top, width: name + 6, height: 24 };
  items.push(
    subjectName({ key: 'field', id: row.id }, row.name, touch, [
      textShape(row.name[lang], 0, top + 13, { fill: ink('ink-1'), fontSize: 13 }),
    ]),
  );
  let [x, y] = fits ? [edge, top] : [0, top + 24];
  const left = x;
  for (const [n, dot] of dots.entries()) {
    if (isBeyond(y)) {
      sheet.beyond += dots.length - n;
      break;
    }
    const { role, width: chip } = chips.get(dot.mention.role)!;
    if (x > left && x + chip > width) [x, y] = [left, y + 24];
    items.push(
      itemOf(dot, [
        touchArea(x, y, chip, 26),
        mentionDot(frame, role.kind, x + 6, y + 13, block.context),
        textShape(role.name[lang], x + 16, y + 13, { fill: ink('ink-2'), fontSize: 12 }),
      ]),
    );
    x += chip + 12;
  }
  const bottom = y + (fits ? 26 : 30);
  shapes.push(hairline(0, width, bottom, colours.rule));
  return bottom;
}
