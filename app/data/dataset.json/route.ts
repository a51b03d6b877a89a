import { getDataset } from '../../../lib/dataset/load';
import { fileResponse, type PublicFile } from '../../../lib/export/response';

/** The joined dataset that filters run on in the browser. Of the folder that the pages are read from, so never of the build's. */
export const dynamic = 'force-dynamic';

let file: PublicFile | undefined;

export function GET(request: Request): Response {
  const dataset = getDataset();
  file ??= {
    body: JSON.stringify(dataset),
    type: 'application/json; charset=utf-8',
    etag: `"${dataset.release}"`,
    saveAs: null,
  };
  return fileResponse(request, file);
}
