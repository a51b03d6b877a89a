import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { modelsOf } from '../parts/under-test';
import { PAGE_COLOURS } from '../theme';
import { fieldMentions, type Marks } from './index';

const { atlas, modelOf, drawn } = modelsOf<Marks>(fieldMentions);
const rows = ({ marks }: Drawn<Marks>) =>
  marks.blocks.flatMap(({ context, sections }) =>
    sections.flatMap(({ rows }) =>
      rows.map(({ name, dots }) => ({ context, name: name.zh, dots: [...dots.values()].flat() })),
    ),
  );

describe('field mentions', () => {
  it('shows every mention once, in picture and table alike', () => {
    const model = drawn();
    const dots = rows(model).flatMap(({ dots }) => dots.map(({ record }) => record));
    expect([...dots].sort()).toEqual(atlas.mentions.map(({ id }) => id).sort());
    expect(model.table.rows.map(({ record }) => record)).toEqual(dots);
  });

  it('puts fields with most roles first among those that policy names', () => {
    const policy = drawn().marks.blocks.find(({ by }) => by === 'policy')!;
    const roles = policy.sections[0]!.rows.map(({ dots }) => dots.size);
    expect(roles).toEqual([...roles].sort((a, b) => b - a));
    expect(policy.sections[0]!.rows[0]!.name.zh).toBe('量子信息');
    expect(drawn().headline.zh).toContain('量子信息');
  });

  it('keeps policy as background under an enterprise, apart and flagged', () => {
    const model = drawn({ enterprise: ['crrc'] });
    expect(rows(model).flatMap(({ context, name }) => (context ? [] : [name]))).toContain('轨道交通装备');
    expect(rows(model).flatMap(({ context, name }) => (context ? [name] : []))).toContain('量子信息');
    for (const row of model.table.rows)
      expect(row.context).toBe(atlas.record(row.record)!.enterprises.length === 0);
    expect(model.headline.zh).toContain('中国中车');
  });

  it('finds the children of a chosen field', () => {
    const names = rows(drawn({ field: ['new-energy-storage'] })).map(({ name }) => name);
    expect(names).toEqual(['新型储能', '电化学储能', '压缩空气储能']);
  });

  it('does not claim more than the filters leave', () => {
    const { headline } = drawn({ enterprise: ['crrc'], field: ['quantum-information'] });
    expect(headline.zh).toContain('量子信息');
    expect(headline.zh).not.toContain('任何领域');
  });

  it('is empty for computed values and offers to lift that', () => {
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ status: 'empty', lift: ['basis'] });
  });

  it.each([
    ['zh', 326],
    ['en', 326],
    ['zh', 520],
    ['en', 1184],
  ] as const)('draws every mention as something to touch, in theme colours (%s, %i px)', (lang, width) => {
    const { marks } = drawn();
    const frame = { lang, width, narrow: width < 520 };
    const option = fieldMentions.option(marks, { ...frame, colours: PAGE_COLOURS });
    const [, touchable] = option.series as { data: object[] }[];
    expect(touchable?.data.filter((datum) => 'record' in datum)).toHaveLength(atlas.mentions.length);
    expect(JSON.stringify(option)).not.toMatch(/#[0-9a-f]{3,6}\b/i);
  });
});
