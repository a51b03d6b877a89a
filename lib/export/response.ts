/** Answers of HTTP for public files: open to every origin, cached, and asked for again by ETag. */
import { LENGTH_HEADER } from '../view/download';

export interface PublicFile<Body extends string | Uint8Array = string> {
  body: Body;
  type: string;
  /** Strong where it changes if and only if a byte of the body does; weak (`W/`) for bodies that hold the time they were made. */
  etag: string;
  /** Name under which a browser saves it; null where browsers show it. */
  saveAs: string | null;
  /** What else there is to say about it, such as links to what describes it. */
  headers?: Record<string, string>;
}

/** Every answer under `/data/`, good or bad, may be read by scripts of any site. */
export const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'x-content-type-options': 'nosniff',
};

/** The file, or 304 without a body when the reader has it already. */
export function fileResponse(
  request: Request,
  { body, type, etag, saveAs, headers: own }: PublicFile<string | Uint8Array>,
): Response {
  const headers = {
    ...OPEN,
    etag: travelsCompressed(type) ? weak(etag) : etag,
    'cache-control': 'public, max-age=300, must-revalidate',
    ...(travelsCompressed(type) && { vary: 'accept-encoding' }),
    ...own,
  };
  if (hasAlready(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  const disposition = saveAs && { 'content-disposition': `inline; filename="${saveAs}"` };
  const length = { [LENGTH_HEADER]: String(Buffer.byteLength(body)) };
  return new Response(body as BodyInit, {
    headers: { ...headers, ...length, 'content-type': type, ...disposition },
  });
}

/** Text is compressed on its way, to readers who take it so; pictures and workbooks are compressed in themselves. */
const travelsCompressed = (type: string): boolean => /^text\/|[/+](json|xml)/.test(type);

/** RFC 9110 §8.8.1: one tag for a body as it is and compressed is a weak one, since their bytes differ. */
const weak = (etag: string): string => (etag.startsWith('W/') ? etag : `W/${etag}`);

/** RFC 9110 §13.1.2: `*`, or a list compared weakly. */
function hasAlready(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch?.trim() === '*') return true;
  return [...(ifNoneMatch ?? '').matchAll(/"[^"]*"/g)].some(([each]) => each === etag.replace(/^W\//, ''));
}
