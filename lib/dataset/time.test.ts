import { describe, expect, it } from 'vitest';
import { yearFraction, yearFractionAfter } from '../view/day-span';
import { overlaps, parseTime } from './time';

describe('times', () => {
  it.each([
    ['2024-05-28', 'day', '2024-05-28', '2024-05-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2022-01/2022-02', 'range', '2022-01-01', '2022-02-28'],
    ['../2025', 'by', '2025-01-01', '2025-12-31'],
  ])('reads %s as a %s', (value, precision, start, end) => {
    expect(parseTime({ value })).toMatchObject({ precision, start, end });
  });

  it.each(['2023-02-29', '2024-13', '2024-05-28/2024-05-01'])('refuses %s', (value) => {
    expect(parseTime({ value })).toBeNull();
  });

  it('overlaps when any day could be shared', () => {
    const year = parseTime({ value: '2023' })!;
    expect(overlaps(year, '2023-12-31', null)).toBe(true);
    expect(overlaps(year, '2024-01-01', null)).toBe(false);
    expect(overlaps(year, null, '2022-12-31')).toBe(false);
  });

  it('places days on a year axis', () => {
    expect(yearFraction('2024-01-01')).toBe(2024);
    expect(yearFraction('2024-07-01')).toBe(2024.5);
    expect(yearFractionAfter('2024-06-30')).toBe(2024.5);
    expect(yearFractionAfter('2024-12-31')).toBe(2025);
    expect(yearFractionAfter('2024-02-29')).toBeCloseTo(yearFraction('2024-03-01'), 10);
  });
});
