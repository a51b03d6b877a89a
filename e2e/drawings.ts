/** Charts as the pages draw them, each in a page of its own: the site's style sheet, one font for all machines. */
import { readFileSync } from 'node:fs';
import { CHARTS } from '../lib/charts';
import type { Chart } from '../lib/charts/chart';
import { getAtlas } from '../lib/dataset/load';
import { LANGUAGE_TAGS, LANGUAGES, type Lang } from '../lib/i18n/languages';
import { fontsFor } from '../lib/render/fonts';
import { drawPictures, type Picture } from '../lib/render/pictures';
import { stillSvg } from '../lib/render/stills';
import { DEFAULT_VIEW } from '../lib/view/view';

export const WIDTHS = ['wide', 'narrow'] as const;

/** Stills of a chart with no filter set: as wide as it gets on the overview, and as on a phone. */
function stills(chart: Chart, lang: Lang): Picture[] {
  const atlas = getAtlas();
  const model = chart.model(atlas, DEFAULT_VIEW);
  if (model.status === 'empty') throw new Error(`${chart.id} is empty before any filter is set`);
  const drawn = drawPictures(chart, model, chart.full ? 'full' : 'half', lang, atlas.release);
  return [drawn.at(-1)!, drawn[0]!];
}

const styleSheet = readFileSync(new URL('../app/globals.css', import.meta.url), 'utf8');

/** A page that holds a chart's stills on a card, the wide one and the narrow one, and nothing else. */
export async function pageOf(chart: Chart, lang: Lang): Promise<string> {
  const pictures = stills(chart, lang).map(
    ({ name, width }, index) =>
      `<div class="picture" id="${WIDTHS[index]}" style="width: ${width}px">${stillSvg(name)}</div>`,
  );
  return `<!doctype html><html lang="${LANGUAGE_TAGS[lang]}"><meta charset="utf-8"><title>-</title>
<style>${styleSheet.replace('@import "tailwindcss";', '')}</style>
<style>
${await fontFaces()}
:root:root { --sans: ${FAMILIES[lang]}; background: var(--card); line-height: 1.5; }
/* Side by side: a height that is no whole number would shift what stands below it. */
body { display: flex; align-items: start; margin: 0; }
</style>${pictures.join('')}</html>`;
}

/** As on the pages, English is drawn in a Latin face first. The names are of no font that a machine has. */
const FAMILIES: Record<Lang, string> = { zh: 'Chinese', en: 'Latin, Chinese' };

let faces: Promise<string> | undefined;

/** The fonts of the picture files, which come with the packages, for every character that charts draw. */
function fontFaces(): Promise<string> {
  faces ??= fontsFor(characters()).then((fonts) =>
    fonts
      .map((font, index) => {
        const family = index < 2 ? 'Chinese' : 'Latin';
        const weight = index % 2 ? '600 700' : '400';
        const data = Buffer.from(font).toString('base64');
        return `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
      })
      .join('\n'),
  );
  return faces;
}

/** Every character in any of the pictures. */
function characters(): Set<string> {
  const drawn = CHARTS.flatMap((chart) =>
    LANGUAGES.flatMap((lang) => stills(chart, lang).map(({ name }) => stillSvg(name))),
  );
  return new Set(drawn.join('').replace(/<[^>]*>/g, ''));
}
