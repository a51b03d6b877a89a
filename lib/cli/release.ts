/** `npm run release`: keeps the data as they are now under the date of their newest release. */
import { dataFolder, loadDataset } from '../dataset/load';
import { DataError } from '../dataset/problem';
import { writeArchive } from '../dataset/read';

try {
  const folder = dataFolder();
  const dataset = loadDataset(folder);
  const { date } = dataset.releases[0]!;
  console.log(`${writeArchive(folder, date, dataset)}: release ${date} (${dataset.release})`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
