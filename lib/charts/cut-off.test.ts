import { describe, expect, it } from 'vitest';
import { type Atlas, indexDataset } from '../dataset/dataset';
import { getDataset } from '../dataset/load';
import { getGround } from '../dataset/map-file';
import { LANGUAGES, type Lang } from '../i18n/languages';
import { DEFAULT_VIEW } from '../view/view';
import { chartById } from './index';
import { PAGE_COLOURS } from './theme';

const TIMES = 60;
const dataset = getDataset();
const { initiatives, events, mentions } = dataset;
const copied = new Set([...initiatives, ...events, ...mentions].map(({ id }) => id));
const many = <T>(rows: readonly T[]) => Array.from({ length: TIMES }, () => rows).flat();
const atlas = indexDataset(dataset, getGround());
const large = indexDataset(
  { ...dataset, initiatives: many(initiatives), events: many(events), mentions: many(mentions) },
  getGround(),
);

/** What a phone shows of a chart: the records that can be touched, and how many it says are left out. */
function drawn(id: string, of: Atlas, lang: Lang) {
  const chart = chartById(id)!;
  const model = chart.model(of, DEFAULT_VIEW);
  if (model.status === 'empty') throw new Error(`${id} is empty`);
  const frame = { lang, width: 326, narrow: true, colours: PAGE_COLOURS };
  const height = chart.height(model.marks, frame);
  const { series } = chart.option(model.marks, frame) as {
    series: { data: unknown[]; shapes: () => { style: { text?: string } }[] }[];
  };
  const records = series
    .flatMap(({ data }) => data as ({ record?: string } | number)[])
    .flatMap((datum) => (typeof datum === 'object' && datum.record ? [datum.record] : []));
  const texts = series.flatMap(({ shapes }) => shapes().map(({ style }) => style.text ?? ''));
  const left = texts.flatMap((text) => SAID.exec(text)?.[1] ?? []).map(Number);
  return { height, records, left };
}

const SAID = /^(?:还有 )?(\d+) (?:项没有画出|more are not drawn)/;

describe('a chart of very many records on a phone', () => {
  const tall = [
    'initiative-states',
    'timeline',
    'enterprise-field',
    'collaboration',
    'field-mentions',
    'map',
  ];
  for (const id of tall)
    for (const lang of LANGUAGES)
      it(`${id} ends, and says how many of all there are it does not show (${lang})`, () => {
        const all = drawn(id, atlas, lang).records.reduce(
          (sum, record) => sum + (copied.has(record) ? TIMES : 1),
          0,
        );
        const { height, records, left } = drawn(id, large, lang);
        expect(height).toBe(6_000);
        expect(left).toEqual([all - records.length]);
        expect(left[0]).toBeGreaterThan(0);
      });
});
