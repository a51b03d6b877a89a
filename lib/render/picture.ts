/** The picture of a view as a file: drawn once, kept while there is room, and heavy work in line. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { LANGUAGE_TAGS } from '../i18n/languages';
import { PICTURE_SIZES, type PictureSize, type PictureTheme } from '../view/file-address';
import { cardDescription, cardSvg } from './card/card';
import type { CardContent } from './card/content';
import { lineUp } from './line-up';
import { withTextFields } from './png-text';
import { rasterise } from './rasterise';

interface PictureFile {
  body: Uint8Array;
  /** Of the bytes. */
  etag: string;
}

interface PictureWish {
  format: 'png' | 'svg';
  size: PictureSize;
  theme: PictureTheme;
  /** Address of the page that the picture is of, for its text fields. */
  page: string;
}

/** About 64 MB at the most; a burst of never-seen views only pushes old ones out. */
const kept = new LRUCache<string, PictureFile>({
  max: 2_000,
  maxSize: 64_000_000,
  sizeCalculation: ({ body }) => body.length,
});

/**
 * The picture under this key: the canonical address of its view, the release, and whatever else its content
 * depends on. `contentOf` is asked only when it has to be drawn.
 */
export async function pictureFile(
  key: string,
  wish: PictureWish,
  contentOf: () => CardContent,
): Promise<PictureFile> {
  const known = kept.get(key);
  if (known) return known;
  return lineUp(key, async () => {
    const content = contentOf();
    const svg = cardSvg(content, wish.size, wish.theme);
    const body = wish.format === 'svg' ? Buffer.from(svg) : await png(svg, content, wish);
    const file = { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
    kept.set(key, file);
    return file;
  });
}

async function png(svg: string, content: CardContent, { size, page }: PictureWish): Promise<Uint8Array> {
  const image = await rasterise(svg, PICTURE_SIZES[size].width);
  return withTextFields(image, LANGUAGE_TAGS[content.lang], {
    Title: content.headline,
    Description: cardDescription(content),
    Author: 'Ceyuan',
    Copyright: 'CC BY 4.0',
    Source: content.sources,
    Software: 'Ceyuan',
    URL: page,
  });
}
