/** The one door to the data files. Server only: browsers fetch the joined result from `/data/dataset.json`. */
import { join } from 'node:path';
import { checkData } from './check';
import { type Atlas, type Dataset, indexDataset } from './dataset';
import { joinDataset } from './join';
import { DataError } from './problem';
import { readDataFiles } from './read';

/** Reads, validates and joins a data folder. Throws `DataError` with every problem found in one run. */
export function loadDataset(folder: string): Dataset {
  const { files, problems } = readDataFiles(folder);
  const all = files ? [...problems, ...checkData(files)] : problems;
  if (!files || all.length) throw new DataError(all);
  return joinDataset(files);
}

let atlas: Atlas | undefined;

/** The site's dataset with its look-ups, read once per process. */
export function getAtlas(): Atlas {
  atlas ??= indexDataset(loadDataset(join(process.cwd(), 'data')));
  return atlas;
}
