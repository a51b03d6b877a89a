/** Several lines of text, one under another. */
import { type Shape, textShape } from './pixel-series';

/** The first line is centred on `y`, each further one `step` px below. */
export const textLines = (
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  style: Parameters<typeof textShape>[3],
): Shape[] => lines.map((line, n) => textShape(line, x, y + n * step, style));
