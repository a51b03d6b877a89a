/**
 * Rows whose words are written when they are asked for: there may be thousands of them, and few readers open a
 * table. A class, since an object literal with a getter is slow to make.
 */
import type { DataRecord } from '../../dataset/dataset';
import type { Row } from '../chart';

/** A table row about a record. */
export const lateRow = (
  { id, basis, evidence }: DataRecord,
  context: boolean,
  write: () => Row['cells'],
): Row => new LateRow(id, basis, evidence, context, write);

class LateRow implements Row {
  constructor(
    readonly record: string,
    readonly basis: Row['basis'],
    readonly evidence: Row['evidence'],
    readonly context: boolean,
    private readonly write: () => Row['cells'],
  ) {}

  get cells() {
    return this.write();
  }
}
