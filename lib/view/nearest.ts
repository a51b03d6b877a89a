import { distance } from 'fastest-levenshtein';

/** The id most like a mistyped one, or undefined when none is near enough to be worth suggesting. */
export function nearest(id: string, ids: Iterable<string>): string | undefined {
  const [best] = [...ids]
    .map((other) => ({ other, steps: distance(id, other) }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(2, id.length / 3) ? best.other : undefined;
}
