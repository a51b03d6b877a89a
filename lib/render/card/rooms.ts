/** The room that the words of a card leave for its picture, with the words above it or beside it. */
import type { CardContent } from './content';
import { type Footer, footerOf } from './footer';
import { headerBlocks } from './header';
import { type Block, heightOf } from './ink';

export interface CardForm {
  /** Pixels. */
  width: number;
  height: number;
  /** Widths in units of the card to try, from the largest letters to the smallest. */
  widths: readonly number[];
  /** By how much words are larger than usual on a card of this width: a slide is read from afar. */
  words: (width: number) => number;
  /** Pixels that a unit of the chart must have at least for its letters to be read. */
  least: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const MARGIN = 24;
const GAP = 11;
/** Share of the width that words take where they stand beside the picture. */
const BESIDE = 0.37;

/** A card of some width with its words laid out, and the room that they leave. */
export interface Frame {
  /** Size of the card in its own units. */
  width: number;
  height: number;
  header: { blocks: Block[]; x: number; y: number };
  footer: { at: Footer; y: number };
  box: Box;
}

/** Room that is left for the picture, above it or beside it the words. Null where the words leave too little. */
function frame(
  content: CardContent,
  form: CardForm,
  width: number,
  beside: boolean,
  summary: boolean,
): Frame | null {
  const height = (width * form.height) / form.width;
  const inner = width - 2 * MARGIN;
  const scale = form.words(width);
  const footer = footerOf(content, inner, scale);
  const footerTop = height - MARGIN + 6 - footer.height;
  const column = beside ? Math.round(inner * BESIDE) : inner;
  const blocks = headerBlocks(content, column, {
    headline: beside ? [24, 22, 20, 18] : [25, 23, 21],
    most: beside ? 6 : 2,
    summary,
    scale,
  });
  const top = MARGIN - 4;
  const header = heightOf(blocks);
  const box = beside
    ? { x: MARGIN + column + 28, y: top + 2, width: inner - column - 28, height: footerTop - GAP - top - 2 }
    : { x: MARGIN, y: top + header + GAP, width: inner, height: footerTop - GAP - top - header - GAP };
  if (box.height < 60 || (beside && header > footerTop - GAP - top)) return null;
  return {
    width,
    height,
    header: { blocks, x: MARGIN, y: top },
    footer: { at: footer, y: footerTop },
    box,
  };
}

/** Every arrangement of words and room, those with the largest letters first. */
export function frames(content: CardContent, form: CardForm, summary: boolean): Frame[] {
  const sides = form.width > 1.4 * form.height ? [false, true] : [false];
  return form.widths.flatMap((width) =>
    sides.flatMap((beside) => frame(content, form, width, beside, summary) ?? []),
  );
}

/** The words alone, where even they need all the room there is. */
export function lastResort(content: CardContent, form: CardForm): Frame {
  const width = form.widths.at(-1)!;
  const height = (width * form.height) / form.width;
  const footer = footerOf(content, width - 2 * MARGIN, 1);
  const words = { headline: [20, 18, 16], most: 3, summary: false, scale: 1 };
  const blocks = headerBlocks(content, width - 2 * MARGIN, words);
  return {
    width,
    height,
    header: { blocks, x: MARGIN, y: MARGIN - 4 },
    footer: { at: footer, y: height - MARGIN + 6 - footer.height },
    box: { x: MARGIN, y: 0, width: 0, height: 0 },
  };
}
