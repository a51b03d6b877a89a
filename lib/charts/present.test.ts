import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { BASES, DEFAULT_VIEW } from '../view/view';
import { CHARTS } from './index';
import { presentCard, presentModel } from './present';

const atlas = getAtlas();
const drawn = CHARTS.flatMap((chart) => {
  const model = chart.model(atlas, DEFAULT_VIEW);
  return model.status === 'drawn' ? [{ chart, model, rows: model.table.rows }] : [];
});

describe('what a card says of a chart', () => {
  it.each(drawn)('counts each printed place once: $chart.id', ({ chart, model, rows }) => {
    const places = rows.flatMap(({ record: id }) => {
      const figure = atlas.figure(id);
      const evidence = atlas.record(id)?.evidence ?? (figure ? [figure] : []);
      return evidence.map(({ document, start }) => `${document} ${start}`);
    });
    expect(presentCard(atlas, chart, model, 'zh').sources).toBe(new Set(places).size);
  });

  it.each(drawn)('counts the rows of each basis: $chart.id', ({ chart, model, rows }) => {
    const { bases } = presentCard(atlas, chart, model, 'zh');
    for (const basis of BASES)
      expect(bases.find((each) => each.basis === basis)?.rows ?? 0).toBe(
        rows.filter((row) => row.basis === basis).length,
      );
  });

  it.each(drawn)('is what its page says without table and legend: $chart.id', ({ chart, model, rows }) => {
    const page = presentModel(atlas, chart, model, 'en');
    expect(presentCard(atlas, chart, model, 'en')).toEqual({
      ...page,
      columns: [],
      rows: [],
      enterprises: [],
    });
    for (const { id, records } of page.enterprises) {
      const about = rows.filter(({ record }) => atlas.record(record)?.enterprises.includes(id));
      expect(records, id).toBe(new Set(about.map(({ record }) => record)).size);
    }
  });
});
