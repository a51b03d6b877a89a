/** The one door to the data files. Server only: browsers fetch the joined result from `/data/dataset.json`. */
import { join } from 'node:path';
import { checkData, checkSound } from './check';
import { type Atlas, type Dataset, indexDataset } from './dataset';
import { joinDataset } from './join';
import { DataError } from './problem';
import { readDataFiles } from './read';

/** Reads, validates and joins a data folder. Throws `DataError` with every problem found in one run. */
export function loadDataset(folder: string): Dataset {
  const { files, sound, problems } = readDataFiles(folder);
  const all = [...problems, ...(files ? checkData(files) : checkSound(sound))];
  if (!files || all.length) throw new DataError(all);
  return joinDataset(files);
}

/** The folder that the site and the commands read: CEYUAN_DATA, or `data` in the working folder. */
export function dataFolder(): string {
  return process.env.CEYUAN_DATA || join(process.cwd(), 'data');
}

let dataset: Dataset | undefined;
let atlas: Atlas | undefined;

/** The site's dataset, read once per process. */
export function getDataset(): Dataset {
  dataset ??= loadDataset(dataFolder());
  return dataset;
}

/** The site's dataset with its look-ups. */
export function getAtlas(): Atlas {
  atlas ??= indexDataset(getDataset());
  return atlas;
}
