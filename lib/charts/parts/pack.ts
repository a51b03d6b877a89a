/** Packs labelled marks into rows so that nothing overlaps. Pure arithmetic: no fonts, no DOM. */

/** A stretch of a row, in px. */
export interface Span {
  from: number;
  to: number;
}

interface Placed {
  row: number;
  /** Which of the item's positions was taken. */
  position: number;
}

/**
 * Puts each item into the topmost row where one of its positions is free, trying positions in the order given
 * and keeping `gap` px between neighbours. Items come first come, first served: earlier ones get upper rows.
 */
export function packRows(items: readonly (readonly [Span, ...Span[]])[], gap: number): Placed[] {
  const rows: Span[][] = [];
  return items.map((positions) => {
    for (let row = 0; ; row++) {
      const taken = rows[row] ?? [];
      rows[row] = taken;
      const position = positions.findIndex((span) => taken.every((other) => apart(span, other, gap)));
      if (position < 0) continue;
      taken.push(positions[position]!);
      return { row, position };
    }
  });
}

const apart = (a: Span, b: Span, gap: number) => a.from >= b.to + gap || a.to + gap <= b.from;
