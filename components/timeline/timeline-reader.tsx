'use client';

import type { ReactNode } from 'react';
import type { TimelinePage } from '../../lib/charts/timeline/page';
import type { Strip } from '../../lib/charts/timeline/strip';
import { messages } from '../../lib/i18n';
import { timelineMessages } from '../../lib/i18n/timeline';
import { EmptyChart } from '../chart/empty-chart';
import { PageHeading } from '../layout/page-heading';
import type { Shared } from '../share/share-content';
import { SharePanel } from '../share/share-panel';
import { useView } from '../view-context';
import { StepLinks } from './step-links';
import { StripBox } from './strip-box';
import { Subscribe } from './subscribe';
import { TimelineList } from './timeline-list';
import { useTimeline } from './use-timeline';

interface TimelineReaderProps {
  initial: TimelinePage;
  /** The strip as drawn on the server, by layout. */
  stills: { layout: string; strip: Strip }[];
  shared: Omit<Shared, 'chart' | 'title'>;
  /** The filter bar, between the finding and the picture. */
  children: ReactNode;
}

/** The timeline whole: finding, filters, the zoomable strip, and the same events as a list. */
export function TimelineReader({ initial, stills, shared, children }: TimelineReaderProps) {
  const { lang } = useView();
  const { page, tools, changed, pending } = useTimeline(initial);
  const text = timelineMessages(lang);
  return (
    <>
      <PageHeading close title={page.headline} lede={page.subtitle} />
      {children}
      <section className="card mt-5 p-4 sm:p-6" aria-label={messages(lang).nav.timeline}>
        <StepLinks page={page} />
        {page.empty && <EmptyChart presentation={page.empty} />}
        {page.events.length > 0 && (
          <div className="mt-4 hidden sm:block">
            <StripBox page={page} stills={stills} tools={tools} changed={changed} pending={pending} />
          </div>
        )}
      </section>
      {page.years.length > 0 && (
        <section className="card mt-5 p-4 sm:p-6" aria-labelledby="list" aria-busy={pending}>
          <h2 id="list" className="font-serif text-xl font-bold">
            {text.list}
          </h2>
          <p className="text-sm text-ink-3">{text.listNote}</p>
          <div className={`mt-2 ${pending ? 'opacity-50' : ''}`}>
            <TimelineList years={page.years} />
          </div>
        </section>
      )}
      <Subscribe />
      {page.notes.length > 0 && (
        <section className="card mt-5 p-5" aria-labelledby="about">
          <h2 id="about" className="font-semibold">
            {messages(lang).chart.about}
          </h2>
          <ul className="mt-2 space-y-1 text-[0.8125rem] text-ink-3">
            {page.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <SharePanel shared={{ ...shared, chart: 'timeline', title: page.headline }} />
    </>
  );
}
