import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, DEFAULT_VIEW, lift, toggle, type View } from '../view/view';
import { getAtlas } from './load';
import { background, countRecords, facetCounts, matching, select, standing } from './select';

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

describe('the count of a view', () => {
  it('is that of the records it is about, also where many are alike', () => {
    const copies = { ...atlas, records: [...atlas.records, ...atlas.records.slice(0, 100)] };
    fc.assert(
      fc.property(views, fc.constantFrom(atlas, copies), (view, of) => {
        const shown = of.records.filter((record) => standing(of, view, record) === 'match').length;
        expect(countRecords(of, view)).toEqual({ shown, total: of.records.length });
      }),
    );
  });
});

describe('what a view leaves of a list', () => {
  it('stands as each record does, asked again as at first', () => {
    fc.assert(
      fc.property(views, (view) => {
        const stands = atlas.records.map((record) => standing(atlas, view, record));
        const standingAs = (wanted: string) => atlas.records.filter((_, at) => stands[at] === wanted);
        for (let time = 0; time < 2; time++) {
          const left = select(atlas, view, atlas.records);
          expect(left.map(({ record }) => record)).toEqual(
            atlas.records.filter((_, at) => stands[at] !== 'out'),
          );
          expect(left.flatMap((each) => (each.standing === 'match' ? [each.record] : []))).toEqual(
            standingAs('match'),
          );
          expect(matching(atlas, view, atlas.records)).toEqual(standingAs('match'));
          expect(background(atlas, view, atlas.records)).toEqual(standingAs('context'));
          // Whoever asked may sort what it got.
          left.reverse();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is that of the atlas asked, not of another one under the same view', () => {
    const view = { ...DEFAULT_VIEW, field: [atlas.fields.find(({ parent }) => parent)!.parent!] };
    const childless = { ...atlas, lineage: (id: string) => [id] };
    const matches = (of: typeof atlas) => matching(of, view, atlas.records).length;
    expect(matches(atlas)).toBeGreaterThan(matches(childless));
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
