/** How well an entry answers: an exact name before a beginning, a beginning before words, entities before records. */

import { initials, type Known } from './entries';
import type { Kind } from './entry';
import { hasHan, squeeze, type Wanted } from './text';

/** Steps between two ranks leave room for how much of the name the query is. */
const EXACT = 100;
const SPELT = 96;
/** A number as it is printed: behind what is named by it, before what mentions it. */
const PRINTED = 74;
const BEGINS = 60;
const WHOLE_WORD = 58;
const HOLDS = 50;
const NAMED = 30;
const SAID = 10;
const ROOM = 9;
/** A name that much else is about goes before one like it that nothing is. */
const KNOWN = 5;
/** So many entries about one make it well known. */
const WELL_KNOWN = 20;

/** What has a page or is a named thing goes before what is said of it, and that before places in the text. */
const WEIGHT: Record<Kind, number> = {
  ...{ enterprise: 15, field: 15, place: 15, year: 15, organisation: 15, hub: 15, metric: 15, chart: 15 },
  ...{ document: 15, instrument: 15, page: 15, observation: 0, event: 0, initiative: 0 },
  ...{ figure: -15, claim: -25, discrepancy: -25 },
};

export interface Rank {
  score: number;
  /** The name that matched, where it is not the title. */
  via: string | null;
}

/** A query as names are compared with it. */
export interface Asked {
  wanted: readonly Wanted[];
  /** As written, with single spaces. */
  phrase: string;
  /** Without spaces and punctuation. */
  plain: string;
}

/** A query, ready to be compared. */
export function asked(folded: string, wanted: readonly Wanted[]): Asked {
  return { wanted, phrase: folded.trim().replace(/\s+/g, ' '), plain: squeeze(folded) };
}

/** `share` is how well the entry's words fit against the best fit, 0 to 1. */
export function rank(entry: Known, query: Asked, share: number): Rank {
  const best = [byName(entry, query), bySpelling(entry, query.plain), byNumber(entry, query)].reduce(
    (a, b) => (b.score > a.score ? b : a),
  );
  // What is printed bears no name: even the same characters only stand there.
  const top = entry.kind === 'figure' ? Math.min(best.score, PRINTED) : best.score;
  const standing = WEIGHT[entry.kind] + (Math.min(entry.told, WELL_KNOWN) / WELL_KNOWN) * KNOWN;
  if (top) return { score: top + standing, via: viaOf(entry, best.via) };
  const inNames = query.wanted.every(({ written }) =>
    entry.called.some((each) => each.plain.includes(written)),
  );
  return { score: (inNames ? NAMED : SAID) + share * ROOM + standing, via: null };
}

interface Match {
  score: number;
  via: string | null;
}

const NONE: Match = { score: 0, via: null };

const viaOf = ({ title }: Known, via: string | null) => (via === title ? null : via);

function byName({ called }: Known, { phrase, plain }: Asked): Match {
  return called.reduce<Match>((best, each) => {
    const score = each.plain === plain ? EXACT : within(each.folded, phrase);
    return score > best.score ? { score, via: each.name } : best;
  }, NONE);
}

/** Chinese counts anywhere. A Latin word counts whole; the beginning of one counts as a part of the name. */
function within(name: string, phrase: string): number {
  const at = name.indexOf(phrase);
  if (at < 0) return 0;
  const room = (phrase.length / name.length) * ROOM;
  if (hasHan(phrase)) return (at ? HOLDS : BEGINS) + room;
  const before = at > 0 && /[\p{Script=Latin}\p{Nd}]/u.test(name[at - 1]!);
  const after = /^[\p{Script=Latin}\p{Nd}]/u.test(name.slice(at + phrase.length));
  if (before) return 0;
  return (after ? HOLDS : at ? WHOLE_WORD : BEGINS) + room;
}

/** Pinyin in full or by initials, from the first syllable on. */
function bySpelling({ syllables }: Known, query: string): Match {
  if (!/^[a-z0-9]{2,}$/.test(query)) return NONE;
  const scores = syllables.map((each) => {
    const full = each.join('');
    if (full === query || (each.length > 1 && initials(each) === query)) return SPELT;
    return full.startsWith(query) ? BEGINS - ROOM + (query.length / full.length) * ROOM : 0;
  });
  return { score: Math.max(0, ...scores), via: null };
}

/** A query that is one number, maybe with its unit, against what the entry's value states. */
function byNumber({ kind, numbers, valueText }: Known, { wanted }: Asked): Match {
  const isNumber = ({ ways }: Wanted) => ways.flat().some((term) => term.startsWith('#'));
  const [number] = wanted
    .filter(isNumber)
    .flatMap(({ ways }) => ways.flat().filter((term) => term.startsWith('#')));
  const units = wanted.filter((part) => !isNumber(part));
  if (!number || units.length === wanted.length || units.length < wanted.length - 1) return NONE;
  if (units.some(({ written }) => !valueText.includes(written))) return NONE;
  if (numbers[0]?.replace('%', '') !== number.replace('%', '')) return NONE;
  // A year is printed everywhere; its records say more than the places where it stands.
  const year = kind === 'figure' && /^#(19|20)\d\d$/.test(number);
  return { score: year ? SAID : EXACT, via: null };
}
