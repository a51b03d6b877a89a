import { createHash } from 'node:crypto';
import { getGround } from '../../../lib/dataset/map-file';
import { fileResponse, type PublicFile } from '../../../lib/export/response';

/** The outlines that the browser draws maps on. The map file may have been replaced since the build. */
export const dynamic = 'force-dynamic';

let file: PublicFile | undefined;

export function GET(request: Request): Response {
  file ??= fileOf(JSON.stringify(getGround()));
  return fileResponse(request, file);
}

const fileOf = (body: string): PublicFile => ({
  body,
  type: 'application/json; charset=utf-8',
  etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`,
  saveAs: null,
});
