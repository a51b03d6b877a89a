/** Where the paragraphs of a text lie: the counting rule for places, which data/README.md states. */

/** A paragraph's number and its place in the file; `end` is exclusive. */
export interface Paragraph {
  n: number;
  start: number;
  end: number;
}

/**
 * The n-th non-blank line of the body is paragraph n; front matter between two `---` lines is paragraph 0.
 * Offsets are JavaScript string indexes into the whole text; line ends belong to no paragraph.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => ({
    line,
    start: index,
    end: index + line.length,
  }));
  const first = lines[0];
  const isMarker = (line: string | undefined) => line?.trimEnd() === '---';
  // Only the very first line may open front matter: a rule further down is a paragraph like any other.
  const opens = first?.start === 0 && isMarker(first.line.replace('\uFEFF', ''));
  const closing = opens ? lines.findIndex(({ line }, index) => index > 0 && isMarker(line)) : -1;
  const body = lines.slice(closing + 1).filter(({ line }) => line.trim());
  return [
    ...(closing > 0 ? [{ n: 0, start: 0, end: lines[closing]!.end }] : []),
    ...body.map(({ start, end }, index) => ({ n: index + 1, start, end })),
  ];
}
