/** Releases that links can be pinned to: each but the newest has its archive. */
import type { Dataset } from './dataset';
import type { Problem } from './problem';
import { hasArchive, readArchive } from './read';

/** Releases of a data folder whose data are not kept, for a dataset that is sound in itself. */
export function checkReleases(folder: string, dataset: Dataset): Problem[] {
  return dataset.releases.flatMap(({ date }, index) =>
    index === 0 || hasArchive(folder, date)
      ? []
      : [
          {
            ...{ file: 'data/releases.yaml', line: 1, path: `[${index}].date`, value: date },
            message: 'the data of this release are not kept',
            cure: `restore data/releases/${date}.json.gz`,
          },
        ],
  );
}

/** Whether the data have changed since their newest release was kept. */
export function changedSinceRelease(folder: string, dataset: Dataset): boolean {
  const { date } = dataset.releases[0]!;
  return hasArchive(folder, date) && (readArchive(folder, date) as Dataset).release !== dataset.release;
}
