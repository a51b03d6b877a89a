'use client';

import type { ReactNode } from 'react';
import type { ExplainedPlace, Explanation } from '../../lib/dataset/explain';
import { messages } from '../../lib/i18n';
import { CLOSE_NAME, EntityLink } from '../controls/entity-link';
import { NameList } from '../profile/named-list';
import { useView } from '../view-context';

/** When, who, what is measured, which fields, which document: each name leads to what it names. */
export function RecordFacts({ explanation }: { explanation: Explanation }) {
  const { lang } = useView();
  const { evidence: text, filters: filterNames } = messages(lang);
  const { time, year, timeNote, who, metric, filters, note, source, places } = explanation;
  const fields = filters.flatMap(({ key, ...field }) => (key === 'field' ? [{ kind: key, ...field }] : []));
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
      <Fact name={text.time}>
        {year ? (
          <EntityLink kind="year" id={year}>
            {time}
          </EntityLink>
        ) : (
          time
        )}
        {timeNote && <span className="block text-ink-3">{timeNote}</span>}
      </Fact>
      {who && (
        <Fact name={who.label}>
          <NameList names={who.parties} lang={lang} />
        </Fact>
      )}
      {metric && (
        <Fact name={text.metric}>
          <EntityLink kind="metric" id={metric.id}>
            {metric.name}
          </EntityLink>
        </Fact>
      )}
      {fields.length > 0 && (
        <Fact name={filterNames.field}>
          <NameList names={fields} lang={lang} />
        </Fact>
      )}
      {note && <Fact name={text.note}>{note}</Fact>}
      {source && (
        <Fact name={text.source}>
          <a className="quiet-link break-all" href={source} rel="external nofollow">
            {new URL(source).hostname}
          </a>
        </Fact>
      )}
      <DocumentFacts places={places} />
    </dl>
  );
}

function DocumentFacts({ places }: { places: ExplainedPlace[] }) {
  const { lang } = useView();
  const text = messages(lang).evidence;
  const documents = [
    ...new Map(places.map((place) => [`${place.document} ${place.article}`, place])).values(),
  ];
  return documents.map((place) => (
    <div key={`${place.document} ${place.article}`} className="contents">
      <Fact name={text.document}>
        <EntityLink kind="document" id={place.document}>
          {place.documentTitle}
        </EntityLink>
        <span className="block text-ink-3">
          {place.article} ·{' '}
          <EntityLink kind="year" id={place.documentYear} className={CLOSE_NAME}>
            {place.documentDate}
          </EntityLink>
        </span>
      </Fact>
      {place.credit && <Fact name={text.credit}>{place.credit}</Fact>}
    </div>
  ));
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="whitespace-nowrap text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
