'use client';

import type { ReactNode } from 'react';
import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import type { Picture } from '../../lib/render/pictures';
import { filtersOnly } from '../../lib/view/codec';
import { ChartBody } from '../chart/chart-body';
import { useLivePresentation } from '../use-engine';
import { useView } from '../view-context';

interface EmbedChartProps {
  presentation: Presentation;
  pictures: Picture[];
  /** The finding above the chart. */
  title: boolean;
  /** Filters, where the host wants them. */
  children?: ReactNode;
}

/** A chart in a frame of another site. Its source line and the way back are part of it. */
export function EmbedChart({ presentation, pictures, title, children }: EmbedChartProps) {
  const { lang, view, href } = useView();
  const live = useLivePresentation(presentation);
  const { value } = live;
  const { siteName, chart: text } = messages(lang);
  const page = `/charts/${value.id}`;
  return (
    <section aria-label={value.name} className="card p-4 sm:p-5">
      {title && (
        <>
          <h1 className="text-lg leading-snug font-semibold">{value.headline}</h1>
          {!value.empty && <p className="mt-1 text-sm text-ink-2">{value.subtitle}</p>}
        </>
      )}
      {children && <div className="mt-3">{children}</div>}
      <ChartBody live={live} pictures={pictures} notes />
      <footer className="mt-4 flex flex-wrap justify-between gap-x-5 gap-y-1 border-t border-rule pt-3 text-[0.8125rem]">
        <a
          className="quiet-link py-0.5"
          target="_blank"
          rel="noopener"
          href={href({ ...filtersOnly(view), tab: 'sources' }, page)}
        >
          {text.sources(value.sources)}
        </a>
        <a className="quiet-link py-0.5" target="_blank" rel="noopener" href={href(filtersOnly(view), page)}>
          {siteName} · {text.whole}
        </a>
      </footer>
    </section>
  );
}
