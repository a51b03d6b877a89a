import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, type Span } from './pack';

const span = fc
  .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 400 }))
  .map(([from, width]): Span => ({ from, to: from + width }));
const item = fc
  .tuple(span, fc.array(span, { maxLength: 2 }))
  .map(([first, rest]): [Span, ...Span[]] => [first, ...rest]);

describe('packRows', () => {
  it('never lets two boxes overlap, keeps the gap and leaves no row empty', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 0, max: 20 }), (items, gap) => {
        const placed = packRows(items, gap);
        expect(placed).toHaveLength(items.length);
        const boxes = placed.map(({ row, position }, i) => ({ row, ...items[i]![position]! }));
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            expect(a.row !== b.row || a.from >= b.to + gap || b.from >= a.to + gap).toBe(true);
        const used = new Set(placed.map(({ row }) => row));
        expect([...used].sort((a, b) => a - b)).toEqual([...used.keys()].map((_, i) => i));
      }),
    );
  });

  it('takes another position before it opens another row', () => {
    const first: [Span] = [{ from: 0, to: 100 }];
    const second: [Span, Span] = [
      { from: 50, to: 150 },
      { from: 110, to: 210 },
    ];
    expect(packRows([first, second], 10)).toEqual([
      { row: 0, position: 0 },
      { row: 0, position: 1 },
    ]);
    expect(packRows([first, second], 11)[1]).toEqual({ row: 1, position: 0 });
  });

  it('gives upper rows to those who come first', () => {
    const same: [Span] = [{ from: 0, to: 10 }];
    expect(packRows([same, same, same], 0).map(({ row }) => row)).toEqual([0, 1, 2]);
  });
});
