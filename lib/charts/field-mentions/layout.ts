/** Where everything in the picture of field mentions stands: matrices where they fit, else a list. */
import type { Frame } from '../chart';
import { onSheet, type Sheet } from '../parts/drawing';
import type { Block } from './blocks';
import type { Marks } from './index';
import { drawList } from './list';
import { drawMatrix, headHeight, headsOf, naturalSize } from './matrix';

const GAP = 44;
/** Widest a column grows beyond what it needs: dots further apart no longer read as one row. */
const MOST_SPARE = 52;

/** Draws the chart: a matrix of fields and roles where it fits, else a list. */
export const drawFieldMentions = ({ blocks }: Marks, frame: Frame) =>
  onSheet(frame, (sheet) => drawBlocks(sheet, blocks) + 8);

function drawBlocks(sheet: Sheet, blocks: Block[]): number {
  const { width, narrow, lang } = sheet.frame;
  if (narrow) return drawList(sheet, blocks);
  const sizes = blocks.map((block) => naturalSize(block, lang));
  if (sizes.some(({ least }) => least > width)) return drawList(sheet, blocks);
  const [first, second] = sizes;
  const sideBySide = first && second && first.least + GAP + second.least <= width;
  if (sideBySide) {
    // Columns of both share the spare width, up to what still reads as one row.
    const columns = first.columns + second.columns;
    const spare = Math.min(MOST_SPARE, (width - GAP - first.least - second.least) / columns);
    const placed = blocks.map((block, at) => {
      const { label, column } = sizes[at]!;
      return { block, label, column: column + spare, heads: headsOf(block, lang, column + spare) };
    });
    const head = Math.max(...placed.map(({ heads }) => headHeight(heads)));
    const bottoms = placed.map(({ block, ...place }, at) => {
      const x = at === 0 ? 0 : width - second.least - spare * second.columns;
      return drawMatrix(sheet, block, { ...place, x, y: 0, head, continued: false });
    });
    return Math.max(...bottoms);
  }
  return blocks.reduce((y, block, at) => {
    const { least, columns, label, ...size } = sizes[at]!;
    const beside = Math.min(block.sections.length, Math.floor((width + GAP) / (least + GAP)));
    const parts = beside > 1 ? deal(block, beside) : [block];
    const share = (width - GAP * (parts.length - 1)) / parts.length;
    const column = size.column + Math.min(MOST_SPARE, (share - least) / columns);
    const heads = headsOf(block, lang, column);
    const bottoms = parts.map((part, n) =>
      drawMatrix(sheet, part, {
        x: n * (share + GAP),
        y: y + (at ? 28 : 0),
        label,
        column,
        head: headHeight(heads),
        heads,
        continued: n > 0,
      }),
    );
    return Math.max(...bottoms);
  }, 0);
}

/** Deals the sections of a block out to columns, each time to the shortest. */
function deal(block: Block, columns: number): Block[] {
  const parts = Array.from({ length: columns }, (): Block => ({ ...block, sections: [] }));
  for (const section of block.sections) {
    const filled = (part: Block) => part.sections.reduce((sum, { rows }) => sum + rows.length + 1.5, 0);
    parts.reduce((a, b) => (filled(b) < filled(a) ? b : a)).sections.push(section);
  }
  return parts;
}
