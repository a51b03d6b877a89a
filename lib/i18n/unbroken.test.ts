import { expect, test } from 'vitest';
import { unbroken } from './unbroken';

test('a number stays with what it counts, and other words may part', () => {
  expect(unbroken('97 个策源地，由 58 家央企承建')).toBe('97\u00a0个策源地，由 58\u00a0家央企承建');
  expect(unbroken('The layout: 8 categories, 60 fields')).toBe(
    'The layout: 8\u00a0categories, 60\u00a0fields',
  );
  expect(unbroken('rises from 75% to 100%')).toBe('rises from 75% to 100%');
});
