/** The still pictures of a chart for a page: one per layout width, kept in a bounded cache. */
import { LRUCache } from 'lru-cache';
import { type Chart, type ChartModel, NARROW_BELOW } from '../charts/chart';
import { shapesOf, writeSvg } from '../charts/parts/write-svg';
import { PAGE_COLOURS } from '../charts/theme';
import type { Atlas } from '../dataset/dataset';
import type { Lang } from '../i18n/languages';
import { filtersOnly, viewHref } from '../view/codec';
import type { View } from '../view/view';
import { offerStills } from './stills';
import { renderSvg } from './svg';

/**
 * Layout name → width in px of the drawing: the widths cards have at 390, 768 and 1440 px, where it is shown as
 * large as drawn. The style sheet chooses by the card's width, smallest first.
 */
export const PAGE_WIDTHS = {
  half: { 'below-wide': 324, wide: 548 },
  full: { narrow: 324, 'below-full': 680, full: 1166 },
  page: { narrow: 324, 'below-page': 660, page: 826 },
  gallery: { narrow: 324 },
} as const;

export interface Picture {
  layout: 'below-wide' | 'wide' | 'narrow' | 'below-page' | 'page' | 'below-full' | 'full';
  width: number;
  height: number;
  /** Under which its SVG is found while a page is drawn: see `stills`. */
  name: string;
}

/** About 30 MB at the most; a burst of never-seen views only pushes old ones out. */
const cache = new LRUCache<string, Omit<Picture, 'layout'> & { svg: string }>({
  max: 2_000,
  maxSize: 30_000_000,
  sizeCalculation: ({ svg }) => svg.length,
});

offerStills((name) => cache.get(name)?.svg);

/** What the marks of every chart follow from: the release of the data and the filters, in their one order. */
export const pictureKey = (atlas: Pick<Atlas, 'release'>, view: View): string =>
  `${atlas.release} ${viewHref('', filtersOnly(view))}`;

/**
 * Draws a chart at each width of a page slot; nothing where the view leaves nothing to draw.
 * `key` comes from `pictureKey`: it must differ whenever the marks do.
 */
export function drawPictures(
  chart: Chart,
  model: ChartModel<unknown>,
  slot: keyof typeof PAGE_WIDTHS,
  lang: Lang,
  key: string,
): Picture[] {
  if (model.status !== 'drawn') return [];
  const { marks } = model;
  return Object.entries(PAGE_WIDTHS[slot]).map(([layout, width]) => {
    const name = `${chart.id} ${lang} ${width} ${key}`;
    const at = { layout: layout as Picture['layout'], width, name };
    const known = cache.get(name);
    if (known) return { ...at, height: known.height };
    const narrow = width < NARROW_BELOW;
    const height = chart.height(marks, { lang, width, narrow });
    const frame = { lang, width, height, narrow, colours: PAGE_COLOURS };
    const option = chart.option(marks, frame);
    const shapes = shapesOf(option);
    const svg = shapes
      ? writeSvg(shapes, width, { top: 0, bottom: height }, `${chart.id}-${width}`)
      : renderSvg(option, width, height, `${chart.id}-${width}`);
    cache.set(name, { width, height, name, svg });
    return { ...at, height };
  });
}
