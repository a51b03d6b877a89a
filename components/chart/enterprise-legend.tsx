'use client';

import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import { toggle } from '../../lib/view/view';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

/**
 * The enterprises that a chart shows, where there are several: each a link that keeps only what is about it. Works
 * without scripts, unlike their names in the picture.
 */
export function EnterpriseLegend({ enterprises }: Pick<Presentation, 'enterprises'>) {
  const { lang, view, pinned } = useView();
  const text = messages(lang);
  if (pinned.enterprise || (enterprises.length < 2 && !view.enterprise.length)) return null;
  return (
    <ul
      aria-label={text.filters.enterprise}
      className="no-print mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]"
    >
      {enterprises.map(({ id, label, rows }) => {
        const kept = view.enterprise.includes(id);
        return (
          <li key={id} data-about={`enterprise ${id}`}>
            <ViewLink
              view={toggle(view, 'enterprise', id)}
              current={kept}
              className={`inline-flex min-h-6 items-center gap-1.5 hover:underline ${kept ? 'font-semibold' : 'text-ink-2'}`}
            >
              {label} <span className="text-ink-3">{rows}</span>
              <span className="sr-only">{kept ? text.chart.showAll : text.chart.keepOnly}</span>
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
