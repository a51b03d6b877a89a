/** For the tests of charts: what their sentences count, counted again from the rows of their tables alone. */
import type { Atlas, DataRecord } from '../../dataset/dataset';
import type { View } from '../../view/view';
import type { Row } from '../chart';
import { written } from './readings';

type Recount = (rows: readonly Row[], atlas: Atlas, view: View) => number[];

const match = (rows: readonly Row[]) => rows.filter(({ context }) => !context);

/** Groups of rows that share a key. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

/** Rows by what their columns say. */
function by(rows: readonly Row[], ...columns: string[]): Row[][] {
  const key = ({ cells }: Row) => columns.map((id) => written(cells[id], 'zh')).join('|');
  return grouped(rows, key);
}
const sizes = (groups: readonly Row[][]) => groups.map(({ length }) => length);
const distinct = (rows: readonly Row[], column: string) => by(rows, column).length;
const recordOf = (atlas: Atlas, { record }: Row): DataRecord => atlas.record(record)!;
const records = (rows: readonly Row[]) => [...new Map(rows.map((row) => [row.record, row])).values()];
const sum = (rows: readonly Row[]) => rows.reduce((total, { cells }) => total + Number(cells.count), 0);

/** Enterprises of the rows with their rows, where the view lets them in. */
const byEnterprise = (rows: readonly Row[], atlas: Atlas): Row[][] =>
  atlas.enterprises
    .map(({ id }) => rows.filter((row) => recordOf(atlas, row).enterprises.includes(id)))
    .filter(({ length }) => length);

function fieldsOf(rows: readonly Row[], atlas: Atlas, view: View): number {
  const fields = new Set(rows.flatMap((row) => recordOf(atlas, row).fields));
  const chosen = (id: string) => atlas.lineage(id).some((each) => view.field.includes(each));
  return [...fields].filter((id) => !view.field.length || chosen(id)).length;
}

/** Charts that are not here count nothing: their sentences hold values of their records alone. */
export const RECOUNTS: Record<string, Recount> = {
  'named-hubs': (rows, atlas) => {
    const hubs = rows.filter((row) => recordOf(atlas, row).table === 'hubs');
    return [hubs.length, match(hubs).length];
  },
  'growth-rates': (rows) => [rows.length],
  'enterprise-field': (rows, atlas, view) => {
    const own = match(rows).filter((row) => recordOf(atlas, row).enterprises.length);
    const enterprises = byEnterprise(own, atlas);
    return [
      match(rows).length,
      own.length,
      match(rows).length - own.length,
      ...sizes(by(own.length ? own : match(rows), 'state')),
      enterprises.length,
      // Of the chosen ones, those that have any.
      view.enterprise.filter((id) => own.some((row) => recordOf(atlas, row).enterprises.includes(id))).length,
      view.enterprise.length,
      ...enterprises.flatMap((each) => [each.length, fieldsOf(each, atlas, view)]),
    ];
  },
  'field-mentions': (rows) => {
    const roles = by(match(rows), 'field').map((each) => distinct(each, 'role'));
    const most = Math.max(0, ...roles);
    return [
      match(rows).length,
      distinct(match(rows), 'field'),
      distinct(match(rows), 'role'),
      most,
      roles.filter((n) => n === most).length,
      ...by(match(rows), 'role').map((each) => distinct(each, 'field')),
    ];
  },
  collaboration: (rows, atlas) => {
    const works = by(match(rows), 'work');
    const named = works.filter(([row]) => {
      const parties = written(row!.cells.parties, 'zh').split('、');
      return atlas.enterprises.filter(({ name }) => parties.includes(name.zh)).length > 1;
    });
    return [works.length, named.length];
  },
  'initiative-states': (rows, atlas) => {
    const all = records(match(rows));
    const own = all.filter((row) => recordOf(atlas, row).enterprises.length);
    return [
      all.length,
      own.length,
      ...sizes(by(own, 'state')),
      ...sizes(by(all, 'state')),
      ...sizes(by(match(rows), 'enterprise', 'state')),
      ...sizes(
        by(
          rows.filter(({ context }) => context),
          'state',
        ),
      ),
    ];
  },
  map: (rows) => [...sizes(by(rows, 'place')), distinct(rows, 'place'), distinct(match(rows), 'place')],
  timeline: (rows, atlas) => [
    match(rows).length,
    rows.length - match(rows).length,
    ...sizes(grouped(match(rows), (row) => recordOf(atlas, row).time.precision)),
  ],
  'figure-ledger': (rows) => [
    sum(rows),
    ...by(rows, 'fate').map(sum),
    ...by(rows, 'document', 'article', 'fate').map(sum),
    0,
  ],
};
