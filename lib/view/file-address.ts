/**
 * Addresses of the files of a view. Like links they are kept for ever: only known keys, in one fixed order,
 * and only departures from the default, so that equal views have equal files.
 */
import type { Lang } from '../i18n/languages';
import { filtersOnly, type Query, viewHref } from './codec';
import type { View } from './view';

export const FILE_FORMATS = ['png', 'svg', 'csv', 'xlsx', 'json'] as const;
type FileFormat = (typeof FILE_FORMATS)[number];

/** Pixels of a picture. The first is what link previews show. */
export const PICTURE_SIZES = {
  preview: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  phone: { width: 1080, height: 1440 },
  slide: { width: 2560, height: 1440 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

export const PICTURE_THEMES = ['light', 'dark'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

export interface FileOptions {
  size: PictureSize;
  theme: PictureTheme;
  /** Byte order mark of a CSV, which Excel needs to read Chinese. */
  bom: boolean;
}

/** Stands in an address in place of a chart's id: the preview of the overview. */
export const OVERVIEW = 'overview';

/** What a file is like where its address does not say. */
function defaultFileOptions(lang: Lang): FileOptions {
  return { size: 'preview', theme: 'light', bom: lang === 'zh' };
}

/** Path of a file without its query: `/zh/charts/hub-batches.png`, `/zh/overview.png`, `/zh/fields/6g.png`. */
function filePath(lang: Lang, subject: string, format: FileFormat): string {
  if (subject.startsWith('/')) return `/${lang}${subject}.${format}`;
  return subject === OVERVIEW ? `/${lang}/${OVERVIEW}.${format}` : `/${lang}/charts/${subject}.${format}`;
}

/**
 * Address of the file of a chart under a view: `/zh/charts/hub-batches.png?enterprise=crrc&size=square`. The subject
 * is a chart's id, the overview, or a page without its language, `/fields/6g`.
 */
export function fileAddress(
  lang: Lang,
  subject: string,
  format: FileFormat,
  view: View,
  options: Partial<FileOptions> = {},
): string {
  const address = viewHref(filePath(lang, subject, format), filtersOnly(view));
  const usual = defaultFileOptions(lang);
  const picture = format === 'png' || format === 'svg';
  const departures = [
    ...(picture && options.size && options.size !== usual.size ? [`size=${options.size}`] : []),
    ...(picture && options.theme && options.theme !== usual.theme ? [`theme=${options.theme}`] : []),
    ...(format === 'csv' && options.bom !== undefined && options.bom !== usual.bom
      ? [`bom=${Number(options.bom)}`]
      : []),
  ];
  if (!departures.length) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${departures.join('&')}`;
}

/** Reads the options of a file; a value that is not one of ours is named by its key. */
export function readFileOptions(query: Query, lang: Lang): FileOptions | { wrong: keyof FileOptions } {
  const usual = defaultFileOptions(lang);
  const asked = (key: keyof FileOptions) => [query[key]].flat().at(-1) || null;
  const [size, theme, bom] = [asked('size'), asked('theme'), asked('bom')];
  if (size !== null && !Object.hasOwn(PICTURE_SIZES, size)) return { wrong: 'size' };
  if (theme !== null && !(PICTURE_THEMES as readonly string[]).includes(theme)) return { wrong: 'theme' };
  if (bom !== null && bom !== '0' && bom !== '1') return { wrong: 'bom' };
  return {
    size: (size as PictureSize | null) ?? usual.size,
    theme: (theme as PictureTheme | null) ?? usual.theme,
    bom: bom === null ? usual.bom : bom === '1',
  };
}
