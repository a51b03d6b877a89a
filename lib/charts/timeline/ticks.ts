/** Days, months or years along the zoomed timeline, as many as can be read. */
import { formatDate } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import { textWidth } from '../parts/text-width';
import { isoDay, unitStart } from './days';
import { WHEN_SIZE } from './layout';
import type { DayWindow } from './window';

export interface Tick {
  x: number;
  label: string;
  /** A year begins. */
  year: boolean;
}

/** From fine to coarse: the days a step takes at least, and room its labels need. */
const SCALES = [
  { unit: 'day', every: 1, days: 1, room: 34 },
  { unit: 'day', every: 10, days: 8, room: 34 },
  { unit: 'month', every: 1, days: 28, room: 40 },
  { unit: 'month', every: 3, days: 90, room: 40 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every) => ({
    unit: 'year' as const,
    every,
    days: every * 365,
    room: 40,
  })),
] as const;

/** Space between the labels of neighbours, and between a line and its label. */
const APART = 8;
const INSET = 5;

/** The first label says its year and month too, so that a short stretch can be placed. */
export function ticksOf(window: DayWindow, left: number, width: number, lang: Lang): Tick[] {
  const perDay = (width - left) / (window.to - window.from);
  const scale = SCALES.find(({ days, room }) => days * perDay >= room) ?? SCALES.at(-1)!;
  const ticks: Tick[] = [];
  let reached = 0;
  for (const day of daysAt(window, scale)) {
    const x = left + (day - window.from) * perDay;
    const label = ticks.some((tick) => tick.label) ? nameOf(day, lang) : fullName(day, scale.unit, lang);
    const end = x + INSET + textWidth(label, WHEN_SIZE, 600);
    const fits = x >= reached && end <= width;
    if (fits) reached = end + APART;
    ticks.push({ x, label: fits ? label : '', year: isoDay(day).endsWith('-01-01') });
  }
  return ticks;
}

function daysAt(
  window: DayWindow,
  { unit, every }: Pick<(typeof SCALES)[number], 'unit' | 'every'>,
): number[] {
  const days: number[] = [];
  for (let day = unitStart(window.from, unit); day < window.to; day = unitStart(day, unit, 1)) {
    if (day < window.from) continue;
    const [year = 0, month = 1, date = 1] = isoDay(day).split('-').map(Number);
    // Of a month's days the 1st, 11th and 21st, as the Chinese calendar divides it.
    const count = unit === 'year' ? year : unit === 'month' ? month - 1 : date - 1;
    if (count % every === 0 && !(unit === 'day' && every > 1 && date > 30)) days.push(day);
  }
  return days;
}

function nameOf(day: number, lang: Lang): string {
  const iso = isoDay(day);
  if (iso.endsWith('-01-01')) return iso.slice(0, 4);
  if (lang === 'zh')
    return iso.endsWith('-01') ? `${Number(iso.slice(5, 7))}月` : `${Number(iso.slice(8))}日`;
  return iso.endsWith('-01')
    ? formatDate(iso.slice(0, 7), lang).split(' ')[0]!
    : String(Number(iso.slice(8)));
}

function fullName(day: number, unit: 'day' | 'month' | 'year', lang: Lang): string {
  const iso = isoDay(day);
  if (unit === 'year') return iso.slice(0, 4);
  return formatDate(unit === 'month' ? iso.slice(0, 7) : iso, lang);
}
