'use client';

import { messages } from '../../lib/i18n';
import type { Basis } from '../../lib/view/view';
import { useView } from '../view-context';

const LOOKS: Record<Basis, string> = {
  reported: 'border-rule-strong text-ink-2',
  computed: 'border-dashed border-plum text-plum',
  context: 'border-dotted border-rule-strong text-ink-3',
};

/** Where a value comes from, in a word and a line style, never by colour alone. */
export function BasisBadge({ basis }: { basis: Basis }) {
  const { lang } = useView();
  return (
    <span
      className={`inline-block rounded-full border px-2 text-xs leading-5 whitespace-nowrap ${LOOKS[basis]}`}
    >
      {messages(lang).basis[basis]}
    </span>
  );
}
