'use client';

import type { ReactNode } from 'react';
import { chartPage } from '../../lib/charts/chart-page';
import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import type { Picture } from '../../lib/render/pictures';
import { filtersOnly } from '../../lib/view/codec';
import { TABS } from '../../lib/view/view';
import { ViewLink } from '../controls/view-link';
import { PageHeading } from '../layout/page-heading';
import { ReferenceCard, type ReferenceTexts } from '../share/reference-card';
import type { Shared } from '../share/share-content';
import { SharePanel } from '../share/share-panel';
import { useLivePresentation } from '../use-engine';
import { FollowNow, useView } from '../view-context';
import { ChartBody } from './chart-body';
import { ChartNotes } from './chart-notes';
import { ChartSources } from './chart-sources';
import { ChartTable } from './chart-table';
import { DownloadLinks } from './download-links';
import { EmptyChart } from './empty-chart';
import { EnterpriseLegend } from './enterprise-legend';

interface ChartReaderProps {
  presentation: Presentation;
  pictures: Picture[];
  related: { id: string; name: string }[];
  /** What citing and sharing need besides the finding. */
  references: ReferenceTexts | null;
  shared: Omit<Shared, 'chart' | 'title'>;
  /** The filter bar, between the finding and the picture. */
  children: ReactNode;
}

/** One chart to read closely: finding, filters, then picture, table or sources. */
export function ChartReader(props: ChartReaderProps) {
  return (
    <FollowNow>
      <Reader {...props} />
    </FollowNow>
  );
}

function Reader({ presentation, pictures, related, references, shared, children }: ChartReaderProps) {
  const { lang, view, href } = useView();
  const live = useLivePresentation(presentation, 'page');
  const { value } = live;
  const text = messages(lang).chart;
  return (
    <>
      <PageHeading close title={value.headline} lede={value.subtitle} />
      {children}
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] items-start gap-5 min-[75rem]:grid-cols-[minmax(0,1fr)_20rem] min-[75rem]:grid-rows-[auto_1fr]">
        <section className="card p-4 sm:p-6" aria-label={value.name}>
          <nav aria-label={text.tabsLabel}>
            <ul className="flex gap-5 border-b border-rule">
              {TABS.map((tab) => (
                <li key={tab}>
                  <ViewLink
                    view={{ ...view, tab, evidence: null }}
                    history="push"
                    current={view.tab === tab}
                    className={`-mb-px inline-block min-h-9 border-b-2 ${
                      view.tab === tab ? 'border-cinnabar font-semibold' : 'border-transparent text-ink-2'
                    }`}
                  >
                    {text.tabs[tab]}
                    {tab === 'sources' && value.sources > 0 && ` ${value.sources}`}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="mt-4">
            {value.empty ? (
              <EmptyChart presentation={value} />
            ) : view.tab === 'table' ? (
              <ChartTable presentation={value} />
            ) : view.tab === 'sources' ? (
              <ChartSources presentation={value} />
            ) : (
              <ChartBody
                live={live}
                pictures={pictures}
                lede={<p className="rounded-lg bg-faint px-4 py-3">{value.summary}</p>}
              >
                <EnterpriseLegend enterprises={value.enterprises} />
              </ChartBody>
            )}
          </div>
          <DownloadLinks chart={value.id} license={text.license} />
        </section>
        <div className="space-y-5 min-[75rem]:row-span-2">
          {value.notes.length > 0 && (
            <section className="card p-5">
              <h2 className="font-semibold">{text.about}</h2>
              <ChartNotes notes={value.notes} className="mt-2" />
            </section>
          )}
          {related.length > 0 && (
            <nav className="card p-5" aria-labelledby="related-title">
              <h2 id="related-title" className="font-semibold">
                {text.related}
              </h2>
              <ul className="mt-2 space-y-1.5 text-sm">
                {related.map(({ id, name }) => (
                  <li key={id}>
                    <a className="quiet-link" href={href(filtersOnly(view), chartPage(id))}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        {references && <ReferenceCard page={`/charts/${value.id}`} references={references} />}
      </div>
      <SharePanel shared={{ ...shared, chart: value.id, title: value.headline }} />
    </>
  );
}
