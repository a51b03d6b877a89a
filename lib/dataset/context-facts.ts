/** Facts from outside the documents as records: no evidence and no time, but a page where they were read. */
import type { ContextFact } from './dataset';
import type { Enterprise } from './schema';
import type { Time } from './time';

/** No day is known on which a fact began or will end. */
const UNDATED: Time = {
  value: '',
  start: '0001-01-01',
  end: '9999-12-31',
  precision: 'range',
  from: 'stated',
  reason: null,
};

/** What is known about an enterprise from outside the documents, as far as it can be opened like a record. */
export function factsOf({ id: enterprise, name, context }: Enterprise): ContextFact[] {
  return context.flatMap(({ id, what, value, place, source }) =>
    id
      ? [
          {
            id,
            table: 'facts' as const,
            basis: 'context' as const,
            document: null,
            evidence: [],
            time: UNDATED,
            enterprises: [enterprise],
            fields: [],
            note: null,
            title: {
              zh: `${name.zh}：${what.zh}`,
              en: `${name.en}: ${what.en.charAt(0).toLowerCase()}${what.en.slice(1)}`,
            },
            value,
            enterprise,
            place: place ?? null,
            source,
          },
        ]
      : [],
  );
}
