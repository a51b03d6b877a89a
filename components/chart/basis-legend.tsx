'use client';

import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import { type Basis, toggle } from '../../lib/view/view';
import { useView } from '../view-context';
import { Legend } from './legend';

const SWATCHES: Record<Basis, string> = {
  reported: 'bg-ink-2',
  computed: 'swatch-hatched',
  context: 'border border-dotted border-ink-2',
};

/** What is printed and what is not, where not all is printed: each a button that keeps only its kind. */
export function BasisLegend({ bases }: { bases: Presentation['bases'] }) {
  const { lang, view } = useView();
  const text = messages(lang);
  if (bases.every(({ basis }) => basis === 'reported') && !view.basis.length) return null;
  const entries = bases.map(({ basis, rows }) => ({
    id: basis,
    view: toggle(view, 'basis', basis),
    kept: view.basis.includes(basis),
    children: (
      <>
        <span aria-hidden="true" className={`size-3 ${SWATCHES[basis]}`} />
        {text.basis[basis]} {rows}
      </>
    ),
  }));
  return <Legend label={text.basisColumn} entries={entries} />;
}
