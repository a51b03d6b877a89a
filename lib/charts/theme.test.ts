/** The colours of the style sheet, measured: words and marks stand out from what is behind them, in grey too. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_COLOURS, PAGE_COLOURS, STATE_COLOURS } from './theme';

const css = readFileSync('app/globals.css', 'utf8');

/** Colours by name: each as it is in light, in dark, and on paper. */
const drawn = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const printed = [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)];
const THEMES: Record<string, Record<string, string>> = {
  light: Object.fromEntries(drawn.map(([, name, light]) => [name, light])),
  dark: Object.fromEntries(drawn.map(([, name, , dark]) => [name, dark])),
  paper: Object.fromEntries(printed.map(([, name, value]) => [name, value])),
};

/** Relative luminance: what is left of a colour in grey. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

const MARKS = [
  ...new Set([...Object.values(EVENT_COLOURS), ...Object.values(STATE_COLOURS), 'plum', 'ink-3']),
];

describe.each(Object.entries(THEMES))('%s', (_, colours) => {
  const ratio = (mark: string, ground: string) => contrast(colours[mark]!, colours[ground]!);

  it('sets every colour that charts use', () => {
    expect(Object.keys(PAGE_COLOURS).filter((token) => !colours[token])).toEqual([]);
  });

  it('keeps words readable on every ground', () => {
    for (const ground of ['paper', 'card', 'faint'])
      for (const ink of ['ink-1', 'ink-2', 'ink-3', 'cinnabar'])
        expect(ratio(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps marks and the edges of controls apart from the ground they are on', () => {
    for (const ground of ['card', 'paper'])
      for (const mark of [...MARKS, 'rule-strong'])
        expect(ratio(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('keeps words on marks readable', () => {
    for (const mark of ['indigo', 'cinnabar', 'jade', 'plum'])
      expect(ratio('on-mark', mark), `words on ${mark}`).toBeGreaterThanOrEqual(4.5);
  });
});
