/** The one door to the data files. Server only: browsers fetch the joined result from `/data/dataset.json`. */
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { checkData, checkSound } from './check';
import { type Atlas, type Dataset, indexDataset } from './dataset';
import { joinDataset } from './join';
import { getGround } from './map-file';
import { DataError } from './problem';
import { hasArchive, readArchive, readDataFiles } from './read';

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

/** The site's dataset with its look-ups and the outlines of its maps. */
export function getAtlas(): Atlas {
  atlas ??= indexDataset(getDataset(), getGround());
  return atlas;
}

/** Releases already read from their archives: few, and each some megabytes. */
const archived = new LRUCache<string, { dataset: Dataset; atlas: Atlas }>({ max: 4 });

/**
 * The dataset as it was released on a day, for links pinned to it. The newest where no day is named, where no
 * release has that date, or where the release of that day is not kept yet.
 */
function released(release: string | null | undefined): { dataset: Dataset; atlas: Atlas } {
  const newest = () => ({ dataset: getDataset(), atlas: getAtlas() });
  if (!release || !getDataset().releases.some(({ date }) => date === release)) return newest();
  if (!hasArchive(dataFolder(), release)) return newest();
  const known = archived.get(release);
  if (known) return known;
  const dataset = readArchive(dataFolder(), release) as Dataset;
  const same = dataset.release === getDataset().release;
  const opened = same ? newest() : { dataset, atlas: indexDataset(dataset, getGround()) };
  archived.set(release, opened);
  return opened;
}

/** The dataset of a release, or the newest. */
export const getDatasetAt = (release: string | null | undefined): Dataset => released(release).dataset;

/** The dataset of a release, or the newest, with its look-ups. */
export const getAtlasAt = (release: string | null | undefined): Atlas => released(release).atlas;
