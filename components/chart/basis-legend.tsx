'use client';

import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import { type Basis, toggle } from '../../lib/view/view';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

const SWATCHES: Record<Basis, string> = {
  reported: 'bg-ink-2',
  computed: 'swatch-hatched',
  context: 'border border-dotted border-ink-2',
};

/** What is printed and what is computed, where a chart shows both: each a button that keeps only its kind. */
export function BasisLegend({ bases }: { bases: Presentation['bases'] }) {
  const { lang, view } = useView();
  const text = messages(lang);
  if (bases.length < 2 && !view.basis.length) return null;
  return (
    <ul
      aria-label={text.basisColumn}
      className="no-print mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]"
    >
      {bases.map(({ basis, rows }) => {
        const kept = view.basis.includes(basis);
        return (
          <li key={basis}>
            <ViewLink
              view={toggle(view, 'basis', basis)}
              current={kept}
              className={`inline-flex min-h-6 items-center gap-1.5 hover:underline ${kept ? 'font-semibold' : 'text-ink-2'}`}
            >
              <span aria-hidden="true" className={`size-3 ${SWATCHES[basis]}`} />
              {text.basis[basis]} {rows}
              <span className="sr-only">{kept ? text.chart.showAll : text.chart.keepOnly}</span>
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
