/** Days as whole numbers, so that a stretch of time can be measured, moved and scaled. No clock here. */

const LENGTH = 86_400_000;

/** Days since 1 January 1970, which is 0. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / LENGTH;

const FIRST = dayNumber('0000-01-01');
const LAST = dayNumber('9999-12-31');

/** The day of a number; beyond the years that dates are written with, the first or the last of them. */
export const isoDay = (number: number): string =>
  new Date(Math.min(Math.max(Math.round(number), FIRST), LAST) * LENGTH).toISOString().slice(0, 10);

export type CalendarUnit = 'day' | 'month' | 'year';

/** Months and years counted through; for days the day itself. */
function counted(day: number, unit: CalendarUnit): number {
  if (unit === 'day') return Math.floor(day);
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
  return unit === 'year' ? year : year * 12 + month - 1;
}

/** First day of the n-th day, month or year. */
function firstDay(count: number, unit: CalendarUnit): number {
  if (unit === 'day') return count;
  const year = unit === 'year' ? count : Math.floor(count / 12);
  if (year < 0) return FIRST;
  if (year > 9999) return LAST + 1;
  const month = unit === 'year' ? 1 : (count % 12) + 1;
  return dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

/** Where the unit begins in which a day lies, or `steps` units later. */
export const unitStart = (day: number, unit: CalendarUnit, steps = 0): number =>
  firstDay(counted(day, unit) + steps, unit);

/** The beginning of a unit that lies nearest. */
export function nearestStart(day: number, unit: CalendarUnit): number {
  const [before, after] = [unitStart(day, unit), unitStart(day, unit, 1)];
  return day - before <= after - day ? before : after;
}

/** How many units lie between the beginnings of two. */
export const unitsBetween = (from: number, to: number, unit: CalendarUnit): number =>
  counted(to, unit) - counted(from, unit);
