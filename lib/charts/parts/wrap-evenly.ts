/** Column heads in lines of similar length, so that no single character is left over. */
import { textWidth, type Weight, wrapText } from './text-width';

/** Wraps like `wrapText`, also after hyphens, and evens the lines out as far as their number stays the same. */
export function wrapEvenly(
  text: string,
  width: number,
  fontSize: number,
  most: number,
  weight: Weight = 400,
): string[] {
  const length = textWidth(text, fontSize, weight);
  if (length <= width) return [text];
  const breakable = text.replace(/-(?=\p{L})/gu, '-\u200b');
  const wrap = (room: number) =>
    wrapText(breakable, room, fontSize, most, weight).map((line) => line.replaceAll('\u200b', ''));
  const lines = wrap(width);
  for (let room = length / lines.length; room < width; room += fontSize / 2) {
    const even = wrap(room);
    if (even.length === lines.length && even.join('').length === lines.join('').length) return even;
  }
  return lines;
}
