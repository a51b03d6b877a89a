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

/** The system's Chinese sans, by which ECharts measures in the browser. Single quotes: it lands inside `style="…"`. */
export const CHART_FONT =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif";
