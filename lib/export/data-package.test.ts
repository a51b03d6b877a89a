import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { dataPackage } from './data-package';
import { columnNames } from './table';
import { TABLES } from './tables';

interface Package {
  resources: {
    name: string;
    path: string;
    bytes: number;
    schema: { fields: { name: string; type: string; description: string }[] };
  }[];
}

describe('the data package', () => {
  const described = dataPackage(getAtlas(), 'zh') as Package;

  it('has each table once, with every column typed and explained', () => {
    const [workbook, ...tables] = [...described.resources].reverse();
    expect(workbook).toMatchObject({ path: 'ceyuan.xlsx?lang=zh', format: 'xlsx' });
    expect(tables.reverse().map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
    tables.forEach(({ schema, bytes }, index) => {
      expect(schema.fields.map(({ name }) => name)).toEqual(columnNames(TABLES[index]!));
      expect(bytes).toBeGreaterThan(10);
      for (const { type, description } of schema.fields) {
        expect(['string', 'number', 'integer', 'boolean']).toContain(type);
        expect(description).toMatch(/\p{Script=Han}/u);
      }
    });
  });

  it('knows offsets as whole numbers and printed characters as text', () => {
    const figures = described.resources.find(({ name }) => name === 'figures')!.schema.fields;
    const typeOf = (name: string) => figures.find((field) => field.name === name)?.type;
    expect([typeOf('start'), typeOf('end'), typeOf('printed')]).toEqual(['integer', 'integer', 'string']);
  });
});
