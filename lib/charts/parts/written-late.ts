/**
 * Rows and data whose words are written when they are asked for: there may be thousands of them, and few
 * readers open a table or a tip. Classes, since an object literal with a getter is slow to make.
 */
import type { DataRecord } from '../../dataset/dataset';
import type { Text } from '../../i18n/languages';
import type { Datum, Row } from '../chart';

/** A table row about a record. */
export const lateRow = (
  { id, basis, evidence }: DataRecord,
  context: boolean,
  write: () => Row['cells'],
): Row => new LateRow(id, basis, evidence, context, write);

/** What a reader can touch, with its tip. */
export const lateDatum = (record: string, write: () => Text[]): Datum => new LateDatum(record, write);

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

class LateDatum implements Datum {
  constructor(
    readonly record: string,
    private readonly write: () => Text[],
  ) {}

  get tip() {
    return this.write();
  }
}
