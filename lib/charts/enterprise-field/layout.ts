/** Where everything in the picture of initiatives stands: a matrix where it fits, else lists. */
import type { Frame } from '../chart';
import { onSheet, type Sheet } from '../parts/drawing';
import { drawByEnterprise } from './by-enterprise';
import { keyOf } from './key';
import { drawEntries, drawNamed } from './lists';
import { drawMatrix, matrixSize, titleWidth } from './matrix';
import type { Marks } from './rows';

const GAP = 40;
/** Narrowest column in which titles beside the matrix still read well. */
const LEAST_TITLE = 180;
/** Widest that columns grow beyond what they need. */
const MOST_SPARE = 28;
const CENTRAL_WIDTH = 250;
const MOST_CENTRAL = 330;

/** Draws the chart: what enterprises do by field, then what concerns all of them. */
export const drawEnterpriseField = (marks: Marks, frame: Frame) =>
  onSheet(frame, (sheet) => drawAll(sheet, marks) + 8);

function drawAll(sheet: Sheet, marks: Marks): number {
  const { width, narrow } = sheet.frame;
  if (marks.form === 'named') return drawCentral(sheet, marks, drawNamed(sheet, marks.named, 4));
  const key = keyOf(sheet.frame, marks);
  const top = key.height + 12;
  sheet.shapes.push(...key.shapes);
  const size = matrixSize(marks, sheet.frame);
  if (!marks.columns.length) return drawCentral(sheet, marks, top - 28);
  if (narrow || width < size + LEAST_TITLE)
    return drawCentral(sheet, marks, drawByEnterprise(sheet, marks, top));
  const beside = marks.central.length > 0 && width >= size + LEAST_TITLE + GAP + CENTRAL_WIDTH;
  // Beside the matrix the list takes room from titles, which then break: whichever way is lower.
  const ways = (beside ? [GAP + CENTRAL_WIDTH, 0] : [0]).map((taken) =>
    onSheet(sheet.frame, (each) => drawMatrixAndCentral(each, marks, top, size, taken)),
  );
  const lowest = ways.reduce((a, b) => (b.bottom < a.bottom ? b : a));
  sheet.shapes.push(...lowest.shapes);
  sheet.items.push(...lowest.items);
  sheet.beyond += lowest.beyond ?? 0;
  return lowest.bottom;
}

/** The matrix, and the list of what names no enterprise: beside it in the width `taken` for that, or below it. */
function drawMatrixAndCentral(sheet: Sheet, marks: Marks, top: number, size: number, taken: number): number {
  const { width } = sheet.frame;
  const room = width - taken;
  // Spare width goes to the columns first, what is left to the list beside.
  const titles = titleWidth(marks, sheet.frame, room - size);
  const spare = Math.min(MOST_SPARE, (room - size - titles) / marks.columns.length);
  const end = drawMatrix(sheet, marks, top, size + spare * marks.columns.length + titles, spare);
  if (!taken) return drawCentral(sheet, marks, end);
  const rest = Math.min(MOST_CENTRAL, width - GAP - size - spare * marks.columns.length - titles);
  return Math.max(end, drawEntries(sheet, marks, width - rest, top, rest, 1));
}

/** What names no enterprise, set apart below. */
function drawCentral(sheet: Sheet, marks: Marks, y: number): number {
  const { central } = marks;
  if (!central.length) return y;
  const { width } = sheet.frame;
  const columns = Math.max(1, Math.min(3, central.length, Math.floor(width / 240)));
  return drawEntries(sheet, marks, 0, y + 28, width, columns);
}
