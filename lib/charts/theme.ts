/**
 * Chart colours. In a page they are CSS variables, so one SVG serves light and dark;
 * files and pictures need the resolved values. Colours mean the same thing on every chart.
 */

const TOKENS = [
  'paper',
  'card',
  'rule',
  'ink-1',
  'ink-2',
  'ink-3',
  'faint',
  'cinnabar',
  'indigo',
  'jade',
  'ochre',
  'plum',
  'on-mark',
] as const;
export type ColourToken = (typeof TOKENS)[number];
export type Palette = Record<ColourToken, string>;

/** `ink-1` → `var(--ink-1)`. */
export const PAGE_COLOURS = Object.fromEntries(TOKENS.map((token) => [token, `var(--${token})`])) as Palette;

/** Pages and files set the font once, around the picture; layout never depends on measured text. */
export const CHART_FONT = 'inherit';
