/** SVG → PNG without a browser and without any font of the system. */
import { renderAsync } from '@resvg/resvg-js';
import { FONT_FAMILY, withFontFiles } from './fonts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Every character that a drawing writes. */
export function writtenCharacters(svg: string): Set<string> {
  const words = svg.replace(/<(title|desc|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  return new Set(words.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole));
}

/** Draws at this width in pixels. The work is done beside the main thread, which goes on answering. */
export async function rasterise(svg: string, width: number): Promise<Buffer> {
  const image = await withFontFiles(writtenCharacters(svg), (fontFiles) =>
    renderAsync(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        loadSystemFonts: false,
        fontFiles,
        defaultFontFamily: FONT_FAMILY,
        sansSerifFamily: FONT_FAMILY,
      },
    }),
  );
  return image.asPng();
}
