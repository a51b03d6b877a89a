/** Releases that links can be pinned to: each but the newest has its archive, and a kept one is never changed. */
import type { Dataset } from './dataset';
import type { Problem } from './problem';
import { hasArchive, readArchive } from './read';

/** Problems with the archives of a data folder, for a dataset that is sound in itself. */
export function checkReleases(folder: string, dataset: Dataset): Problem[] {
  const problem = (index: number, value: string, message: string, cure: string): Problem => ({
    ...{ file: 'data/releases.yaml', line: 1, path: `[${index}].date`, value, message, cure },
  });
  return dataset.releases.flatMap(({ date }, index) => {
    if (!hasArchive(folder, date))
      return index
        ? [problem(index, date, 'the data of this release are not kept', 'restore its file in data/releases')]
        : [];
    const kept = readArchive(folder, date) as Dataset;
    if (index || kept.release === dataset.release) return [];
    const message = `the data have changed since this release was kept (${kept.release}, now ${dataset.release})`;
    return [
      problem(index, date, message, 'add a release on top, with what changed, then run `npm run release`'),
    ];
  });
}
