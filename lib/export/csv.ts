/** Rows → CSV as RFC 4180 has it: CRLF, quotes where needed, UTF-8. */
import { stringify } from 'csv-stringify/sync';
import type { Row } from './table';

/**
 * What a spreadsheet would run as a formula: `=`, `+`, `-` or `@` at the start, in full width too and behind
 * blanks, or a tab or line break at the start. Those that begin with apostrophes already are included, so that
 * taking one apostrophe off such a cell always gives the text back.
 */
const FORMULA = /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * What a spreadsheet would take for a day or a time of day that the text does not say: `2024-05`, `2024年5月`,
 * `4月2日` (of the present year), `14:22`; or for a number, of which it keeps fifteen digits. Whole days are dates
 * and stay as they are.
 */
const MISTAKEN =
  /^'*(\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?|\d{4}年\d{1,2}月|\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}(:\d{2})?|\d{16,})$/u;

/**
 * Writes rows under a line of column names. Null is an empty cell, numbers and `true` / `false` stand as they
 * are, and a text that a spreadsheet would run gets an apostrophe before it. `bom` is for Excel, which reads
 * UTF-8 only with one; there a text that it would take for something else gets an apostrophe too.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Row[],
  { bom = false }: { bom?: boolean } = {},
): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    bom,
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    cast: {
      string: (text) => (FORMULA.test(text) || (bom && MISTAKEN.test(text)) ? `'${text}` : text),
      boolean: String,
    },
  });
}
