/** Files that follow the timeline: the query read as its page reads it, the answer with an ETag. */
import { createHash } from 'node:crypto';
import type { Atlas } from '../../../lib/dataset/dataset';
import { getAtlasAt } from '../../../lib/dataset/load';
import { vocabulary } from '../../../lib/dataset/options';
import { fileResponse } from '../../../lib/export/response';
import { isLang, type Lang } from '../../../lib/i18n/languages';
import { readView } from '../../../lib/view/codec';
import type { View } from '../../../lib/view/view';
import { originOf } from '../../origin';

interface TimelineFile {
  write: (atlas: Atlas, view: View, lang: Lang, origin: string) => string;
  type: string;
  saveAs: string | null;
}

/** What the filters of the query leave, of the release that it names. Values that do not exist are left out, as on the page. */
export async function timelineFile(
  request: Request,
  params: Promise<{ lang: string }>,
  { write, type, saveAs }: TimelineFile,
): Promise<Response> {
  const { lang } = await params;
  if (!isLang(lang)) return new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const query = Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]),
  );
  const atlas = getAtlasAt(searchParams.get('release'));
  const { view } = readView(query, vocabulary(atlas));
  const body = write(atlas, view, lang, originOf(request.headers));
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return fileResponse(request, { body, type, etag, saveAs });
}
