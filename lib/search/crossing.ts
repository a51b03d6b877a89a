/** A query made of names, such as “CRRC 2022”, “中国电信6G” or “中车 轴承”. */
import type { Known } from './entries';
import type { Kind } from './entry';
import type { Fits } from './lookup';
import type { Hit } from './search';

interface Crossing {
  entry: Known;
  with: Pick<Hit, 'filters' | 'note'>;
}

/** What goes by a name; the rest is found by what it says. */
const NAMED: readonly Kind[] = [
  'enterprise',
  'field',
  'place',
  'year',
  'organisation',
  'metric',
  'instrument',
];
const RECORDS: readonly Kind[] = ['hub', 'observation', 'event', 'initiative', 'instrument'];
const MOST_NAMES = 4;

/** Takes a query without spaces apart into names; null where something is left over. */
type TakeApart = (plain: string) => Known[] | null;

/** Learns the names once. */
export function nameReader(entries: readonly Known[]): TakeApart {
  const byName = new Map<string, Known>();
  for (const entry of entries.filter(({ kind }) => NAMED.includes(kind)))
    for (const name of [
      ...entry.called.map(({ plain }) => plain),
      ...entry.syllables.map((each) => each.join('')),
    ])
      if (name && !byName.has(name)) byName.set(name, entry);
  const longest = Math.max(0, ...[...byName.keys()].map(({ length }) => length));
  const take = (rest: string, left: number): Known[] | null => {
    if (!rest) return [];
    if (!left) return null;
    for (let length = Math.min(longest, rest.length); length > 0; length--) {
      const entry = byName.get(rest.slice(0, length));
      const others = entry && take(rest.slice(length), left - 1);
      if (entry && others) return [entry, ...others];
    }
    return null;
  };
  return (plain) => take(plain, MOST_NAMES);
}

/**
 * Where the names are an enterprise, a field or a year each, of at least two kinds, and a record is about them
 * all: the page of the first, narrowed to the others. Null otherwise.
 */
export function crossing(entries: readonly Known[], names: readonly Known[], fits: Fits): Crossing | null {
  const of = (kind: Kind) => names.filter((entry) => entry.kind === kind);
  const [enterprises, fields, years] = [of('enterprise'), of('field'), of('year')];
  const [page] = [...enterprises, ...fields];
  const apart = [enterprises, fields, years].every((each) => each.length < 2);
  if (!page || !apart || names.length < 2 || enterprises.length + fields.length + years.length < names.length)
    return null;
  if (![...fits.keys()].some((at) => RECORDS.includes(entries[at]!.kind))) return null;
  const field = page.kind === 'enterprise' ? fields[0] : undefined;
  const [year] = years;
  return {
    entry: page,
    with: {
      note: [field?.title, year?.title].filter(Boolean).join(' · '),
      filters: { ...(field && { field: field.id }), ...(year && { time: year.id }) },
    },
  };
}
