/** Many different views of the overview, always the same ones in the same order. */
import type { Dataset } from '../../lib/dataset/dataset';
import { viewHref } from '../../lib/view/codec';
import { DEFAULT_VIEW } from '../../lib/view/view';

/** Views with nothing in common: those measured as known are never among those measured as new. */
export function manyViews(dataset: Dataset, count: number): string[] {
  const enterprises = dataset.enterprises.map(({ id }) => id);
  const fields = dataset.fields.map(({ id }) => id);
  const addresses: string[] = [];
  for (let from = 2000; addresses.length < count; from++) {
    for (const enterprise of enterprises)
      for (const field of fields)
        addresses.push(
          viewHref('/zh', {
            ...DEFAULT_VIEW,
            enterprise: [enterprise],
            field: [field],
            time: { from: String(from), to: null },
          }),
        );
  }
  return shuffled(addresses.slice(0, count));
}

/** Mixes with a fixed sequence, so that rich and empty views come in every part of the list. */
function shuffled<T>(items: T[]): T[] {
  let seed = 1;
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    seed = (seed * 48_271) % 2_147_483_647;
    const other = seed % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
