/** The one door to MiniSearch: which entries hold what a query asks for. */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Terms } from './entries';
import type { Wanted } from './text';

/** Positions of entries with how well their words fit, best first. */
export type Fits = Map<number, number>;

interface Lookup {
  /** Every part of the query. */
  all: (wanted: readonly Wanted[]) => Fits;
  /** Every part, one letter off or one number begun. */
  near: (wanted: readonly Wanted[]) => Fits;
  /** Some part, or a rare pair of characters. */
  some: (wanted: readonly Wanted[]) => Fits;
}

/** A pair of characters in more entries than this says nothing: 中国, 企业. */
const COMMON = 0.03;

/** One letter off is a slip in a long word, and another word in a short one. */
const LONG_WORD = /^[a-z]{5,}$/;
/** A number may be half written. */
const BEGUN = /^#\d{2}/;

const OPTIONS: SearchOptions = {
  boost: { name: 4, reading: 2, words: 1, about: 0.7 },
  // Chinese has no beginnings of words: its pairs are exact.
  prefix: (term) => /^[a-z]/.test(term),
  fuzzy: false,
  processTerm: (term) => term,
};

/** Makes entries findable by their terms. */
export function startLookup(documents: readonly Terms[]): Lookup {
  const fields = ['name', 'reading', 'words', 'about'] as const;
  const index = new MiniSearch<Terms>({
    fields: [...fields],
    tokenize: (terms) => terms.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  const frequency = new Map<string, number>();
  for (const { name } of documents)
    for (const term of name.split(' ')) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rare = (term: string) => (frequency.get(term) ?? 0) <= documents.length * COMMON;
  const run = (query: Query, options: SearchOptions): Fits =>
    new Map(index.search(query, { ...OPTIONS, ...options }).map(({ id, score }) => [id, score]));
  const partly = ({ ways }: Wanted): Query => ({
    combineWith: 'OR',
    queries: [part(ways), ...ways.flat().filter((term) => /^\p{Script=Han}{2}/u.test(term) && rare(term))],
  });
  return {
    all: (wanted) => run({ combineWith: 'AND', queries: wanted.map(({ ways }) => part(ways)) }, {}),
    near: (wanted) =>
      wanted.flatMap(({ ways }) => ways.flat()).some((term) => LONG_WORD.test(term) || BEGUN.test(term))
        ? run(
            { combineWith: 'AND', queries: wanted.map(({ ways }) => part(ways)) },
            {
              fuzzy: (term) => (LONG_WORD.test(term) ? 1 : false),
              prefix: (term) => /^[a-z]/.test(term) || BEGUN.test(term),
            },
          )
        : new Map(),
    some: (wanted) => run({ combineWith: 'OR', queries: wanted.map(partly) }, {}),
  };
}

function part(ways: readonly string[][]): Query {
  return { combineWith: 'OR', queries: ways.map((terms) => ({ combineWith: 'AND', queries: [...terms] })) };
}
