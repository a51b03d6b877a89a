import { join } from 'node:path';
import { loadDataset } from '../../../lib/dataset/load';

/** The joined dataset that filters run on in the browser; written once, by the build. */
export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(loadDataset(join(process.cwd(), 'data')));
}
