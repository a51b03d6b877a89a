/** A whole picture to send around: finding, filters, chart, basis, sources, and the way back, as one SVG. */
import { fileMessages } from '../../i18n/files';
import { formatDate } from '../../i18n/format';
import { LANGUAGE_TAGS } from '../../i18n/languages';
import { PICTURE_SIZES, type PictureSize, type PictureTheme } from '../../view/file-address';
import { FONT_STACKS } from '../fonts';
import { PALETTES } from '../palettes';
import { arrange } from './arrange';
import type { CardContent } from './content';
import { escapeXml, px, writeBlocks } from './ink';
import { type CardForm, MARGIN } from './rooms';

const usual = () => 1;

const FORMS: Record<PictureSize, CardForm> = {
  preview: { ...PICTURE_SIZES.preview, widths: [640, 704, 760], words: usual, least: 1.7 },
  square: { ...PICTURE_SIZES.square, widths: [480, 540, 600, 640], words: usual, least: 1.45 },
  phone: { ...PICTURE_SIZES.phone, widths: [420, 480, 540, 600, 640], words: usual, least: 1.45 },
  slide: {
    ...PICTURE_SIZES.slide,
    widths: [900, 1000, 1120, 1280],
    words: (width) => width / 840,
    least: 1.8,
  },
};

/** The card as a self-contained SVG with title and description inside. */
export function cardSvg(content: CardContent, size: PictureSize, theme: PictureTheme): string {
  const form = FORMS[size];
  const colours = PALETTES[theme];
  const { lang, headline } = content;
  const { width, height, header, footer, body } = arrange(content, form);
  const inside = [
    `<title id="card-title">${escapeXml(headline)}</title>`,
    `<desc id="card-description">${escapeXml(cardDescription(content))}</desc>`,
    `<rect width="${px(width)}" height="${px(height)}" fill="${colours.card}"/>`,
    writeBlocks(header.blocks, header.x, header.y, colours),
    body(colours),
    footer.at.draw(MARGIN, footer.y, colours),
  ];
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${form.width}" height="${form.height}" viewBox="0 0 ${px(width)} ${px(height)}"`,
    `role="img" aria-labelledby="card-title card-description" xml:lang="${LANGUAGE_TAGS[lang]}"`,
    `font-family="${escapeXml(FONT_STACKS[lang])}"`,
  ].join(' ');
  return `<svg ${root}>${inside.join('')}</svg>`;
}

/** What a picture says of itself in words: its finding, its filters, its sources. */
export function cardDescription({
  lang,
  summary,
  filterWords,
  sources,
  release,
  released,
}: CardContent): string {
  const text = fileMessages(lang);
  const parts = [
    summary,
    filterWords && `${text.filtered(filterWords)}`,
    sources,
    text.release(formatDate(released, lang), release),
    text.licence,
  ];
  return parts.filter(Boolean).join(' ');
}
