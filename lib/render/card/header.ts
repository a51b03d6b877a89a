/** The words at the top or the side of a card: what, for whom, the finding. */
import type { Weight } from '../../charts/parts/text-width';
import type { ColourToken } from '../../charts/theme';
import { fileMessages } from '../../i18n/files';
import { formatList } from '../../i18n/format';
import { evenLines, fitLines } from '../lines';
import type { CardContent } from './content';
import type { Block } from './ink';

/** The smallest letters on a card, in its own units: they stay readable where a preview is shown half as wide. */
export const SMALL = 12.7;

interface HeaderForm {
  /** Sizes to try for the finding, and the lines that it may take. */
  headline: readonly number[];
  most: number;
  /** The whole summary in place of what the chart shows and for when. */
  summary: boolean;
  /** By how much the words are larger than usual. */
  scale: number;
}

/** Everything above the picture, in lines of this width. */
export function headerBlocks(content: CardContent, width: number, form: HeaderForm): Block[] {
  const { lang, name, headline } = content;
  const { scale, summary } = form;
  const block = (
    lines: string[],
    size: number,
    weight: Weight,
    colour: ColourToken,
    row: number,
    before: number,
  ): Block[] =>
    lines.length
      ? [{ lines, size: size * scale, weight, colour, row: row * scale, before: before * scale }]
      : [];
  const inLines = (text: string, size: number, weight: Weight = 400) =>
    text ? evenLines(text, width, { size: size * scale, weight, lang }) : [];
  const sizes = form.headline.map((size) => size * scale);
  const fitted = fitLines(headline, width, form.most, sizes, { weight: 600, lang });
  const size = fitted ? fitted.size / scale : form.headline.at(-1)!;
  const [below, letters, row] = summary
    ? ([content.summary, 15, 23] as const)
    : ([content.subtitle, 13, 19] as const);
  return [
    ...block(inLines(name, SMALL), SMALL, 400, 'ink-3', 18, 0),
    ...block(filterLines(content, width, SMALL * scale), SMALL, 600, 'cinnabar', 18, 0),
    ...block(fitted?.lines ?? inLines(headline, size, 600), size, 600, 'ink-1', size * 1.3, 2),
    ...block(inLines(below, letters), letters, 400, 'ink-2', row, 4),
  ];
}

/** The filters in words; where that takes too long, how many values each has. */
function filterLines({ lang, filterWords, filters }: CardContent, width: number, size: number): string[] {
  if (!filterWords) return [];
  const text = fileMessages(lang);
  const style = { size, weight: 600, lang } as const;
  const words = evenLines(text.filtered(filterWords), width, style);
  if (words.length <= 2) return words;
  const counts = filters.map(({ label, values, count }) =>
    count === 1 ? values : text.counted(label, count),
  );
  return evenLines(text.filtered(formatList(counts, lang)), width, style);
}
