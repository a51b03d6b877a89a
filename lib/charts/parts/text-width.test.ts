import { describe, expect, it } from 'vitest';
import { textWidth, type Weight, wrapText } from './text-width';

/** Widths in em as Chromium draws them: English in Arial, Chinese in Noto Sans CJK. */
const DRAWN: [text: string, weight: Weight, ems: number][] = [
  ['Expert’s list', 400, 5.09],
  ['nationwide, all owners; no size limit stated', 400, 18.62],
  ['“Four-quality” technology breakthroughs', 400, 17.73],
  ['World-record S+C+L multi-band transmission', 400, 19.99],
  ['20%', 400, 2],
  ['CRRC', 400, 2.89],
  ['4 initiatives', 400, 4.95],
  ['Achieved · Apr 2024', 400, 9.01],
  ['Investment in strategic emerging', 600, 15.67],
  ['Host enterprises', 600, 7.89],
  ['1.1 trillion yuan', 600, 7.33],
  ['完成“四性”技术突破', 400, 10],
  ['2022年1—2月', 400, 6.22],
  ['已完成 · 2024年5月', 600, 9.4],
];

describe('text width', () => {
  it('is close to what is drawn, and hardly ever less', () => {
    const errors = DRAWN.map(([text, weight, ems]) => textWidth(text, 1, weight) / ems - 1);
    for (const [at, error] of errors.entries()) expect(error, DRAWN[at]![0]).toBeGreaterThan(-0.02);
    const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    expect(mean).toBeLessThan(0.05);
  });

  it('is never more than one em for a sign, so that short texts need no measuring', () => {
    const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
    for (const weight of [400, 600] as const)
      expect(Math.max(...signs.map((sign) => textWidth(sign, 1, weight)))).toBe(1);
  });
});

describe('wrapText', () => {
  it('breaks where the width ends, and ends in … when words are left over', () => {
    expect(wrapText('Named hubs of the second batch', 70, 10, 3)).toEqual([
      'Named hubs of',
      'the second',
      'batch',
    ]);
    expect(wrapText('Named hubs of the second batch', 70, 10, 2).at(-1)).toMatch(/…$/);
  });

  it('gives bold words more room and leaves no comma at the head of a line', () => {
    expect(wrapText('Named hubs of', 70, 10, 2, 600)).toHaveLength(2);
    expect(wrapText('策源地，央企', 30, 10)).toEqual(['策源地，', '央企']);
  });
});
