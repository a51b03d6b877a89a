import type { Dataset } from '../../../lib/dataset/dataset';
import { getDatasetAt } from '../../../lib/dataset/load';
import { fileResponse, type PublicFile } from '../../../lib/export/response';

/** The joined dataset that filters run on in the browser. Of the folder that the pages are read from, so never of the build's. */
export const dynamic = 'force-dynamic';

const files = new WeakMap<Dataset, PublicFile>();

/** `?release=2026-11-22` gives the data as they were released on that day. */
export function GET(request: Request): Response {
  const dataset = getDatasetAt(new URL(request.url).searchParams.get('release'));
  const file = files.get(dataset) ?? {
    body: JSON.stringify(dataset),
    type: 'application/json; charset=utf-8',
    etag: `"${dataset.release}"`,
    saveAs: 'ceyuan-dataset.json',
  };
  files.set(dataset, file);
  return fileResponse(request, file);
}
