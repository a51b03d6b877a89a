import { describe, expect, it } from 'vitest';
import { fileNameOf, mayTakeLong } from './download';

describe('a file', () => {
  it.each([
    ['/zh/charts/timeline.xlsx?enterprise=crrc', true],
    ['https://x.example/en/charts/timeline.png?size=slide', true],
    ['/data/ceyuan.xlsx?lang=zh', true],
    ['/data/dataset.json', true],
    ['/zh/charts/timeline.csv?time=2022#x.png', false],
    ['/zh/charts/timeline.svg', false],
    ['/data/hubs.json', false],
  ])('at %s may take long: %s', (address, long) => expect(mayTakeLong(address)).toBe(long));

  it.each([
    [`attachment; filename="ceyuan.xlsx"; filename*=UTF-8''%E7%AD%96%E6%BA%90.xlsx`, '策源.xlsx'],
    ['inline; filename="ceyuan-hubs.csv"', 'ceyuan-hubs.csv'],
    [`attachment; filename="a.xlsx"; filename*=UTF-8''%E0%A4`, 'a.xlsx'],
    [null, 'dataset.json'],
  ])('sent with %s is called %s', (disposition, name) =>
    expect(fileNameOf(disposition, 'https://x.example/data/dataset.json?release=2026-11-22')).toBe(name),
  );
});
