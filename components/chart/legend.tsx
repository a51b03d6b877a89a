'use client';

import type { ReactNode } from 'react';
import { messages } from '../../lib/i18n';
import type { View } from '../../lib/view/view';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

interface LegendEntry {
  id: string;
  /** The view in which this one is switched on or off. */
  view: View;
  kept: boolean;
  /** What charts light up while a pointer is on it. */
  about?: string;
  children: ReactNode;
}

/** What a chart shows, kind by kind: each a link that keeps only its kind, with scripts or without. */
export function Legend({ label, entries }: { label: string; entries: LegendEntry[] }) {
  const text = messages(useView().lang).chart;
  return (
    <ul aria-label={label} className="no-print mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]">
      {entries.map(({ id, view, kept, about, children }) => (
        <li key={id} data-about={about}>
          <ViewLink
            view={view}
            current={kept}
            className={`inline-flex min-h-6 items-center gap-1.5 hover:underline ${kept ? 'font-semibold' : 'text-ink-2'}`}
          >
            {children}
            <span className="sr-only">{kept ? text.showAll : text.keepOnly}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
