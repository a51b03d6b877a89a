/** Rows as they travel → entries, with everything that they can be found by. */
import { type Entry, KINDS, type Kind, type SearchIndex } from './entry';
import { numbersIn } from './numbers';
import { fold, indexTerms, type Simplify, squeeze } from './text';

/** An entry ready to be compared with a query. */
export interface Known extends Omit<Entry, 'about'> {
  kind: Kind;
  /** Positions of what it is about. */
  about: number[];
  /** Position among all entries. */
  at: number;
  /** The title and all other names, as written and without spaces and punctuation. */
  called: { name: string; folded: string; plain: string }[];
  /** Pinyin of each Chinese name, syllables apart. */
  syllables: string[][];
  /** What its value says, and the numbers in that. */
  valueText: string;
  numbers: string[];
  /** How many entries are about it. */
  told: number;
}

/** What MiniSearch keeps of an entry: terms joined by spaces. */
export interface Terms {
  id: number;
  name: string;
  reading: string;
  words: string;
  about: string;
}

/** Their notes say how many records there are, and that is not what they are about. */
const COUNTED: readonly Kind[] = ['enterprise', 'field', 'place', 'year', 'organisation'];

/** Entries in the order of their positions. */
export function readEntries({ rows }: SearchIndex, simplify: Simplify): Known[] {
  const all = KINDS.flatMap((kind) => rows[kind].map((row) => ({ kind, row })));
  const told = new Map<number, number>();
  for (const { row } of all) for (const at of row[6] ?? []) told.set(at, (told.get(at) ?? 0) + 1);
  return all.map(({ kind, row }, at) => {
    const [id, title, page = '', note = '', value = '', names = [], about = [], words = '', readings = []] =
      row;
    return {
      ...{ kind, at, id, title, page, note, value, names, words, readings, about },
      called: [title, ...names].map((name) => calledBy(name, simplify)),
      syllables: readings.map((reading) => reading.split(' ')),
      ...valueRead(value || (kind === 'figure' ? title : ''), simplify),
      told: told.get(at) ?? 0,
    };
  });
}

function valueRead(value: string, simplify: Simplify) {
  const valueText = fold(value, simplify);
  return { valueText, numbers: numbersIn(valueText).map(({ key }) => key) };
}

function calledBy(name: string, simplify: Simplify) {
  const folded = fold(name, simplify);
  return { name, folded, plain: squeeze(folded) };
}

/** Terms of every entry. */
export function termsOf(entries: readonly Known[], simplify: Simplify): Terms[] {
  const terms = (text: string) => indexTerms(fold(text, simplify));
  const names = entries.map((entry) => terms([entry.title, ...entry.names].join(' | ')));
  const readings = entries.map(({ syllables }) => syllables.flatMap(spellings));
  // Single characters are looked for in names and values; elsewhere they say little, and cost much.
  const told = entries.map(({ at, syllables }) => [
    ...names[at]!.filter((term) => !isOneHan(term)),
    ...syllables.flatMap((each) => [each.join(''), initials(each)]),
  ]);
  return entries.map((entry) => ({
    id: entry.at,
    name: joined(names[entry.at]!),
    reading: joined(readings[entry.at]!),
    words: joined([
      ...terms(COUNTED.includes(entry.kind) ? entry.words : `${entry.note} | ${entry.words}`).filter(
        (term) => !isOneHan(term),
      ),
      ...terms(entry.value),
    ]),
    about: joined(entry.about.flatMap((at) => told[at]!)),
  }));
}

const isOneHan = (term: string) => /^\p{Script=Han}$/u.test(term);

const joined = (terms: readonly string[]) => [...new Set(terms)].join(' ');

/** From every syllable on, in full and by initials: `zhongche`, `che`, `zc`. */
function spellings(syllables: readonly string[]): string[] {
  return syllables.flatMap((_, index) => {
    const rest = syllables.slice(index);
    return rest.length > 1 ? [rest.join(''), initials(rest)] : [rest.join('')];
  });
}

/** `['zhong', 'che']` → `zc`, as people type it. */
export const initials = (syllables: readonly string[]) => syllables.map((each) => each[0]).join('');
