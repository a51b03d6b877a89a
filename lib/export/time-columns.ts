/** Columns for times: as vague as the text says them, with the days that they can mean. */
import { z } from 'zod';
import { time } from '../dataset/schema';
import type { Time } from '../dataset/time';
import { inEachLanguage } from '../i18n/languages';
import { periodWords } from '../i18n/period';
import { column, optionalTextCells, optionalTextColumns, textCells, textColumns } from './columns';

const PRECISIONS = ['day', 'month', 'year', 'range', 'by'] as const satisfies Time['precision'][];
const ORIGINS = ['stated', 'document'] as const satisfies Time['from'][];
const day = z.iso.date();
const REASON = [
  '时间由来：原文未直接印出时如何推得。',
  'How it was worked out, where the text does not print it.',
] as const;
const VALUE = [
  '所指时间，精度同原文：年、年-月、年-月-日、起/止，“../年”表示不迟于该年。',
  'Time as vague as the text: YYYY, YYYY-MM, YYYY-MM-DD, start/end, or ../YYYY for “by”.',
] as const;
const WORDS = [
  '同一时间，写成文字；单独的月份写作“某年某月份”，表格软件不会当成某一天。',
  'The same time in words; a month by itself is written “month of …”, which no spreadsheet takes for a day.',
] as const;
const START = [
  '可能的最早一天；“不迟于”则为所限之年月的首日。',
  'First day it can mean; for “by”, the first day of the last period it allows.',
] as const;
const END = ['可能的最晚一天。', 'Last day it can mean.'] as const;
const PRECISION = [
  '精度：day 日，month 月，year 年，range 一段，by 不迟于。',
  'How exactly it was said: day, month, year, range, or by.',
] as const;
const ORIGIN = [
  'stated 为原文自有；document 为原文未给、以文件日期代之。',
  'Where it comes from. stated: the text gives it; document: the text gives none, and the date of the document stands in.',
] as const;

const inWords = (value: string) => inEachLanguage((lang) => periodWords(value, lang));

/** Date of a document. */
export const dateColumns = {
  date: column(time.shape.value, ...VALUE),
  ...textColumns('date', ...WORDS),
  date_start: column(day, ...START),
  date_end: column(day, ...END),
  date_precision: column(z.enum(PRECISIONS), ...PRECISION),
  ...optionalTextColumns('date_reason', ...REASON),
};

/** The cells of `dateColumns`. */
export function dateCells({ value, start, end, precision, reason }: Time) {
  return {
    date: value,
    ...textCells('date', inWords(value)),
    date_start: start,
    date_end: end,
    date_precision: precision,
    ...optionalTextCells('date_reason', reason),
  };
}

/** Time of a record. */
export const timeColumns = {
  time: column(time.shape.value, ...VALUE),
  ...textColumns('time', ...WORDS),
  time_start: column(day, ...START),
  time_end: column(day, ...END),
  time_precision: column(z.enum(PRECISIONS), ...PRECISION),
  time_from: column(z.enum(ORIGINS), ...ORIGIN),
  ...optionalTextColumns('time_reason', ...REASON),
};

/** The cells of `timeColumns`. */
export function timeCells({ value, start, end, precision, from, reason }: Time) {
  return {
    time: value,
    ...textCells('time', inWords(value)),
    time_start: start,
    time_end: end,
    time_precision: precision,
    time_from: from,
    ...optionalTextCells('time_reason', reason),
  };
}

/** Time of a policy or plan: empty where the text gives none, since it did not begin with the document. */
export const statedTimeColumns = {
  time: column(time.shape.value.nullable(), ...VALUE),
  ...optionalTextColumns('time', ...WORDS),
  time_start: column(day.nullable(), ...START),
  time_end: column(day.nullable(), ...END),
  time_precision: column(z.enum(PRECISIONS).nullable(), ...PRECISION),
  ...optionalTextColumns('time_reason', ...REASON),
};

/** The cells of `statedTimeColumns`. */
export function statedTimeCells({ value, start, end, precision, from, reason }: Time) {
  const stated = from === 'stated';
  return {
    time: stated ? value : null,
    ...optionalTextCells('time', stated ? inWords(value) : null),
    time_start: stated ? start : null,
    time_end: stated ? end : null,
    time_precision: stated ? precision : null,
    ...optionalTextCells('time_reason', stated ? reason : null),
  };
}
