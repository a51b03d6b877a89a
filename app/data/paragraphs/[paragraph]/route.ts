import { getAtlas } from '../../../../lib/dataset/load';
import { paragraphKey, parseParagraphKey } from '../../../../lib/dataset/marked-paragraphs';
import { hasOriginals, paragraphsAround } from '../../../paragraphs';

/** The texts belong to their publishers: no cache on the way may keep them. */
const HEADERS = { 'cache-control': 'private, no-store' };

/** One paragraph of an original, where this server has the originals: `/data/paragraphs/hubs-2024-7`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/data/paragraphs/[paragraph]'>,
): Promise<Response> {
  const name = parseParagraphKey(getAtlas(), (await params).paragraph);
  const found = name && paragraphsAround([name])[paragraphKey(name)];
  if (found) return Response.json(found, { headers: HEADERS });
  const error = hasOriginals()
    ? 'There is no such paragraph here. The address is a document’s id, a hyphen and the paragraph’s number; paragraphs with private information are not shown.'
    : 'This server was not given the original texts; the dataset says where each figure is printed.';
  return Response.json({ error }, { status: 404, headers: HEADERS });
}
