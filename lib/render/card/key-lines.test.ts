import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../charts';
import type { Drawn } from '../../charts/chart';
import { getAtlas } from '../../dataset/load';
import { LANGUAGES, type Lang } from '../../i18n/languages';
import { DEFAULT_VIEW } from '../../view/view';
import { keyLines } from './key-lines';

const atlas = getAtlas();

function told(id: string, enterprise: string[] = [], lang: Lang = 'zh') {
  const chart = CHARTS.find((each) => each.id === id)!;
  const model = chart.model(atlas, { ...DEFAULT_VIEW, enterprise });
  const lines = keyLines(atlas, chart, model, lang, enterprise)!;
  return { lines, rows: (model as Drawn<unknown>).table.rows, shown: lines.lines(99) };
}

describe('the key lines of a chart', () => {
  it('are its rows counted, each record once for a value, the most first', () => {
    const { rows, shown, lines } = told('enterprise-field');
    expect(lines.heading).toBe('按主体计的条数');
    expect(shown.map(({ count }) => count)).toEqual(shown.map(({ count }) => count).sort((a, b) => b! - a!));
    for (const { text, count } of shown) {
      const same = rows.filter(({ cells }) => (cells.who as { zh: string }).zh === text);
      expect(count, text).toBe(new Set(same.map(({ record }) => record)).size);
    }
  });

  it('name the enterprises that were chosen, also one that only takes part', () => {
    const { shown, lines } = told('enterprise-field', ['crrc', 'zte']);
    expect(lines.heading).toBe('按企业计的条数');
    const taking = (id: string) =>
      atlas.initiatives.filter(({ enterprises }) => enterprises.includes(id)).length;
    expect(shown.map(({ text, count }) => [text, count])).toEqual([
      ['中国中车', taking('crrc')],
      ['中兴通讯', taking('zte')],
    ]);
  });

  it('add up what a column counts', () => {
    const { shown } = told('figure-ledger');
    expect(shown.reduce((sum, { count }) => sum + count!, 0)).toBe(atlas.figures.length);
  });

  it('are the rows themselves where all are of one kind, and nothing else is about the choice', () => {
    const { shown, rows, lines } = told('enterprise-field', ['crrc'], 'en');
    const own = rows.filter(({ context }) => !context);
    expect(lines.heading).toBe('');
    expect(shown.map(({ text }) => text)).toEqual(
      own.map(({ cells }) => (cells.initiative as { en: string }).en),
    );
    expect(shown.every(({ context, count }) => !context && count === null)).toBe(true);
  });

  it('say a thing once that several records tell', () => {
    expect(told('collaboration', ['zte']).shown).toHaveLength(1);
  });

  it('are marked as background where nothing is about the choice', () => {
    expect(told('field-mentions', ['zte']).shown.every(({ context }) => context)).toBe(true);
  });

  it('of the timeline are the events printed in most places, in order of time', () => {
    const { lines, rows } = told('timeline');
    const best = lines.lines(5).map(({ text }) => text);
    const titles = rows.map(({ cells }) => (cells.event as { zh: string }).zh);
    expect(best).toEqual(titles.filter((title) => best.includes(title)));
    const places = (title: string) => atlas.record(rows[titles.indexOf(title)]!.record)!.evidence.length;
    const least = Math.min(...best.map(places));
    for (const title of titles) if (!best.includes(title)) expect(places(title)).toBeLessThanOrEqual(least);
  });

  it('stand for every chart in both languages, or are left to the picture of the map', () => {
    for (const { id } of CHARTS)
      for (const lang of LANGUAGES) {
        const chart = CHARTS.find((each) => each.id === id)!;
        const lines = keyLines(atlas, chart, chart.model(atlas, DEFAULT_VIEW), lang);
        if (id === 'map') expect(lines).toBeNull();
        else for (const { text } of lines!.lines(5)) expect(text, id).toMatch(/\S/);
      }
  });
});
