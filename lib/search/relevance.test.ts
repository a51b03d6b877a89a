import { beforeAll, describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { LANGUAGES, type Lang } from '../i18n/languages';
import { buildSearchIndex } from './build';
import { RELEVANCE } from './relevance';
import { type Found, type Search, startSearch } from './search';

const searches = {} as Record<Lang, Search>;

beforeAll(() => {
  for (const lang of LANGUAGES) searches[lang] = startSearch(buildSearchIndex(getAtlas(), lang));
});

const firstOf = ({ groups: [group] }: Found) => (group ? `${group.kind} ${group.hits[0]!.id}` : null);

describe('what comes first', () => {
  it.each(RELEVANCE)('%s: %s → %s', (lang, query, first, reach = first ? 'all' : 'none') => {
    const found = searches[lang].find(query);
    expect(firstOf(found)).toBe(first);
    expect(found.reach).toBe(reach);
  });

  it('is promised for sixty queries at least, in both languages', () => {
    expect(RELEVANCE.length).toBeGreaterThanOrEqual(60);
    for (const lang of LANGUAGES)
      expect(RELEVANCE.filter(([each]) => each === lang).length).toBeGreaterThan(15);
  });
});

describe('every name', () => {
  const { enterprises, fields, organisations, places, metrics, documents } = getAtlas();
  const named = [
    ...enterprises.flatMap(({ id, name, aliases }) =>
      [name.zh, name.en, ...aliases].map((each) => ['enterprise', id, each]),
    ),
    ...fields.flatMap(({ id, name }) => [name.zh, name.en].map((each) => ['field', id, each])),
    ...organisations.flatMap(({ id, name }) => [name.zh, name.en].map((each) => ['organisation', id, each])),
    ...places.flatMap(({ id, name }) => [name.zh, name.en].map((each) => ['place', id, each])),
    ...metrics.flatMap(({ id, name }) => [name.zh, name.en].map((each) => ['metric', id, each])),
    ...documents.flatMap(({ id, title }) => [title.zh, title.en].map((each) => ['document', id, each])),
  ] as [kind: string, id: string, name: string][];

  it.each(LANGUAGES)('finds what it names among the first few, on pages in %s', (lang) => {
    const missed = named.filter(([kind, id, name]) => {
      const hits = searches[lang].find(name).groups.flatMap((group) => group.hits);
      return !hits.slice(0, 5).some((hit) => hit.kind === kind && hit.id === id);
    });
    expect(named.length).toBeGreaterThan(250);
    expect(missed).toEqual([]);
  });
});
