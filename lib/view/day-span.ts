/** Calendar days as ISO strings, compared as text. No clock and no time zone here. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/**
 * First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * Returns null for anything else, and for days that no calendar has.
 */
export function daySpan(value: string): [start: string, end: string] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const last = daysIn(Number(year), Number(month));
  if (!last) return null;
  if (!day) return [`${year}-${month}-01`, `${year}-${month}-${last}`];
  return Number(day) >= 1 && Number(day) <= last ? [value, value] : null;
}

/** Position of a whole day, `YYYY-MM-DD`, on a year axis: `2024-07-01` → 2024.5. */
export function yearFraction(day: string): number {
  const { year, month, date } = partsOf(day);
  return year + (month - 1 + (date - 1) / daysIn(year, month)) / 12;
}

/** Position of its end: `2024-06-30` → 2024.5. */
export function yearFractionAfter(day: string): number {
  const { year, month, date } = partsOf(day);
  const days = daysIn(year, month);
  return year + (month - 1 + (date - 1) / days) / 12 + 1 / 12 / days;
}

/** Cut by place, which is faster than splitting: a timeline asks this of thousands of days. */
const partsOf = (day: string) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});
