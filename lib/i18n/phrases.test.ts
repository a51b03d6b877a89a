import { expect, test } from 'vitest';
import { phrases } from './phrases';

test('a number stays with what it counts, and other words may part', () => {
  expect(phrases('97 个策源地，由 58 家央企承建', 12)).toEqual([
    '97\u00a0个策源地，由\u00a058\u00a0家央企承建',
  ]);
  expect(phrases('首批的 29 家中有 11 家也在第二批', 12)).toEqual([
    '首批的 29\u00a0家中有 11\u00a0家也',
    '在第二批',
  ]);
  expect(phrases('The layout: 8 categories, 60 fields', 12)).toEqual([
    'The layout: 8\u00a0categories, 60\u00a0fields',
  ]);
  expect(phrases('rises from 75% to 100%', 12)).toEqual(['rises from 75% to 100%']);
});

test('a clause too long for a line parts between its phrases, a short one nowhere', () => {
  expect(phrases('没有关于中国中车、轨道交通装备的时间可考之事，只有面向全体央企的背景', 12)).toEqual([
    '没有关于中国中车、轨道交通装备的',
    '时间可考之事，只有面向全体央企的背景',
  ]);
  expect(phrases('文件没有把海水淡化记在洛阳LYC轴承名下', 12)).toEqual([
    '文件没有',
    '把海水淡化记在',
    '洛阳LYC轴承名下',
  ]);
  expect(phrases('中国中车的举措', 12)).toEqual(['中国中车的举措']);
});

test('no single character is left behind where a number follows', () => {
  expect(phrases('央企一年研发投入 1.1万亿元；离 35% 的收入占比目标还有多远', 12)).toEqual([
    '央企一年研发投入 1.1万亿元；离\u00a035%\u00a0的',
    '收入占比目标还有多远',
  ]);
  expect(phrases('央企一年研发投入 1.1万亿元；离 35% 的收入占比目标还有多远', 16)).toEqual([
    '央企一年研发投入\u00a01.1万亿元；离\u00a035%\u00a0的收入占比目标还有多远',
  ]);
});

test('nothing of a heading is lost', () => {
  for (const heading of ['', '在', '的的的的的的的的的的的的的的', '文件没有写到长飞公司在基础软件上的举措'])
    expect(phrases(heading, 12).join('')).toBe(heading);
});
