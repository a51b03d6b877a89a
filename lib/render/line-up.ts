/**
 * Heavy work one at a time, so that pages keep their share of the processor whatever is asked for. The line is
 * bounded: beyond it people are told to come again.
 */
import pLimit from 'p-limit';

/** Waiting jobs beyond which a new one is turned away: some seconds of work. */
export const LONGEST_LINE = 64;

/** Seconds after which someone turned away may try again. */
export const TRY_AGAIN_AFTER = 5;

/** Thrown where the line is full. */
export class LineFull extends Error {}

const newLine = () => ({ one: pLimit(1), underWay: new Map<string, Promise<unknown>>() });
/** Tables take a few milliseconds each, and do not wait behind pictures. */
const LINES = { pictures: newLine(), tables: newLine() };

/** Does the work when its turn comes; who asks for the same meanwhile waits for the same. */
export function lineUp<T>(
  key: string,
  work: () => Promise<T>,
  line: keyof typeof LINES = 'pictures',
): Promise<T> {
  const { one, underWay } = LINES[line];
  const same = underWay.get(key);
  if (same) return same as Promise<T>;
  if (one.pendingCount >= LONGEST_LINE) return Promise.reject(new LineFull());
  const promise = one(async () => {
    // Lets requests that came meanwhile be answered before the processor is taken again.
    await new Promise((resolve) => setImmediate(resolve));
    return work();
  }).finally(() => underWay.delete(key));
  underWay.set(key, promise);
  return promise;
}
