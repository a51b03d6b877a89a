/** Query → what is found, in groups; the same on the server and in the browser. */

import { crossing, nameReader } from './crossing';
import { type Known, readEntries, termsOf } from './entries';
import type { Kind, SearchIndex } from './entry';
import { type Fits, startLookup } from './lookup';
import { markPieces, type Piece } from './marks';
import { asked, type Rank, rank } from './rank';
import { fold, readSimplify, squeeze, type Wanted, wantedIn } from './text';

/** Longest query that is read, in characters. */
export const LONGEST_QUERY = 100;
/** A query asks for no more parts than this; the rest is left out. */
const MOST_PARTS = 12;

export interface Hit {
  kind: Kind;
  id: string;
  title: Piece[];
  /** What the title says, without marks. */
  name: string;
  value: string;
  note: string;
  /** The name that matched, where it is not the title. */
  also: Piece[] | null;
  page: string;
  /** Filters that the query adds to the page: a year, a field. */
  filters: { time?: string; field?: string };
}

/**
 * How far the query was met: `all` of it, a `near` spelling, only `some` of it, `none`; `empty` for no query.
 */
export type Reach = 'all' | 'near' | 'some' | 'none' | 'empty';

export interface Found {
  /** What was looked for. */
  query: string;
  /** The query was longer than that. */
  cut: boolean;
  reach: Reach;
  total: number;
  /** Best first, each with its best first. */
  groups: { kind: Kind; hits: Hit[] }[];
}

export interface Search {
  find: (query: string) => Found;
  /** How much the documents hold. */
  covers: { documents: number; enterprises: number; fields: number; figures: number };
  /** Entries of one kind, in the order of the data. */
  list: (kind: Kind) => Hit[];
}

/** Makes an index ready to be asked. Some 40 ms for a few hundred entries, so once. */
export function startSearch(index: SearchIndex): Search {
  const simplify = readSimplify(index.simplify);
  const entries = readEntries(index, simplify);
  const lookup = startLookup(termsOf(entries, simplify));
  const takeApart = nameReader(entries);

  const hitOf = (entry: Known, wanted: readonly Wanted[], via: string | null): Hit => {
    const title = markPieces(entry.title, entry.called[0]!.folded, wanted);
    return {
      kind: entry.kind,
      id: entry.id,
      title,
      name: entry.title,
      value: entry.value,
      note: entry.note,
      also:
        via === null || title.some(({ marked }) => marked)
          ? null
          : markPieces(via, fold(via, simplify), wanted),
      page: entry.page,
      filters: entry.kind === 'year' ? { time: entry.id } : {},
    };
  };

  const find = (text: string): Found => {
    const characters = [...text.normalize('NFC').trim()];
    const query = characters.slice(0, LONGEST_QUERY).join('');
    const cut = characters.length > LONGEST_QUERY;
    const folded = fold(query, simplify);
    const wanted = wantedIn(folded).slice(0, MOST_PARTS);
    if (!wanted.length) return { query, cut, reach: query ? 'none' : 'empty', total: 0, groups: [] };
    const plain = squeeze(folded);
    const all = lookup.all(wanted);
    const near = all.size ? all : lookup.near(wanted);
    const some = near.size ? near : lookup.some(wanted);
    const reach = all.size ? 'all' : near.size ? 'near' : some.size ? 'some' : 'none';
    // Where nothing holds all of it, each part is asked for by itself, and the best answer counts.
    const questions =
      reach === 'some' ? wanted.map((part) => asked(part.written, [part])) : [asked(folded, wanted)];
    const ranked = rankAll(entries, some, (entry, share) =>
      bestOf(questions.map((each) => rank(entry, each, share))),
    );
    const names = takeApart(plain) ?? [];
    const crossed = reach === 'all' ? crossing(entries, names, some) : null;
    const fit = ranked.map(({ entry, via }) => hitOf(entry, wanted, via));
    const first = crossed
      ? [{ ...hitOf(crossed.entry, wanted, null), ...crossed.with }]
      : // Where nothing tells of all that was named, the things named are the better answer.
        names.length > 1
        ? names.map((entry) => hitOf(entry, wanted, null))
        : [];
    const hits = distinct([...first, ...fit]);
    return { query, cut, reach, total: hits.length, groups: inGroups(hits) };
  };

  const { rows, figures } = index;
  const [documents, enterprises, fields] = [rows.document.length, rows.enterprise.length, rows.field.length];
  const covers = { documents, enterprises, fields, figures };
  const list = (kind: Kind) =>
    entries.filter((entry) => entry.kind === kind).map((entry) => hitOf(entry, [], null));
  return { find, covers, list };
}

function bestOf([first, ...others]: readonly Rank[]): Rank {
  return others.reduce((a, b) => (b.score > a.score ? b : a), first!);
}

function distinct(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ kind, id }) => !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`));
}

function rankAll(entries: readonly Known[], fits: Fits, of: (entry: Known, share: number) => Rank) {
  const top = Math.max(...fits.values());
  return [...fits]
    .map(([at, fit]) => ({ entry: entries[at]!, ...of(entries[at]!, fit / top) }))
    .sort((a, b) => b.score - a.score || a.entry.at - b.entry.at);
}

/** Groups by kind, in the order of their best hits. */
function inGroups(hits: readonly Hit[]): Found['groups'] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}
