import { getAtlas } from '../../lib/dataset/load';

/** Answers once the data are read and sound. */
export const dynamic = 'force-dynamic';

export function GET(): Response {
  const { release, documents, figures } = getAtlas();
  return Response.json({ status: 'ok', release, documents: documents.length, figures: figures.length });
}
