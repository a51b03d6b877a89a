/** A picture for paper: as wide as an A4 page, cut between its rows so that a page may be turned there. */
import { pathPoints } from './path-points';
import type { Shape } from './shapes';
import { type Band, reach, writeSvg } from './write-svg';

/** Width in px of what is printed on A4. The margins in the style sheet leave this much. */
export const PAPER_WIDTH = 680;

/** A picture up to this height stays whole: half a page and a little more. */
const WHOLE = 600;
/** Least height of a piece, so that pages are filled and pieces still hold several rows. */
const PIECE = 200;
/** Where a picture may be cut: never through a row. */
export function paperBands(shapes: readonly Shape[], height: number): Band[] {
  if (height <= WHOLE) return [{ top: 0, bottom: height }];
  const rows = shapes
    .filter((shape) => !goesThrough(shape))
    .map(extent)
    .sort(([a], [b]) => a - b);
  const bands: Band[] = [];
  let [top, reached] = [0, 0];
  for (const [from, to] of rows) {
    const cut = Math.floor(from);
    if (cut >= reached && cut - top >= PIECE && height - cut >= PIECE) {
      bands.push({ top, bottom: cut });
      top = cut;
    }
    reached = Math.max(reached, to);
  }
  return [...bands, { top, bottom: height }];
}

/** Upright lines, such as those of a grid, and areas that cannot be seen run through the rows. */
function goesThrough({ type, shape, style }: Shape): boolean {
  if (type === 'rect') return style.fill === 'transparent' && !style.stroke && !style.decal;
  if (type !== 'polyline') return false;
  const xs = ((shape?.points ?? []) as [number, number][]).map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs) < 1;
}

/** How far up and down a shape reaches: a line of text only as far as its glyphs, an outline by its points. */
function extent(shape: Shape): [from: number, to: number] {
  if (shape.type === 'path') {
    const ys = pathPoints(String(shape.shape?.pathData)).map(([, y]) => y);
    return [Math.min(...ys), Math.max(...ys)];
  }
  const [from, to] = reach(shape);
  const spare = shape.type === 'text' ? (to - from) * 0.2 : 0;
  return [from + spare, to - spare];
}

/** The pieces of a picture from top to bottom, as SVG. */
export function paperPieces(id: string, shapes: readonly Shape[], height: number): string[] {
  return paperBands(shapes, height).map((band) =>
    writeSvg(shapes, PAPER_WIDTH, band, `${id}-paper-${band.top}`),
  );
}
