/** How a chart stands in a frame on another site: what may be chosen, its address, and the code to paste. */
import type { Lang } from '../i18n/languages';
import { filtersOnly, type Query, viewHref } from './codec';
import type { View } from './view';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Tells the layout of a page which theme its address asks for. */
export const THEME_HEADER = 'ceyuan-theme';

interface EmbedOptions {
  /** `auto` follows the reader's system. */
  theme: EmbedTheme;
  /** Filters above the chart. */
  controls: boolean;
  /** The finding and its subtitle above the chart; a host that writes its own may leave them out. */
  title: boolean;
}

export const DEFAULT_EMBED: EmbedOptions = { theme: 'auto', controls: false, title: true };

/** Reads the options of a frame. What is not one of ours counts as not said: a frame is never left empty. */
export function readEmbedOptions(query: Query): EmbedOptions {
  const last = (key: string) => [query[key]].flat().at(-1);
  const yes = (key: 'controls' | 'title') => {
    const said = last(key);
    return said === '1' ? true : said === '0' ? false : DEFAULT_EMBED[key];
  };
  const theme = EMBED_THEMES.find((each) => each === last('theme')) ?? DEFAULT_EMBED.theme;
  return { theme, controls: yes('controls'), title: yes('title') };
}

/** `/zh/embed/hub-batches?enterprise=crrc&theme=dark`: filters first, then the options that differ. */
export function embedAddress(
  lang: Lang,
  chart: string,
  view: View,
  options: Partial<EmbedOptions> = {},
): string {
  const { theme, controls, title } = { ...DEFAULT_EMBED, ...options };
  const address = viewHref(`/${lang}/embed/${chart}`, filtersOnly(view));
  const said = [
    ...(theme === DEFAULT_EMBED.theme ? [] : [`theme=${theme}`]),
    ...(controls === DEFAULT_EMBED.controls ? [] : [`controls=${Number(controls)}`]),
    ...(title === DEFAULT_EMBED.title ? [] : [`title=${Number(title)}`]),
  ];
  if (!said.length) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${said.join('&')}`;
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What a host pastes: a plain frame that works by itself, and one small script that fits its height to the chart.
 * `origin` is ours, `address` comes from `embedAddress`, `name` is read out by screen readers.
 */
export function embedCode(origin: string, address: string, name: string, height = 640): string {
  const source = escapeAttribute(origin + address);
  return `<iframe src="${source}" title="${escapeAttribute(name)}" data-ceyuan loading="lazy" width="100%" height="${height}" style="border:0" allow="clipboard-write; web-share"></iframe>
<script async src="${escapeAttribute(origin)}/embed.js"></script>`;
}
