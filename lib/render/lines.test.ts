import { describe, expect, it } from 'vitest';
import { textWidth } from '../charts/parts/text-width';
import { evenLines, fitLines } from './lines';

const style = { size: 20, weight: 600, lang: 'zh' } as const;

describe('lines of a picture', () => {
  it('break between words in Chinese, never before a closing mark or between a number and what it counts', () => {
    const text = '97 个策源地，由 58 家央企承建，不是中央企业；11 家两批都入选（2024年5月）';
    for (let width = 120; width < 600; width += 20) {
      const lines = evenLines(text, width, style);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) {
        expect(textWidth(line, 20, 600), line).toBeLessThanOrEqual(width + 20);
        expect(line).not.toMatch(/^[，；）]|[（\d]\s*$/);
      }
      expect(lines.join('\n')).not.toMatch(/央\n企|中\n央|策\n源|源\n地/);
    }
    const sources = '出处：网络报道（2022年4月9日）；报纸版面（2024年5月）';
    for (let width = 220; width < 600; width += 10)
      expect(evenLines(sources, width, style).join('\n')).not.toMatch(/[年月]\n\d|\d\n[年月日]/);
  });

  it('keep English words whole and are about equally long', () => {
    const lines = evenLines('Extra deduction rises from 75% to 100%, up 25 percentage points*', 330, {
      ...style,
      lang: 'en',
    });
    expect(lines.join(' ')).toBe('Extra deduction rises from 75% to 100%, up 25 percentage points*');
    const widths = lines.map((line) => textWidth(line, 20, 600));
    expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths));
  });

  it('break what is longer than a line, rather than run out of the picture', () => {
    const lines = evenLines('x'.repeat(80), 200, style);
    expect(lines.join('')).toBe('x'.repeat(80));
    expect(Math.max(...lines.map((line) => textWidth(line, 20, 600)))).toBeLessThanOrEqual(200);
  });

  it('take the largest letters that need no more lines than there may be', () => {
    const most = (lines: number) =>
      fitLines('一二三四五六七八九十', 110, lines, [40, 20, 10], { weight: 400, lang: 'zh' });
    expect(most(5)?.size).toBe(40);
    expect(most(2)?.size).toBe(20);
    expect(most(1)?.size).toBe(10);
    expect(most(0)).toBeNull();
  });
});
