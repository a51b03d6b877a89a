/** `npm run data`: checks every data file and says what is in it, or everything that is wrong. */
import { changedSinceRelease, checkReleases } from '../dataset/check-releases';
import { dataFolder, loadDataset } from '../dataset/load';
import { DataError } from '../dataset/problem';

const folder = process.argv[2] ?? dataFolder();
try {
  const data = loadDataset(folder);
  const problems = checkReleases(folder, data);
  if (problems.length) throw new DataError(problems);
  const dismissed = data.figures.filter((figure) => figure.dismissed).length;
  const computed = data.observations.filter((row) => row.computed).length;
  console.log(
    [
      `release ${data.release}`,
      `${data.documents.length} documents, ${data.figures.length} figures: ${data.figures.length - dismissed} cited, ${dismissed} dismissed`,
      `${data.observations.length} observations (${computed} computed), ${data.hubs.length} hubs, ${data.initiatives.length} initiatives, ${data.events.length} events, ${data.mentions.length} mentions`,
      ...(changedSinceRelease(folder, data)
        ? [`changed since release ${data.releases[0]!.date}: add a release before publishing`]
        : []),
    ].join('\n'),
  );
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
