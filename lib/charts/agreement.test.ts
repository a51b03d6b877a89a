/** Random views: what a chart says, tabulates and draws agrees, and filters only ever remove. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { LANGUAGES } from '../i18n/languages';
import { activeFilters, DEFAULT_VIEW, lift } from '../view/view';
import type { Chart, Drawn, Row } from './chart';
import { CHARTS } from './index';
import { chosenWords } from './parts/chosen';
import { anyView, numbersIn, numbersOfCell, numbersOfRecord, readPicture } from './parts/readings';
import { RECOUNTS } from './parts/recount';

const atlas = getAtlas();
const views = anyView(atlas);
const RUNS = { numRuns: 30 };
/** Widths of cards on phone, tablet and desktop. */
const sheets = fc.record({
  lang: fc.constantFrom(...LANGUAGES),
  width: fc.constantFrom(324, 548, 680, 1166),
});

/** The rows without what a view may change: whether they are background. */
const keysOf = (rows: readonly Row[]) =>
  rows.map(({ record, basis, cells }) => JSON.stringify({ record, basis, cells }));

function wholeOf(chart: Chart): Drawn<unknown> {
  const model = chart.model(atlas, DEFAULT_VIEW);
  if (model.status === 'empty') throw new Error('the default view shows every chart');
  return model;
}

/** Rows that their chart says stand in the table only: they have no place in its picture. */
const TABLE_ONLY: Record<string, (row: Row, drawn: readonly Row[]) => boolean> = {
  'enterprise-field': ({ record }) => {
    const { enterprises, fields } = atlas.record(record)!;
    return !enterprises.length && !fields.length;
  },
  // A work that two records tell of is drawn once.
  collaboration: ({ cells }, drawn) => drawn.some((other) => other.cells.work === cells.work),
  // A dot field stands for several rows; its numbers are checked on their own.
  'figure-ledger': () => true,
};

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))('$id, under any view', ({ chart }) => {
  const whole = wholeOf(chart);
  const drawnUnder = (check: (model: Drawn<unknown>, view: typeof DEFAULT_VIEW) => void) =>
    fc.property(views, (view) => {
      const model = chart.model(atlas, view);
      if (model.status === 'drawn') check(model, view);
    });

  it('removes rows or sets them apart, and changes none', () => {
    fc.assert(
      drawnUnder(({ table }) => {
        const left = keysOf(whole.table.rows);
        for (const key of keysOf(table.rows)) {
          expect(left).toContain(key);
          left.splice(left.indexOf(key), 1);
        }
        expect(table.columns).toEqual(whole.table.columns);
      }),
      RUNS,
    );
  });

  it('gives every number of its table a unit, and every observation its own value', () => {
    fc.assert(
      drawnUnder(({ table }) => {
        for (const { record, cells } of table.rows) {
          for (const { id, numeric } of table.columns) {
            expect(typeof cells[id] === 'number', `${id} of ${record}`).toBe(
              Boolean(numeric) && cells[id] !== null,
            );
            if (numeric) expect(cells.unit, record).toBeTruthy();
          }
          const row = atlas.observation(record);
          if (!row || typeof cells.value !== 'number') continue;
          expect(cells.value).toBeCloseTo(row.value, 9);
          expect(cells.unit).toEqual(atlas.unit(row.metric).label);
        }
      }),
      RUNS,
    );
  });

  it('says no number that its rows do not hold', () => {
    fc.assert(
      drawnUnder((model, view) => {
        const { columns, rows } = model.table;
        const counts = RECOUNTS[chart.id]?.(rows, atlas, view).map(String) ?? [];
        for (const lang of LANGUAGES) {
          const held = new Set([
            ...counts,
            ...rows.flatMap(({ cells }) => columns.flatMap(({ id }) => numbersOfCell(cells[id], lang))),
            ...rows.flatMap(({ record }) => numbersOfRecord(atlas, record, lang)),
            ...numbersIn(chosenWords(atlas, view)[lang]),
          ]);
          for (const part of ['headline', 'subtitle', 'summary'] as const)
            for (const number of numbersIn(model[part][lang]))
              expect(held, model[part][lang]).toContain(number);
        }
      }),
      RUNS,
    );
  });

  it('draws what its rows hold, and every row', () => {
    fc.assert(
      fc.property(views, sheets, (view, { lang, width }) => {
        const model = chart.model(atlas, view);
        if (model.status === 'empty') return;
        const { columns, rows } = model.table;
        const items = readPicture(chart, model, lang, width);
        for (const { record, tip, printed } of items) {
          const own = rows.filter((row) => row.record === record);
          expect(own.length, record).toBeGreaterThan(0);
          if (chart.id === 'figure-ledger') continue;
          const held = new Set([
            ...own.flatMap(({ cells }) => columns.flatMap(({ id }) => numbersOfCell(cells[id], lang))),
            ...numbersOfRecord(atlas, record, lang),
          ]);
          for (const words of [...printed, ...tip.map((line) => line[lang])])
            for (const number of numbersIn(words)) expect(held, `${record}: ${words}`).toContain(number);
        }
        const drawn = rows.filter((row) => items.some(({ record }) => record === row.record));
        for (const row of rows)
          expect(drawn.includes(row) || TABLE_ONLY[chart.id]?.(row, drawn), row.record).toBe(true);
      }),
      RUNS,
    );
  });

  it('is emptied only by filters, and comes back when those it names are lifted', () => {
    fc.assert(
      fc.property(views, (view) => {
        const model = chart.model(atlas, view);
        if (model.status === 'drawn') return;
        expect(activeFilters(view)).toEqual(expect.arrayContaining(model.lift));
        expect(chart.model(atlas, lift(view, model.lift)).status).toBe('drawn');
      }),
      RUNS,
    );
  });
});
