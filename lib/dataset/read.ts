/** Reads `data/`: YAML → rows that satisfy the schema, with the line of every value kept for messages. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';
import {
  type DocumentFile,
  derivedFile,
  discrepanciesFile,
  documentFile,
  enterprisesFile,
  fieldsFile,
  metricsFile,
  organisationsFile,
  placesFile,
  releasesFile,
  rolesFile,
  unsupportedClaimsFile,
} from './schema';

type Path = readonly (string | number)[];

/** One parsed YAML file. `report` makes a problem at a path, with its line and value. */
export interface SourceFile {
  name: string;
  report: (path: Path, message: string, cure: string) => Problem;
}

/** One validated file: its rows, and a way to report a problem at any place in it. */
export interface Checked<S extends z.ZodType> {
  source: SourceFile;
  rows: z.infer<S>;
}

/** Every table that is one file of its own, with its name in `data/`. */
const TABLES = {
  enterprises: enterprisesFile,
  organisations: organisationsFile,
  places: placesFile,
  fields: fieldsFile,
  metrics: metricsFile,
  roles: rolesFile,
  derived: derivedFile,
  discrepancies: discrepanciesFile,
  'unsupported-claims': unsupportedClaimsFile,
  releases: releasesFile,
} as const;

type Tables = { [Name in keyof typeof TABLES]: Checked<(typeof TABLES)[Name]> };

export interface DataFiles extends Tables {
  documents: { source: SourceFile; rows: DocumentFile }[];
  release: string;
}

/** What could be read when something could not: `tables` is null if any table failed. */
export interface SoundFiles {
  tables: Tables | null;
  documents: DataFiles['documents'];
}

/**
 * Reads and validates every file of a data folder.
 * Problems are collected, not thrown, so that one run shows them all; `files` is null if any file failed.
 */
export function readDataFiles(folder: string): {
  files: DataFiles | null;
  sound: SoundFiles;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const hash = createHash('sha256');
  const read = <S extends z.ZodType>(name: string, schema: S) => {
    const { source, rows, text } = readFile(folder, name, schema, problems);
    hash.update(`${name}\n${text}\n`);
    return rows === null ? null : { source, rows };
  };
  const names = listDocuments(folder, problems);
  const documents = names.map((name) => read(`documents/${name}`, documentFile));
  const tableFiles = Object.entries(TABLES).map(
    ([name, schema]) => [name, read(`${name}.yaml`, schema)] as const,
  );
  const whole = documents.filter((file) => file !== null);
  const tables = tableFiles.some(([, file]) => file === null)
    ? null
    : (Object.fromEntries(tableFiles) as Tables);
  const sound = { tables, documents: whole };
  if (problems.length || !tables) return { files: null, sound, problems };
  const release = hash.digest('hex').slice(0, 12);
  return { files: { ...tables, documents: whole, release }, sound, problems };
}

function listDocuments(folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(join(folder, 'documents'))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    const message = `there is no folder ${join(folder, 'documents')}`;
    const cure = 'name a data folder, with CEYUAN_DATA or in the command';
    problems.push({ file: 'data/documents', line: 1, path: '', value: 'absent', message, cure });
    return [];
  }
}

function readFile<S extends z.ZodType>(folder: string, name: string, schema: S, problems: Problem[]) {
  const file = `data/${name}`;
  let text = '';
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch {
    const missing = { file, line: 1, path: '', value: 'absent', message: 'the file cannot be read' };
    problems.push({ ...missing, cure: 'restore it; data/README.md says what belongs in it' });
    return { source: { name: file, report: () => missing as Problem }, rows: null, text };
  }
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const source: SourceFile = {
    name: file,
    report: (path, message, cure) => ({
      file,
      line: lineOf(yaml, lines, path),
      path: formatPath(path),
      value: path.length ? show(yaml.getIn(path)) : 'YAML',
      message,
      cure,
    }),
  };
  for (const error of yaml.errors) {
    const line = error.linePos?.[0].line ?? 1;
    const message = error.message.split('\n')[0] ?? error.message;
    problems.push({ file, line, path: '', value: error.code, message, cure: 'mend the YAML at this line' });
  }
  if (yaml.errors.length) return { source, rows: null, text };
  let plain: unknown;
  try {
    plain = yaml.toJS();
  } catch (error) {
    // An alias without its anchor, or aliases that multiply without end, show only here.
    problems.push(source.report([], (error as Error).message, 'mend the alias, or write the value out'));
    return { source, rows: null, text };
  }
  const result = schema.safeParse(plain);
  if (result.success) return { source, rows: result.data as z.infer<S>, text };
  for (const issue of result.error.issues) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    problems.push(source.report(path, issue.message, 'compare with lib/dataset/schema.ts'));
  }
  return { source, rows: null, text };
}

/** Line of the value at a path, or of the nearest ancestor that exists. */
function lineOf(yaml: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? yaml.getIn(path.slice(0, length), true) : yaml.contents;
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(node.range[0]).line;
    }
  }
  return 1;
}

function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'absent';
  const plain =
    value && typeof value === 'object' && 'toJSON' in value ? (value.toJSON as () => unknown)() : value;
  const text = JSON.stringify(plain);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const archivePath = (folder: string, release: string) => join(folder, 'releases', `${release}.json.gz`);

/** Whether the joined dataset of a release is kept. */
export function hasArchive(folder: string, release: string): boolean {
  return existsSync(archivePath(folder, release));
}

/** The joined dataset as it was released. Written by us, so not validated again; throws when it is not there. */
export function readArchive(folder: string, release: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(archivePath(folder, release))).toString('utf8'));
}

/** Keeps a joined dataset as the release of its newest date. Returns the path of the file. */
export function writeArchive(folder: string, release: string, dataset: object): string {
  const path = archivePath(folder, release);
  mkdirSync(join(folder, 'releases'), { recursive: true });
  writeFileSync(path, gzipSync(JSON.stringify(dataset), { level: 9 }));
  return path;
}
