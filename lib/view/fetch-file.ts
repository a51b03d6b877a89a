/** Fetches a file in sight of its reader: how much has come, what it is called, and why it did not come. */
import { fileNameOf, LENGTH_HEADER } from './download';

export type Failure =
  | { why: 'unreachable' | 'broken' | 'missing' }
  | { why: 'busy'; seconds: number | null }
  | { why: 'refused'; status: number };

/** Thrown where a file does not come, other than by the reader's own wish. */
export class FetchFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.why);
  }
}

/** Bytes so far, and of how many; null where nobody says. */
type OnBytes = (received: number, total: number | null) => void;

/** The whole file and its name. Throws `FetchFailure`; an abort throws what `fetch` throws. */
export async function fetchFile(
  address: string,
  signal: AbortSignal,
  onBytes: OnBytes,
): Promise<{ blob: Blob; name: string }> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new FetchFailure({ why: 'unreachable' });
  });
  if (!response.ok) throw new FetchFailure(failureOf(response));
  const { headers } = response;
  const total = Number(headers.get(LENGTH_HEADER)) || null;
  const parts: BlobPart[] = [];
  let received = 0;
  try {
    onBytes(received, total);
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); reader && piece && !piece.done; piece = await reader.read()) {
      parts.push(piece.value);
      received += piece.value.length;
      onBytes(received, total && total >= received ? total : null);
    }
  } catch (error) {
    throw signal.aborted ? error : new FetchFailure({ why: 'broken' });
  }
  const type = headers.get('content-type') ?? '';
  return { blob: new Blob(parts, { type }), name: fileNameOf(headers.get('content-disposition'), address) };
}

function failureOf({ status, headers }: Response): Failure {
  if (status === 404 || status === 410) return { why: 'missing' };
  if (status !== 503 && status !== 429) return { why: 'refused', status };
  return { why: 'busy', seconds: Number(headers.get('retry-after')) || null };
}
