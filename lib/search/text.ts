/** How text is read for search: one spelling of each character, and the terms that can be looked up. */
import { numbersIn } from './numbers';

/** Traditional character → the simplified one that the index holds. */
export type Simplify = ReadonlyMap<string, string>;

/** `華华東东` → a map. */
export function readSimplify(pairs: string): Simplify {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((character, index) =>
      index % 2 ? [] : [[character, characters[index + 1]!] as const],
    ),
  );
}

/** Half-width, lower case, simplified; every character stays at its place, so that matches can be marked. */
export function fold(text: string, simplify: Simplify): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text[index]!;
    const plain = unit.normalize('NFKC').toLowerCase();
    const one = plain.length === 1 ? plain : unit;
    return simplify.get(one) ?? one;
  }).join('');
}

/** A folded text without spaces and punctuation, to compare names by. */
export function squeeze(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}%]/gu, '');
}

const HAN_RUN = /\p{Script=Han}+/gu;
/** R&D and S+C+L are one word each. */
const WORD = /[\p{Script=Latin}\p{Nd}]+(?:[&+][\p{Script=Latin}\p{Nd}]+)*/gu;

/** Whether there is any Chinese in a text. */
export const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

const pairsOf = (run: string) =>
  Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2));

/** Every term that a folded text is found by: characters and pairs of Chinese, words, numbers. */
export function indexTerms(folded: string): string[] {
  const runs = [...folded.matchAll(HAN_RUN)].flatMap(([run]) => [...run, ...pairsOf(run)]);
  const words = Array.from(folded.matchAll(WORD), ([word]) => word);
  // A percentage is also found by its bare number.
  const numbers = numbersIn(folded).flatMap(({ key }) =>
    key.endsWith('%') ? [key, key.slice(0, -1)] : [key],
  );
  return [...runs, ...words, ...numbers];
}

/**
 * One thing that a query asks for. `ways` are the ways to say it: each a list of terms of which all must be
 * there.
 */
export interface Wanted {
  written: string;
  ways: string[][];
}

/** What a folded query asks for, part by part. */
export function wantedIn(folded: string): Wanted[] {
  const numbers = numbersIn(folded);
  const arabic = numbers.filter(({ start, end }) => /\d/.test(folded.slice(start, end)));
  const rest = arabic.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  );
  // A single character right behind a number is its measure word, which texts write in many ways.
  const measures = new Set(arabic.map(({ end }) => end));
  const found = [...rest.matchAll(HAN_RUN)].filter(
    ({ index, 0: run }) => run.length > 1 || !measures.has(index),
  );
  const runs = found.map(({ index, 0: run }) => {
    const counted = numbers.find(({ start, end }) => start >= index && end <= index + run.length);
    const spelled = run.length === 1 ? [run] : pairsOf(run);
    const ways = counted
      ? [spelled, [counted.key, ...around(run, counted.start - index, counted.end - index)]]
      : [spelled];
    return { index, written: run, ways };
  });
  const words = Array.from(rest.matchAll(WORD), ({ index, 0: word }) => ({
    index,
    written: word,
    ways: [[word]],
  }));
  const figures = arabic.map(({ start, end, key }) => ({
    index: start,
    written: folded.slice(start, end),
    ways: [[key]],
  }));
  return [...runs, ...words, ...figures]
    .sort((a, b) => a.index - b.index)
    .map(({ written, ways }) => ({ written, ways }));
}

/** What a run says besides its number: 第二十二届 leaves 第 and 届. */
function around(run: string, start: number, end: number): string[] {
  return [run.slice(0, start), run.slice(end)].flatMap((side) =>
    side.length > 1 ? pairsOf(side) : side ? [side] : [],
  );
}
