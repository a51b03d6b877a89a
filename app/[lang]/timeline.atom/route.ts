import { writeFeed } from '../../../lib/export/feed';
import { timelineFile } from '../timeline/file';

/** The Atom feed of what the filters leave. */
export function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  return timelineFile(request, params, {
    write: writeFeed,
    type: 'application/atom+xml; charset=utf-8',
    saveAs: null,
  });
}
