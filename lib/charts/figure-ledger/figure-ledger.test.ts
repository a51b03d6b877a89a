import { describe, expect, it } from 'vitest';
import type { Drawn } from '../chart';
import { modelsOf } from '../parts/under-test';
import { figureLedger } from './index';
import type { Marks } from './marks';

const { atlas, modelOf, drawn } = modelsOf<Marks>(figureLedger);
const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
const rowSum = ({ table }: Drawn<Marks>) => sum(table.rows.map(({ cells }) => Number(cells.count)));

describe('figure-ledger', () => {
  it('places every figure once: in a cell, in a row of the table, and by reason when set aside', () => {
    const model = drawn();
    const { documents, reasons, cited, dismissed } = model.marks;
    const cells = documents.flatMap(({ articles }) => articles.flatMap((article) => article.cells));
    expect(sum(cells.map((cell) => (cell ? cell.cited + cell.dismissed : 0)))).toBe(atlas.figures.length);
    expect(rowSum(model)).toBe(atlas.figures.length);
    expect(cited + dismissed).toBe(atlas.figures.length);
    expect(sum(reasons.map((reason) => reason.dismissed))).toBe(dismissed);
    expect(reasons.every((reason) => reason.cited === 0)).toBe(true);
    expect(model.headline.zh).toContain(`${atlas.figures.length} 处数字处处有着落`);
  });

  it('opens a cited figure from each cell that holds one, and names the reasons with most figures first', () => {
    const { documents, reasons } = drawn().marks;
    for (const cell of documents.flatMap(({ articles }) => articles.flatMap(({ cells }) => cells)))
      if (cell) expect(atlas.figure(cell.record)!.dismissed === null, cell.record).toBe(cell.cited > 0);
    for (const { record, reason } of reasons) expect(atlas.figure(record)!.dismissed).toBe(reason);
    const counts = reasons.map(({ dismissed }) => dismissed);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('opens a figure of the group from each row', () => {
    for (const { record, cells } of drawn().table.rows) {
      const figure = atlas.figure(record);
      expect(figure, record).toBeDefined();
      expect(cells.reason === null).toBe(figure!.dismissed === null);
    }
  });

  it('is narrowed by document and by the date of the document', () => {
    const own = atlas.figures.filter(({ document }) => document === 'hubs-2024').length;
    expect(rowSum(drawn({ document: ['hubs-2024'] }))).toBe(own);
    expect(rowSum(drawn({ time: { from: '2024', to: null } }))).toBe(own);
  });

  it('is background under an enterprise or a field, with all its figures', () => {
    for (const change of [{ enterprise: ['crrc'] }, { field: ['6g'] }]) {
      const model = drawn(change);
      expect(rowSum(model)).toBe(atlas.figures.length);
      expect(model.marks.context && model.table.rows.every(({ context }) => context)).toBe(true);
    }
  });

  it('has nothing computed', () => {
    expect(modelOf({ basis: ['computed'] })).toMatchObject({ status: 'empty', lift: ['basis'] });
    expect(rowSum(drawn({ basis: ['reported'] }))).toBe(atlas.figures.length);
  });
});
