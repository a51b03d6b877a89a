/** Where the words of a query stand in a text, so that they can be marked. */
import { numbersIn } from './numbers';
import { hasHan, type Wanted } from './text';

/** A piece of text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

type Span = readonly [start: number, end: number];

/** The text in pieces; together they are the text. `folded` is the text as queries are compared with it. */
export function markPieces(text: string, folded: string, wanted: readonly Wanted[]): Piece[] {
  const spans = [...wordSpans(folded, wanted), ...numberSpans(folded, wanted)];
  if (!spans.length) return [{ text, marked: false }];
  const marked = new Array<boolean>(text.length).fill(false);
  for (const [start, end] of spans) marked.fill(true, start, end);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = pieces.at(-1);
    if (last && last.marked === marked[at]) last.text += text[at];
    else pieces.push({ text: text[at]!, marked: marked[at]! });
  }
  return pieces;
}

function wordSpans(folded: string, wanted: readonly Wanted[]): Span[] {
  return wanted.flatMap(({ written, ways }) => {
    const whole = places(folded, written);
    if (whole.length || !hasHan(written)) return whole;
    const pairs = ways.flat().filter((term) => term.length > 1 && !term.startsWith('#'));
    return pairs.flatMap((term) => places(folded, term));
  });
}

function numberSpans(folded: string, wanted: readonly Wanted[]): Span[] {
  const keys = wanted.flatMap(({ ways }) => ways.flat().filter((term) => term.startsWith('#')));
  if (!keys.length) return [];
  return numbersIn(folded)
    .filter(({ key }) => keys.includes(key) || keys.includes(key.replace('%', '')))
    .map(({ start, end }): Span => [start, end]);
}

/** Latin words are marked where they begin, Chinese anywhere. */
function places(folded: string, term: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const inside = !hasHan(term) && at > 0 && /[\p{Script=Latin}\p{Nd}]/u.test(folded[at - 1]!);
    if (!inside) spans.push([at, at + term.length]);
  }
  return spans;
}
