/**
 * `npm run ledger -- FOLDER [--data FOLDER]`: proves against the original texts that every numeral is accounted
 * for and every place prints what the data say. Without a folder it looks in `../shared/documents`.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkData, checkSound } from '../dataset/check';
import { UNCITED } from '../dataset/check-figures';
import { accountFor, type DocumentLedger } from '../dataset/ledger';
import { dataFolder } from '../dataset/load';
import { type Original, originalOf, readOriginals } from '../dataset/originals';
import { formatProblems, type Problem } from '../dataset/problem';
import { type DataFiles, readDataFiles } from '../dataset/read';
import { formatLedger, formatUnaccounted } from './ledger-table';

const USUAL_FOLDER = '../shared/documents';

/** Everything the ledger says, and whether it is content. */
function run(folder: string | null, named: boolean, data: string): { lines: string[]; sound: boolean } {
  const { files, sound: readable, problems } = readDataFiles(data);
  if (!files) return { lines: [problemsText([...problems, ...checkSound(readable)])], sound: false };
  const originals = folder === null ? [] : readFolder(folder);
  const ledgers = account(files, originals);
  const absent = ledgers.filter(({ original }) => original === null).map(({ document }) => document);
  const left = ledgers.flatMap(({ unaccounted }) => unaccounted).length;
  const all = [
    ...checkData(files).filter(({ message }) => message !== UNCITED),
    ...ledgers.flatMap(({ problems: found }) => found),
  ];
  const lines = [formatLedger(ledgers)];
  if (folder === null) {
    lines.push(
      `The originals were absent: no folder was named and there is no ${USUAL_FOLDER}. Places were not compared with the texts; everything else was checked.`,
    );
  } else if (absent.length) {
    const files_ = originals.length === 1 ? 'the one text' : `the ${originals.length} texts`;
    lines.push(
      `Absent: no file with the SHA-256 of ${absent.join(', ')} is among ${files_} in ${folder}. → Put the very file that was read into the folder.`,
    );
  }
  if (left) lines.push(formatUnaccounted(ledgers));
  if (all.length) lines.push(problemsText(all));
  const sound = !left && !all.length && !(named && absent.length);
  if (sound) {
    const proved = ledgers.length - absent.length;
    lines.push(
      `Every figure is accounted for${proved ? `; ${proved} of ${ledgers.length} documents proved against the original` : ''}.`,
    );
  }
  return { lines, sound };
}

function readFolder(folder: string): Original[] {
  try {
    return readOriginals(folder);
  } catch (error) {
    throw new Error(`the folder ${folder} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function account(files: DataFiles, originals: readonly Original[]): DocumentLedger[] {
  const known = new Set(files.documents.map(({ rows }) => rows.sha256));
  return files.documents.map((document) =>
    accountFor(files, document, originalOf(document.rows, originals, known)),
  );
}

function problemsText(problems: readonly Problem[]): string {
  return `${problems.length} problem(s)\n\n${formatProblems(problems)}`;
}

try {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const named = positionals[0];
  const folder = named ?? (existsSync(USUAL_FOLDER) ? USUAL_FOLDER : null);
  const { lines, sound } = run(folder, named !== undefined, values.data ?? dataFolder());
  (sound ? console.log : console.error)(lines.join('\n\n'));
  process.exitCode = sound ? 0 : 1;
} catch (error) {
  console.error(`The ledger could not be drawn up: ${(error as Error).message}`);
  process.exitCode = 1;
}
