import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, DEFAULT_VIEW, lift, toggle, type View } from '../view/view';
import { getAtlas } from './load';
import { facetCounts, matching, standing } from './select';

const atlas = getAtlas();
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });

const views: fc.Arbitrary<View> = fc
  .record({
    enterprise: some(atlas.enterprises.map(({ id }) => id)),
    field: some(atlas.fields.map(({ id }) => id)),
    document: some(atlas.documents.map(({ id }) => id)),
    basis: fc.uniqueArray(fc.constantFrom(...BASES), { maxLength: 2 }),
    time: fc.constantFrom(null, { from: '2023', to: null }, { from: null, to: '2022' }),
  })
  .map((filters) => ({ ...DEFAULT_VIEW, ...filters }));

const FACETS = ['enterprise', 'field', 'document', 'basis'] as const;

describe('counts beside the options', () => {
  it('are those of the records that each option would leave alone', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...FACETS), (view, facet) => {
        const counts = facetCounts(atlas, view)[facet];
        const options = {
          enterprise: atlas.enterprises.map(({ id }) => id),
          field: atlas.fields.map(({ id }) => id),
          document: atlas.documents.map(({ id }) => id),
          basis: [...BASES],
        }[facet];
        for (const id of options) {
          const alone = toggle(lift(view, [facet]), facet, id);
          expect(counts[id] ?? 0, `${facet} ${id}`).toBe(matching(atlas, alone, atlas.records).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a field filter', () => {
  it('keeps what is about the fields below it', () => {
    const child = atlas.fields.find(
      ({ id, parent }) => parent && atlas.records.some(({ fields }) => fields.includes(id)),
    );
    if (!child?.parent) throw new Error('no field with a parent is used');
    const view = { ...DEFAULT_VIEW, field: [child.parent] };
    const records = atlas.records.filter(({ fields }) => fields.includes(child.id));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(standing(atlas, view, record)).toBe('match');
  });
});
