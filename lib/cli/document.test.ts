import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { indexDataset } from '../dataset/dataset';
import { explain } from '../dataset/explain';
import { loadDataset } from '../dataset/load';

const folder = mkdtempSync(join(tmpdir(), 'ceyuan-'));
const data = join(folder, 'data');
const texts = join(folder, 'texts');
const text = join(texts, '示例 Pilot Notice.txt');
const file = join(data, 'documents', 'pilot-notice.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

cpSync(join(process.cwd(), 'data'), data, { recursive: true });
mkdirSync(texts);
// Made up for this test.
writeFileSync(
  text,
  '甲市试点通知\n\n2030年3月，甲市新增7个示范策源地。\n下一步将继续推进。\n咨询电话：13900000000\n',
);

/** Runs a command in this process: quicker than a new one, and with the very same words and streams. */
async function npm(command: 'data' | 'document' | 'ledger', ...words: string[]) {
  const said: string[] = [];
  const note = (line: string) => void said.push(line);
  vi.resetModules();
  vi.stubEnv('CEYUAN_DATA', data);
  vi.spyOn(console, 'log').mockImplementation(note);
  vi.spyOn(console, 'error').mockImplementation(note);
  const { argv, exitCode } = process;
  process.argv = [...argv.slice(0, 2), ...words];
  await {
    data: () => import('./data'),
    document: () => import('./document'),
    ledger: () => import('./ledger'),
  }[command]();
  const status = process.exitCode ?? 0;
  Object.assign(process, { argv, exitCode });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  return { status, said: said.join('\n') };
}

describe('adding a document', { timeout: 60_000 }, () => {
  it('begins with a file that lists every figure', async () => {
    const { status, said } = await npm('document', text);
    expect(said).toContain('4 figures in 4 paragraphs');
    expect(status).toBe(0);
    const yaml = readFileSync(file, 'utf8');
    expect(yaml).toContain('{ n: 1, paragraph: 2, start: 8, end: 15, printed: 2030年3月, kind: date }');
    expect(yaml).toContain('printed: 7个, kind: count }');
    expect(yaml).toContain('printed: ███████████, kind: identifier, redacted: true }');
    expect(yaml).not.toContain('139');
  });

  it('goes on with a list of what is left, a line for each figure', async () => {
    const checked = await npm('data');
    expect(checked.status).toBe(1);
    expect(checked.said.match(/no record cites this figure/g)).toHaveLength(4);
    expect(checked.said.match(/this is still a placeholder/g)).toHaveLength(4);
    expect(checked.said).toContain('no such date');
    const ledger = await npm('ledger', texts);
    expect(ledger.status).toBe(1);
    expect(ledger.said).toContain('Left to account for: 4');
    expect(ledger.said).toMatch(/documents\/pilot-notice\.yaml:\d+ {2}paragraph 2, 20–22 {2}.*【7个】/);
    expect(ledger.said).toContain('Absent: no file with the SHA-256 of consortia-2022, hubs-2024');
    expect(ledger.said).not.toContain('139');
  });

  it('ends with figures that the site explains', async () => {
    const accounted = readFileSync(file, 'utf8')
      .replaceAll('待填：', '示例：')
      .replaceAll('To fill in: ', 'Example: ')
      .replace('value: 0000-00', 'value: "2030"')
      .replace('kind: word }', 'kind: word, dismissed: word }')
      .replace('redacted: true }', 'redacted: true, dismissed: contact }')
      .replace(
        'observations: []',
        `observations:
  - id: pilot-hubs
    metric: hubs
    subject: central-enterprises
    value: 7
    time: { value: 2030-03 }
    evidence: [2, 1]`,
      );
    writeFileSync(file, accounted);
    const dataset = loadDataset(data);
    expect(dataset.documents.map(({ id }) => id)).toContain('pilot-notice');
    expect(dataset.figures.find(({ id }) => id === 'pilot-notice-2')).toMatchObject({
      printed: '7个',
      article: 'pilot-notice',
      records: ['pilot-hubs'],
    });
    const explained = explain(indexDataset(dataset), 'pilot-hubs', 'en');
    expect(explained).toMatchObject({ value: expect.stringContaining('7'), basis: 'reported' });
    expect(explained!.places[0]).toMatchObject({
      figure: 'pilot-notice-2',
      start: 20,
      end: 22,
      printed: '7个',
    });
    const ledger = await npm('ledger', texts);
    expect(ledger.said).not.toContain('Left to account for');
    expect(ledger.said).not.toContain('problem(s)');
    expect(await npm('data')).toMatchObject({ status: 0 });
  });

  it('is told when the text was changed afterwards', async () => {
    writeFileSync(text, `又一行\n${readFileSync(text, 'utf8')}`);
    const { status, said } = await npm('ledger', texts);
    expect(status).toBe(1);
    expect(said).toContain('its bytes differ');
    expect(said).toContain('write paragraph: 3, start: 24, end: 26');
  });

  it('refuses what it cannot do in a sentence, and writes nothing', async () => {
    const latin = join(folder, 'latin.txt');
    writeFileSync(latin, new Uint8Array([0xd6, 0xd0, 0xff]));
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, ' \n\n');
    for (const [words, sentence] of [
      [[], 'Usage: npm run document'],
      [[text], 'exists already and is left as it is'],
      [[text, 'Bad_Id'], '"Bad_Id" is no id'],
      [[join(folder, 'nowhere.txt')], 'cannot be read (ENOENT)'],
      [[latin], 'is not UTF-8'],
      [[empty], 'holds no text'],
    ] as const) {
      const { status, said } = await npm('document', ...words);
      expect(said).toContain(sentence);
      expect(status).toBe(1);
    }
    for (const id of ['latin', 'empty', 'Bad_Id'])
      expect(existsSync(join(data, 'documents', `${id}.yaml`))).toBe(false);
  });
});

describe('the ledger command', { timeout: 60_000 }, () => {
  it('says when a named folder cannot be read', async () => {
    const { status, said } = await npm('ledger', join(folder, 'nowhere'));
    expect(said).toContain('nowhere cannot be read (ENOENT)');
    expect(status).toBe(1);
  });

  it('checks the rest and says so where there are no originals', () => {
    const alone = join(folder, 'alone');
    mkdirSync(alone);
    const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsx, join(process.cwd(), 'lib', 'cli', 'ledger.ts'), '--data', join(process.cwd(), 'data')],
      { encoding: 'utf8', cwd: alone },
    );
    expect(stdout).toContain('The originals were absent');
    expect(stdout).toContain('Every figure is accounted for.');
    expect(status).toBe(0);
  });
});
