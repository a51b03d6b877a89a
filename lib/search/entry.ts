/** What search knows: one row for each thing that can be found, in one language, as plain JSON. */

/** In the order in which equals are shown: what has a page of its own first, then records, then places in the text. */
export const KINDS = [
  'enterprise',
  'field',
  'place',
  'year',
  'organisation',
  'page',
  'hub',
  'metric',
  'chart',
  'document',
  'instrument',
  'observation',
  'event',
  'initiative',
  'claim',
  'figure',
  'discrepancy',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Entry {
  id: string;
  /** Name in the language of the index; for a figure, what is printed. */
  title: string;
  /** Every other name: other languages, aliases, former names. */
  names: string[];
  /** Pinyin of the Chinese names, syllable by syllable. */
  readings: string[];
  /** A value as the language writes it; empty for what is not a number. */
  value: string;
  /** What it is, in a line. */
  note: string;
  /** Further words that it is found by. */
  words: string;
  /** Entries that it is about, as `kind:id`; their names find it too. */
  about: string[];
  /** Address without language and query. */
  page: string;
}

/** An entry as it travels: `about` by position among all rows, empty ends cut off. */
export type Row = [
  id: string,
  title: string,
  page?: string,
  note?: string,
  value?: string,
  names?: string[],
  about?: number[],
  words?: string,
  readings?: string[],
];

export interface SearchIndex {
  release: string;
  /** Printed figures in all, with the private ones that are not entries. */
  figures: number;
  /** Traditional and simplified characters in turn, for the characters that occur. */
  simplify: string;
  rows: Record<Kind, Row[]>;
}
