import type { ReactNode } from 'react';
import type { OffMap as OffMapContent } from '../../lib/charts/map/off-map';
import type { RecordLink } from '../../lib/dataset/explain';
import type { Lang } from '../../lib/i18n/languages';
import { mapMessages } from '../../lib/i18n/map';
import { PageLink } from '../controls/page-link';
import { EvidenceLink } from '../evidence/evidence-link';

interface OffMapProps {
  lang: Lang;
  content: OffMapContent;
  /** The outlines are not those that come with the site. */
  replaced: boolean;
}

/** What the map leaves out, kind by kind, with the reason. */
export function OffMap({ lang, content: { hubs, enterprises, events, values }, replaced }: OffMapProps) {
  const text = mapMessages(lang);
  return (
    <section aria-labelledby="off-map" className="mt-10">
      <h2 id="off-map" className="font-serif text-xl font-bold">
        {text.offTitle}
      </h2>
      <p className="mt-1 text-sm text-ink-3">{text.offLede}</p>
      <div className="mt-4 grid gap-5 md:grid-cols-2">
        <Reason title={text.hubs} why={text.hubsWhy}>
          {hubs.total && (
            <p className="mt-2">
              {text.hubsPlaced(hubs.placed)}{' '}
              <EvidenceLink record={hubs.total.id} what={text.hubs}>
                {hubs.total.number}
              </EvidenceLink>
            </p>
          )}
          {hubs.named.length > 0 && (
            <>
              <p className="mt-3 text-sm text-ink-3">{text.hubsNamed}</p>
              <Records records={hubs.named} />
            </>
          )}
        </Reason>
        <Reason
          title={text.enterprises}
          why={enterprises.length ? text.enterprisesWhy : text.enterprisesNone}
        >
          <ul className="mt-2 space-y-1">
            {enterprises.map(({ id, name }) => (
              <li key={id}>
                <PageLink page={`/enterprises/${id}`}>{name}</PageLink>
              </li>
            ))}
          </ul>
        </Reason>
        <Reason title={text.events(events.without.length, events.all)} why={text.eventsWhy}>
          <p className="mt-2">
            <PageLink page="/timeline">{text.timeline}</PageLink>
          </p>
          <details className="mt-2">
            <summary className="cursor-pointer py-1 text-sm text-ink-2">{text.eventsAll}</summary>
            <Records records={events.without} />
          </details>
        </Reason>
        <Reason title={text.values(values.without, values.all)} why={text.valuesWhy} />
      </div>
      <p className="mt-5 max-w-4xl text-[0.8125rem] leading-relaxed text-ink-3">
        <b className="font-semibold">{text.sources}</b> {replaced ? text.sourcesReplaced : text.sourcesText}
      </p>
    </section>
  );
}

function Reason({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <section className="card p-5">
      <h3 className="font-semibold">{title}</h3>
      <p className="mt-1 text-sm text-ink-2">{why}</p>
      {children}
    </section>
  );
}

function Records({ records }: { records: RecordLink[] }) {
  return (
    <ul className="mt-1 space-y-1 text-sm">
      {records.map(({ id, title }) => (
        <li key={id}>
          <EvidenceLink record={id} what={title}>
            {title}
          </EvidenceLink>
        </li>
      ))}
    </ul>
  );
}
