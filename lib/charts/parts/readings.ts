/** For the tests of charts: what a chart says in words, in its table and in its picture, as numbers that can be compared. */
import fc from 'fast-check';
import type { Atlas } from '../../dataset/dataset';
import { formulaInNumbers, recordTitle } from '../../dataset/explain';
import { formatNumber, formatTime } from '../../i18n/format';
import type { Lang, Text } from '../../i18n/languages';
import { BASES, type Basis, DEFAULT_VIEW, type View } from '../../view/view';
import { type Chart, type Datum, type Drawn, NARROW_BELOW, type NamedSubject, type Row } from '../chart';
import { PAGE_COLOURS } from '../theme';
import type { Shape } from './shapes';

/** Any choice a reader can make: a few enterprises, fields and documents, years, months or days, kinds of basis. */
export function anyView(atlas: Atlas): fc.Arbitrary<View> {
  const some = (rows: readonly { id: string }[], most: number) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      {
        weight: 1,
        arbitrary: fc.subarray(
          rows.map(({ id }) => id),
          { minLength: 1, maxLength: most },
        ),
      },
    );
  const days = atlas.records.flatMap(({ time: { start, end } }) => [start, end]);
  const dates = [...new Set(days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day]))];
  const side = fc.option(fc.constantFrom(...dates));
  const range = fc.tuple(side, side).map(([a, b]) => {
    const [from, to] = a && b && a > b ? [b, a] : [a, b];
    return from || to ? { from, to } : null;
  });
  const choice = fc.record({
    enterprise: some(atlas.enterprises, 3),
    field: some(atlas.fields, 3),
    document: some(atlas.documents, 2),
    time: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: range }),
    basis: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Basis[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...BASES], { minLength: 1 }) },
    ),
  });
  return choice.map((chosen) => ({ ...DEFAULT_VIEW, ...chosen }));
}

/** Every number printed with digits, as it reads without separators. */
export const numbersIn = (text: string): string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => String(Number(digits.replaceAll(',', ''))));

/** One thing to touch in the picture: what it carries, and the words drawn on it. */
interface DrawnItem extends Datum {
  printed: string[];
}

type Series = {
  silent?: boolean;
  data: (Datum | NamedSubject)[];
  renderItem: (at: { dataIndex: number }) => { children: Shape[] };
};

/** The picture read back: everything in it that stands for a record. */
export function readPicture(chart: Chart, { marks }: Drawn<unknown>, lang: Lang, width: number): DrawnItem[] {
  const frame = { lang, width, narrow: width < NARROW_BELOW };
  const option = chart.option(marks, { ...frame, colours: PAGE_COLOURS });
  return (option.series as Series[])
    .filter(({ silent }) => !silent)
    .flatMap(({ data, renderItem }) =>
      data.flatMap((datum, dataIndex) => {
        const printed = renderItem({ dataIndex }).children.flatMap(({ style }) =>
          style.text ? [String(style.text)] : [],
        );
        return 'record' in datum ? [{ ...datum, printed }] : [];
      }),
    );
}

/** What a cell says in one language. */
export const written = (cell: Row['cells'][string] | undefined, lang: Lang): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell[lang] : String(cell);

/** Numbers that a cell states: those in its words, or its value in every way in which it may be written out. */
export function numbersOfCell(cell: Row['cells'][string] | undefined, lang: Lang): string[] {
  if (typeof cell !== 'number') return numbersIn(written(cell, lang));
  return [
    String(cell),
    ...(['count', 'money'] as const).flatMap((scale) => numbersIn(formatNumber(cell, scale, lang))),
  ];
}

/** Numbers that a record states about itself: title, note, time, and how a computed value came about. */
export function numbersOfRecord(atlas: Atlas, id: string, lang: Lang): string[] {
  const record = atlas.record(id);
  if (!record) return [];
  const of = (text: Text | null | undefined) => (text ? [text[lang]] : []);
  const own = [
    recordTitle(atlas, record, lang),
    formatTime(record.time.value, lang),
    ...of(record.note),
    ...of(record.time.reason),
    ...(record.table === 'mentions' ? [atlas.field(record.field).name[lang]] : []),
    ...(record.table === 'observations'
      ? [...of(atlas.metric(record.metric).name), ...of(record.computed?.caveat)]
      : []),
    ...(record.table === 'observations' && record.computed
      ? [formulaInNumbers(atlas, record.computed.formula, lang)]
      : []),
    ...[...record.enterprises].map((id) => atlas.actorName(id)[lang]),
    ...record.fields.map((id) => atlas.field(id).name[lang]),
  ];
  return own.flatMap(numbersIn);
}
