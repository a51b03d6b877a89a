import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { modelsOf } from '../parts/under-test';
import { collaboration, type Marks } from './index';

const { atlas, modelOf, drawn } = modelsOf<Marks>(collaboration);
const worksOf = ({ marks }: Drawn<Marks>) => marks.circles.flatMap(({ works }) => works);
const work = (model: Drawn<Marks>, record: string) => worksOf(model).find((each) => each.record === record);

describe('collaboration', () => {
  it('ties every initiative that states partners', () => {
    const stated = atlas.initiatives.filter(({ partners }) => partners.length).map(({ id }) => id);
    const records = worksOf(drawn()).map(({ record }) => record);
    expect(stated.length).toBeGreaterThan(2);
    expect(records).toEqual(expect.arrayContaining(stated));
    expect(work(drawn(), 'china-telecom-scl-record')?.parties).toEqual([
      { id: 'china-telecom', partner: false },
      { id: 'zte', partner: true },
      { id: 'yofc', partner: true },
    ]);
  });

  it('ties bodies that act or meet together', () => {
    for (const record of ['most-sasac-mechanism', 'most-sasac-symposium-2022'])
      expect(
        work(drawn(), record)
          ?.parties.map(({ id }) => id)
          .sort(),
      ).toEqual(['most', 'sasac']);
  });

  it('ties neither kinds of enterprises addressed together, nor speakers, nor sources', () => {
    const records = worksOf(drawn()).map(({ record }) => record);
    for (const record of [
      'central-enterprises-ai-plus',
      'soe-basic-research',
      'high-tech-growth-2022',
      'consortia-conference-2022',
      'politburo-study-2024',
      'goldsky-titanium-result',
    ])
      expect(records).not.toContain(record);
  });

  it('draws one work once and lists both records that tell of it', () => {
    const { table } = drawn();
    const told = work(drawn(), 'china-telecom-scl-record')?.told.map(({ id }) => id);
    expect(told).toEqual(['china-telecom-scl-record', 'scl-record-2024']);
    expect(work(drawn(), 'scl-record-2024')).toBeUndefined();
    expect(table.rows.map(({ record }) => record)).toEqual(expect.arrayContaining(told!));
  });

  it('does not take an announced meeting for one that was held', () => {
    expect(work(drawn(), 'productive-forces-summit-2024')).toMatchObject({ planned: true });
    expect(work(drawn(), 'most-sasac-symposium-2022')).toMatchObject({ planned: false });
  });

  it('keeps those that share a party in one circle, each party once', () => {
    const { circles } = drawn().marks;
    const parties = circles.flatMap((circle) => circle.parties);
    expect(new Set(parties).size).toBe(parties.length);
    expect(circles[0]?.parties).toEqual(['china-telecom', 'zte', 'yofc']);
  });

  it('names the others of a chosen enterprise, and only background where there are none', () => {
    expect(drawn({ enterprise: ['zte'] }).headline.zh).toBe(
      '中兴通讯有 1 项写明的合作，一起的是中国电信、长飞公司',
    );
    const crrc = drawn({ enterprise: ['crrc'] });
    expect(crrc.headline.zh).toContain('没有写到中国中车与谁合作');
    expect(crrc.table.rows.every(({ context }) => context)).toBe(true);
  });

  it('is empty for computed values', () => {
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ status: 'empty', lift: ['basis'] });
  });
});
