import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { DEFAULT_VIEW } from '../view/view';
import { chartById } from './index';
import { chartPoints, type Point } from './points';
import { litPoints, subjectsOf } from './spotlight';
import { PAGE_COLOURS } from './theme';

const atlas = getAtlas();

function pointsOf(id: string): Point[] {
  const chart = chartById(id)!;
  const model = chart.model(atlas, DEFAULT_VIEW);
  if (model.status === 'empty') throw new Error(model.reason.en);
  const frame = { lang: 'en', width: 1166, narrow: false } as const;
  return chartPoints(chart.option(model.marks, { ...frame, colours: PAGE_COLOURS }));
}
const records = (points: readonly Point[]) =>
  points.flatMap((point) => ('record' in point ? [point.record] : []));
const names = (points: readonly Point[]) =>
  points.flatMap((point) => ('about' in point ? [point.about.id] : []));

describe('what a point is about', () => {
  it('is what it names, else the enterprises of its record, else its fields', () => {
    const place = { tip: [], seriesIndex: 1, dataIndex: 0 };
    const about = { key: 'field', id: '6g' } as const;
    expect(subjectsOf(atlas, { about, ...place })).toEqual([about]);
    const hub = atlas.hubs[0]!;
    expect(subjectsOf(atlas, { record: hub.id, ...place })).toEqual([
      { key: 'enterprise', id: hub.enterprise },
    ]);
    expect(subjectsOf(atlas, { record: 'hubs-total', ...place })).toEqual([]);
  });
});

describe('what is lit', () => {
  it('is every record of an enterprise, its name, and the fields that these name', () => {
    const points = pointsOf('enterprise-field');
    const lit = litPoints(atlas, points, [{ key: 'enterprise', id: 'crrc' }]);
    const own = atlas.initiatives.filter(({ enterprises }) => enterprises.includes('crrc'));
    expect(new Set(records(lit))).toEqual(new Set(own.map(({ id }) => id)));
    expect(names(lit)).toContain('crrc');
    expect(names(lit)).not.toContain('energy-china');
    expect(names(lit)).toEqual(expect.arrayContaining(own.flatMap(({ fields }) => fields)));
    expect(lit.length).toBeLessThan(points.length / 2);
  });

  it('takes in the fields below a field', () => {
    const lit = litPoints(atlas, pointsOf('field-mentions'), [{ key: 'field', id: 'new-energy-storage' }]);
    expect(names(lit)).toEqual(
      expect.arrayContaining(['new-energy-storage', 'electrochemical-storage', 'compressed-air-storage']),
    );
  });

  it('is nothing in a chart that knows nothing of it', () => {
    expect(litPoints(atlas, pointsOf('tax-deduction'), [{ key: 'enterprise', id: 'crrc' }])).toEqual([]);
  });
});
