/** Random views: every name in a chart's table leads to what it names, and no name is left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { LANGUAGES, type Lang } from '../i18n/languages';
import { DEFAULT_VIEW } from '../view/view';
import { CHARTS } from './index';
import { anyView } from './parts/readings';
import { presentCard, presentModel } from './present';
import { type PresentedName, presentCells } from './present-cells';

const atlas = getAtlas();
const sheets = fc.record({ view: anyView(atlas), lang: fc.constantFrom(...LANGUAGES) });

/** What a page is called by, as far as pages of that kind go by one name. */
const nameOf = ({ kind, id }: PresentedName, lang: Lang): string | undefined => {
  const rows = {
    enterprise: atlas.enterprises,
    organisation: atlas.organisations,
    field: atlas.fields,
  };
  if (kind === 'enterprise' || kind === 'organisation' || kind === 'field')
    return rows[kind].find((row) => row.id === id)?.name[lang];
  return atlas.documents.find((document) => document.id === id)?.title[lang];
};

const everyName = (lang: Lang) =>
  [...atlas.enterprises, ...atlas.organisations, ...atlas.fields, ...atlas.metrics]
    .map(({ name }) => name[lang])
    .concat(atlas.documents.map(({ title }) => title[lang]));

/** Columns of titles and descriptions, in which names stand as in any sentence. */
const SENTENCES = new Set([
  'collaboration work',
  'enterprise-field initiative',
  'field-mentions group',
  'figure-ledger article',
  'growth-rates measure',
  'growth-rates whose',
  'initiative-states initiative',
  'map what',
  'named-hubs hub',
  'timeline event',
]);

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))('the table of $id', ({ chart }) => {
  it('leads from every name to what it names', () => {
    fc.assert(
      fc.property(sheets, ({ view, lang }) => {
        const model = chart.model(atlas, view);
        if (model.status === 'empty') return;
        const { columns } = model.table;
        const { rows } = presentModel(atlas, chart, model, lang);
        for (const { record, cells, names } of rows)
          for (const [at, cell] of cells.entries()) {
            const text = String(cell ?? '');
            const found = names[at] ?? [];
            for (const name of found) {
              const words = text.slice(name.from, name.to);
              const where = `${record}: ${words}`;
              if (name.kind === 'year') expect(words, where).toContain(name.id);
              else if (name.kind === 'metric') expect(atlas.observation(record)?.metric, where).toBe(name.id);
              else expect(words, where).toBe(nameOf(name, lang));
            }
            // What is left between the names holds no other name, and no year.
            if (SENTENCES.has(`${chart.id} ${columns[at]!.id}`)) continue;
            const rest = found.reduceRight(
              (left, { from, to }) => left.slice(0, from) + left.slice(to),
              text,
            );
            expect(
              everyName(lang).filter((name) => rest.includes(name)),
              `${record}: ${text}`,
            ).toEqual([]);
            if (typeof cell === 'string') expect(rest, record).not.toMatch(/\b(19|20)\d\d(?!\d)/);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('is not written for a card', () => {
    const model = chart.model(atlas, DEFAULT_VIEW);
    if (model.status === 'empty') throw new Error('the default view shows every chart');
    for (const row of model.table.rows)
      Object.defineProperty(row, 'cells', {
        get: () => expect.unreachable('a card has no use for the cells of a row'),
      });
    expect(presentCard(atlas, chart, model, 'zh').rows).toEqual([]);
  });
});

describe('a cell', () => {
  const name = (id: string, zh: string, en: string) => ({ kind: 'field' as const, id, name: { zh, en } });

  it('says what it said, with the place of each name in turn', () => {
    const cell = {
      zh: '甲、乙、甲',
      en: 'A, B, A',
      names: [name('a', '甲', 'A'), name('b', '乙', 'B'), name('c', '甲', 'A')],
    };
    expect(presentCells([3, cell, null, undefined, { zh: '丙', en: 'C' }], 'zh')).toEqual({
      cells: [3, '甲、乙、甲', null, null, '丙'],
      names: {
        1: [
          { kind: 'field', id: 'a', from: 0, to: 1 },
          { kind: 'field', id: 'b', from: 2, to: 3 },
          { kind: 'field', id: 'c', from: 4, to: 5 },
        ],
      },
    });
  });

  it('may not name what it does not say', () => {
    expect(() => presentCells([{ zh: '甲', en: 'A', names: [name('b', '乙', 'B')] }], 'zh')).toThrow('乙');
  });
});
