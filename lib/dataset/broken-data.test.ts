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

/** Problems of a copy of the real data in which one file was changed. */
function problemsAfter(file: string, change: (text: string) => string): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-'));
  folders.push(folder);
  cpSync(join(process.cwd(), 'data'), folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, 'the test must change the file').not.toBe(before);
  writeFileSync(path, after);
  try {
    loadDataset(folder);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
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
});
