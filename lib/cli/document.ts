/**
 * `npm run document -- TEXT [ID] [--data FOLDER]`: writes `data/documents/ID.yaml` with every figure found in
 * a text, for a person to account for. Never overwrites a file.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../dataset/load';
import { type Original, readOriginal } from '../dataset/originals';
import { paragraphsOf } from '../dataset/paragraphs';
import { idFromName, skeleton } from '../dataset/skeleton';

const USAGE = 'Usage: npm run document -- path/to/text [id] [--data folder]';

/** Writes the skeleton and returns what to tell. Throws a sentence when it cannot be done. */
function writeSkeleton(path: string, wanted: string | undefined, folder: string): string {
  const original = readText(path);
  const paragraphs = paragraphsOf(original.text);
  if (!paragraphs.length) throw new Error(`${path} holds no text.`);
  const id = wanted ?? idFromName(basename(path));
  if (!id) throw new Error(`The name ${basename(path)} makes no id. Name one: ${USAGE}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const better = idFromName(`${id}.`);
    throw new Error(
      `"${id}" is no id: use lower-case ASCII letters, digits and single hyphens${better && `, such as ${better}`}.`,
    );
  }
  const documents = join(folder, 'documents');
  const file = join(documents, `${id}.yaml`);
  if (existsSync(file)) throw new Error(`${file} exists already and is left as it is. Name another id.`);
  const same = existsSync(documents)
    ? readdirSync(documents).find((name) =>
        readFileSync(join(documents, name), 'utf8').includes(original.sha256),
      )
    : undefined;
  if (same) throw new Error(`This very text is described in ${join(documents, same)} already.`);
  const yaml = skeleton(id, original);
  mkdirSync(documents, { recursive: true });
  writeFileSync(file, yaml, { flag: 'wx' });
  const figures = yaml.match(/^ {2}- \{ n: /gm)?.length ?? 0;
  return [
    `${relative(process.cwd(), file)}: ${figures} figures in ${paragraphs.length} paragraphs.`,
    'Next: write its title, summary, kind and date; then add records that cite each figure, or dismiss it.',
    '`npm run data` and `npm run ledger -- FOLDER-OF-TEXTS` list what is left.',
  ].join('\n');
}

function readText(path: string): Original {
  try {
    return readOriginal(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Error(`${path} is not UTF-8. Convert a copy to UTF-8 and read that one.`);
    throw new Error(`${path} cannot be read (${code ?? (error as Error).message}).`);
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const [path, id, ...more] = positionals;
  if (!path || more.length) throw new Error(USAGE);
  console.log(writeSkeleton(path, id, values.data ?? dataFolder()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
