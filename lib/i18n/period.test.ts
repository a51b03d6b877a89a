import { describe, expect, it } from 'vitest';
import { periodWords } from './period';

describe('a period in words', () => {
  it.each([
    ['2024-05', '2024年5月份', 'month of May 2024'],
    ['2024', '2024年', '2024'],
    ['2024-05-28', '2024年5月28日', '28 May 2024'],
    ['2022-01/2022-02', '2022年1—2月', 'Jan–Feb 2022'],
    ['../2025-05', '到2025年5月', 'by May 2025'],
  ])('of %s says that a month is one, and is as everywhere else', (value, zh, en) => {
    expect([periodWords(value, 'zh'), periodWords(value, 'en')]).toEqual([zh, en]);
  });
});
