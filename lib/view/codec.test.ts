import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formRedirect, inFixedOrder, readView, type Vocabulary, viewHref } from './codec';
import { BASES, DEFAULT_VIEW, TABS, type View } from './view';

const ENTERPRISES = ['china-telecom', 'crrc', 'energy-china', 'zte'];
const FIELDS = ['6g', 'new-energy-storage', 'quantum-information'];
const words: Vocabulary = {
  enterprise: new Set(ENTERPRISES),
  field: new Set(FIELDS),
  document: new Set(['hubs-2024']),
  release: new Set(['2026-11-22']),
  evidence: new Set(['hubs-total']),
};

const side = fc.option(
  fc
    .record({ year: fc.integer({ min: 1990, max: 2030 }), month: fc.option(fc.integer({ min: 1, max: 12 })) })
    .map(({ year, month }) => (month ? `${year}-${String(month).padStart(2, '0')}` : String(year))),
);
const views: fc.Arbitrary<View> = fc.record({
  enterprise: fc.subarray(ENTERPRISES),
  field: fc.subarray(FIELDS),
  document: fc.subarray(['hubs-2024']),
  time: fc
    .tuple(side, side)
    .map(([from, to]) => (from === null && to === null ? null : { from, to }))
    .filter((time) => !time?.from || !time.to || time.from.slice(0, 4) < time.to.slice(0, 4)),
  basis: fc.subarray([...BASES]),
  tab: fc.constantFrom(...TABS),
  release: fc.constantFrom(null, '2026-11-22'),
  panel: fc.constantFrom(null, 'share' as const),
  evidence: fc.constantFrom(null, 'hubs-total'),
});

const read = (href: string) => readView(Object.fromEntries(new URL(href, 'http://x').searchParams), words);

describe('view codec', () => {
  it('gives back every view it has written, with nothing unknown', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(viewHref('/zh', view))).toEqual({ view, unknown: [] });
      }),
    );
  });

  it('survives what messengers do to links', () => {
    fc.assert(
      fc.property(views, (view) => {
        const href = viewHref('/zh', view);
        const mangled = [
          href.replaceAll('%20', '+'),
          href.replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase()),
        ];
        if (href.includes('?')) mangled.push(`${href}.`);
        for (const link of mangled) expect(read(link).view).toEqual(view);
      }),
    );
  });

  it('writes only departures, in one order, in ASCII, never ending in two dots', () => {
    expect(viewHref('/zh', DEFAULT_VIEW)).toBe('/zh');
    const view = { ...DEFAULT_VIEW, evidence: 'hubs-total', field: ['6g'], enterprise: ['zte', 'crrc'] };
    expect(viewHref('/zh', view)).toBe('/zh?enterprise=crrc~zte&field=6g&evidence=hubs-total');
    fc.assert(
      fc.property(views, (each) => {
        const href = viewHref('/zh', each);
        expect(href).toMatch(/^[\x21-\x7e]+$/);
        expect(href).not.toMatch(/%E|\.\.$|=(&|$)/);
        expect(href.length).toBeLessThan(2000);
      }),
    );
  });

  it('reads an absent or empty value as the default', () => {
    expect(readView({ enterprise: '', time: '', tab: undefined }, words)).toEqual({
      view: DEFAULT_VIEW,
      unknown: [],
    });
  });

  it('keeps unknown values out of the view and names them', () => {
    const { view, unknown } = readView(
      {
        enterprise: 'crrc~quantm',
        time: '2025..2022',
        tab: 'pie',
        basis: 'reported~guessed',
        evidence: 'nothing',
      },
      words,
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, enterprise: ['crrc'], basis: ['reported'] });
    expect(unknown).toEqual(
      expect.arrayContaining([
        { key: 'enterprise', value: 'quantm' },
        { key: 'time', value: '2025..2022' },
        { key: 'tab', value: 'pie' },
        { key: 'basis', value: 'guessed' },
        { key: 'evidence', value: 'nothing' },
      ]),
    );
  });

  it('stands any query at all', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.string({ minLength: 5000 }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'q', 'from'), value),
        (query) => {
          const { view, unknown } = readView(query, words);
          expect(view.enterprise.every((id) => words.enterprise.has(id))).toBe(true);
          expect(unknown.length).toBeLessThanOrEqual(12);
          expect(unknown.every((each) => each.value.length <= 64)).toBe(true);
          formRedirect(query);
        },
      ),
    );
  });

  it('turns a form sent without scripts into the one address of its view', () => {
    expect(formRedirect({ enterprise: ['zte', 'crrc'], from: '2022', to: '' })).toBe(
      'enterprise=zte~crrc&time=2022..latest',
    );
    expect(formRedirect({ from: '', to: '' })).toBe('');
    expect(formRedirect({ enterprise: 'crrc' })).toBeNull();
  });

  it('orders parameters and drops foreign ones', () => {
    const search = new URLSearchParams('tab=table&utm_source=x&enterprise=crrc');
    expect(inFixedOrder(search).toString()).toBe('enterprise=crrc&tab=table');
  });
});
