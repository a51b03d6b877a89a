import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDataset } from './load';
import { DataError, type Problem } from './problem';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-'));
  folders.push(folder);
  cpSync(join(process.cwd(), 'data'), folder, { recursive: true });
  return folder;
}

function problemsOf(folder: string): readonly Problem[] {
  try {
    loadDataset(folder);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

/** Problems of a copy of the real data in which one file was changed. */
function problemsAfter(file: string, change: (text: string) => string): readonly Problem[] {
  const path = join(copyOfData(), file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, 'the test must change the file').not.toBe(before);
  writeFileSync(path, after);
  return problemsOf(join(path, file.includes('/') ? '../..' : '..'));
}

const HUBS = 'documents/hubs-2024.yaml';

describe('broken data', () => {
  it('is refused for an unknown id, with the line and a suggestion', () => {
    const [problem, ...more] = problemsAfter(HUBS, (text) =>
      text.replace('metric: hubs\n', 'metric: hubbs\n'),
    );
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: 'data/documents/hubs-2024.yaml', value: '"hubbs"' });
    expect(problem!.path).toMatch(/^observations\[\d+\]\.metric$/);
    expect(problem!.cure).toContain('did you mean');
    const line = readFileSync(join(process.cwd(), 'data', HUBS), 'utf8').split('\n')[problem!.line - 1];
    expect(line).toContain('metric: hubs');
  });

  it('is refused for a record without evidence', () => {
    const problems = problemsAfter(HUBS, (text) => text.replace(/evidence: \[[^\]]*\]/, 'evidence: []'));
    expect(problems.some(({ path }) => path.endsWith('.evidence'))).toBe(true);
  });

  it('is refused when printed does not fit its range', () => {
    const problems = problemsAfter(HUBS, (text) => text.replace('printed: 97个', 'printed: 970个'));
    expect(problems.map(({ message }) => message).join()).toContain('characters');
  });

  it('is refused for a figure that nothing cites', () => {
    const problems = problemsAfter(HUBS, (text) => text.replace(', dismissed: word', ''));
    expect(problems.map(({ message }) => message)).toContain('no record cites this figure');
  });

  it('is refused for two figures that overlap', () => {
    const problems = problemsAfter(HUBS, (text) =>
      text.replace('start: 24, end: 27, printed: 40家', 'start: 9, end: 12, printed: 40家'),
    );
    expect(problems.some(({ message }) => message.startsWith('overlaps figure'))).toBe(true);
  });

  it('is refused for a duplicate id', () => {
    const problems = problemsAfter('enterprises.yaml', (text) => text.replace('- id: zte', '- id: crrc'));
    expect(problems.some(({ message }) => message.startsWith('duplicate id'))).toBe(true);
  });

  it('is refused for a sum over unlike counting units', () => {
    const problems = problemsAfter('derived.yaml', (text) =>
      text.replace('hubs-total - hubs-second-batch', 'hubs-total - hosts-second-batch'),
    );
    expect(problems.some(({ message }) => message.includes('unlike units'))).toBe(true);
  });

  it('is refused for a formula over what no document states', () => {
    const problems = problemsAfter('derived.yaml', (text) =>
      text.replace('hubs-total - hubs-second-batch', 'hubs-total - hubs-third-batch'),
    );
    expect(problems.some(({ message }) => message.includes('hubs-third-batch'))).toBe(true);
  });

  it('is refused for a date more exact than the text', () => {
    const problems = problemsAfter(HUBS, (text) =>
      text.replaceAll('value: 2024-04\n', 'value: 2024-04-30\n'),
    );
    expect(problems.some(({ message }) => message.includes('more exact than its evidence'))).toBe(true);
  });

  it('is refused for a date that no calendar has', () => {
    const problems = problemsAfter(HUBS, (text) => text.replaceAll('value: 2024-04\n', 'value: 2024-13\n'));
    expect(problems.some(({ message }) => message.includes('no such date'))).toBe(true);
  });

  it('is refused for YAML that does not parse, and for a file that is gone', () => {
    expect(problemsAfter('roles.yaml', (text) => `${text}\n- id: [`)).not.toEqual([]);
    expect(problemsAfter('metrics.yaml', () => 'units: 3\n').length).toBeGreaterThan(0);
  });

  it('is told in one run with everything that is wrong', () => {
    const problems = problemsAfter(HUBS, (text) =>
      text.replace('metric: hubs\n', 'metric: hubbs\n').replace('role: named-hub\n', 'role: nobody\n'),
    );
    expect(problems.length).toBe(2);
  });

  it('is refused for a wrong offset, with its line and cure', () => {
    const problems = problemsAfter(HUBS, (text) => text.replace('start: 31, end: 34', 'start: 31, end: 35'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: 'figures[2].end', cure: 'correct start, end or printed' });
    const shown = readFileSync(join(process.cwd(), 'data', HUBS), 'utf8').split('\n')[problems[0]!.line - 1];
    expect(shown).toContain('start: 31, end: 34');
  });

  it('is refused for a figure in a paragraph that no article covers', () => {
    const problems = problemsAfter(HUBS, (text) =>
      text.replace('paragraphs: [1, 21]', 'paragraphs: [2, 21]'),
    );
    expect(new Set(problems.map(({ message }) => message))).toEqual(
      new Set(['no article covers this paragraph']),
    );
  });

  it('is refused for dangling references of discrepancies and claims', () => {
    const noFigure = problemsAfter('discrepancies.yaml', (text) =>
      text.replace('figure: 13 }', 'figure: 913 }'),
    );
    expect(noFigure.map(({ message }) => message)).toEqual(['the document has no figure with this number']);
    const noDocument = problemsAfter('discrepancies.yaml', (text) =>
      text.replace('document: hubs-2024', 'document: hubs-2042'),
    );
    expect(noDocument).toMatchObject([{ cure: expect.stringContaining('did you mean "hubs-2024"?') }]);
    const noRecord = problemsAfter('unsupported-claims.yaml', (text) =>
      text.replace('records: [hubs-first-batch', 'records: [hubs-frist-batch'),
    );
    expect(noRecord).toMatchObject([
      { file: 'data/unsupported-claims.yaml', message: 'no record has this id' },
    ]);
  });

  it.each([
    ['a bracket left open', (text: string) => `${text}\n- id: [`],
    ['a tab', (text: string) => text.replace('\n  name', '\n\tname')],
    ['a key written twice', (text: string) => text.replace('- id: ', '- id: twice\n  id: ')],
    ['an alias without its anchor', (text: string) => text.replace(/- id: .*/, '- id: *nowhere')],
  ])('is refused for %s', (_, change) => {
    const problems = problemsAfter('roles.yaml', change);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatchObject({ file: 'data/roles.yaml', cure: expect.stringMatching(/./) });
      expect(problem.line).toBeGreaterThan(0);
    }
  });

  it('is refused for a placeholder that was left', () => {
    const problems = problemsAfter(HUBS, (text) =>
      text.replace('  en: Newspaper page on', '  en: "To fill in: on"\n#'),
    );
    expect(problems).toMatchObject([{ path: 'title', message: 'this is still a placeholder' }]);
  });

  it('is told in one run even when one file does not parse', () => {
    const folder = copyOfData();
    const edit = (file: string, from: string, to: string) => {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      expect(before).toContain(from);
      writeFileSync(path, before.replace(from, to));
    };
    edit('documents/consortia-2022.yaml', 'figures:\n', 'figures: [\n');
    edit(HUBS, 'metric: hubs\n', 'metric: hubbs\n');
    edit(HUBS, 'start: 31, end: 34', 'start: 31, end: 35');
    edit('enterprises.yaml', '- id: zte', '- id: crrc');
    const files = problemsOf(folder).map(({ file, message }) => `${file} ${message}`);
    expect(files.some((line) => line.startsWith('data/documents/consortia-2022.yaml'))).toBe(true);
    expect(files).toContain('data/documents/hubs-2024.yaml no metric has this id');
    expect(files.some((line) => line.startsWith('data/documents/hubs-2024.yaml the range is'))).toBe(true);
    expect(files.some((line) => line.startsWith('data/enterprises.yaml duplicate id'))).toBe(true);
  });

  it('is refused, not thrown over, for a folder that is not there', () => {
    expect(problemsOf('/no/such/folder')[0]).toMatchObject({
      message: 'there is no folder /no/such/folder/documents',
    });
  });
});
