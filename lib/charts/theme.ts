/**
 * Chart colours. In a page they are CSS variables, so one SVG serves light and dark;
 * files and pictures need the resolved values. Colours mean the same thing on every chart.
 */
import type { EventKind, State } from '../dataset/schema';

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

/** Results in jade, meetings in ochre, policy in indigo; what is announced or aimed at in cinnabar. */
export const EVENT_COLOURS: Record<EventKind, ColourToken> = {
  policy: 'indigo',
  announcement: 'cinnabar',
  meeting: 'ochre',
  result: 'jade',
  target: 'cinnabar',
};

/** Jade for what is done or being done, cinnabar for what is still to come. */
export const STATE_COLOURS = {
  achieved: 'jade',
  'under-way': 'jade',
  planned: 'cinnabar',
  'called-for': 'cinnabar',
} as const satisfies Record<State, ColourToken>;

/** Pages and files set the font once, around the picture; layout never depends on measured text. */
export const CHART_FONT = 'inherit';
