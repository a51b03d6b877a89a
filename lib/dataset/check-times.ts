/** No record is dated more exactly than the text it rests on. */
import type { Problem } from './problem';
import type { DataFiles } from './read';
import { records } from './records';
import type { TimeInput } from './schema';
import { parseTime, type Time } from './time';

/** Checks that every time exists in the calendar and is printed as exactly in some cited place. */
export function checkTimes({ source, rows }: DataFiles['documents'][number]): Problem[] {
  const printed = new Map(rows.figures.map((figure) => [figure.n, figure.printed]));
  const documentTime = parseTime(rows.date, 'document');
  if (!documentTime)
    return [source.report(['date', 'value'], 'no such date', 'write a date that the calendar has')];
  return records(rows).flatMap(({ table, index, row }) => {
    if (!row.time) return [];
    const path = [table, index, 'time', 'value'];
    const time = parseTime(row.time);
    if (!time)
      return [
        source.report(
          path,
          'no such date, or a range that runs backwards',
          'write a date that the calendar has',
        ),
      ];
    const words = row.evidence.map((item) =>
      typeof item === 'number' ? (printed.get(item) ?? '') : item.printed,
    );
    if (supports(words, row.time, time, documentTime)) return [];
    return [
      source.report(
        path,
        `the time is more exact than its evidence (${words.join(' · ')})`,
        'cite the figure that prints the day, month or year, or write the time as vaguely as the text',
      ),
    ];
  });
}

/**
 * Does some cited place print the day, month, half-year or year that the time claims?
 * The document's own date, or "by" it, needs a reason instead.
 */
function supports(words: string[], input: TimeInput, time: Time, documentTime: Time): boolean {
  if (input.reason && input.value.replace('../', '') === documentTime.value) return true;
  const finest = Math.max(...input.value.split('/').map((side) => side.replace('..', '').length));
  const printed = words.join(' ');
  if (finest === 10) return /日|\d{4}-\d{2}-\d{2}/.test(printed);
  if (/-01\/\d{4}-06$/.test(input.value) && printed.includes('上半年')) return true;
  if (/-07\/\d{4}-12$/.test(input.value) && printed.includes('下半年')) return true;
  if (finest === 7) return /月|\d{4}-\d{2}/.test(printed);
  const yearPrinted = new RegExp(`${time.end.slice(0, 4)}|${time.start.slice(0, 4)}`).test(printed);
  return (
    yearPrinted ||
    (Boolean(input.reason) && /年/.test(printed)) ||
    (Boolean(input.reason) && documentTime.value.startsWith(input.value))
  );
}
