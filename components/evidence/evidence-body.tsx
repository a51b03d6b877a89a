'use client';

import type { ReactNode } from 'react';
import type { ExplainedPlace, Explanation } from '../../lib/dataset/explain';
import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import { messages } from '../../lib/i18n';
import { filtersOnly } from '../../lib/view/codec';
import { PageLink } from '../controls/page-link';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';
import { BasisBadge } from './basis-badge';
import { EvidenceLink } from './evidence-link';
import { FindingLists } from './findings';
import { PrintedPlaces } from './printed-places';

interface EvidenceBodyProps {
  explanation: Explanation;
  paragraphs: Record<string, ParagraphText>;
  originals: boolean;
}

/** Everything known about one record: value, printed places, computation, what follows from it. */
export function EvidenceBody({ explanation, paragraphs, originals }: EvidenceBodyProps) {
  const { lang } = useView();
  const text = messages(lang).evidence;
  const { title, value, basis, kind, time, timeNote, who, filters, note, places, computation, derived } =
    explanation;
  return (
    <div className="mt-3">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <BasisBadge basis={basis} />
        <span className="text-ink-3">{kind}</span>
      </p>
      <p className="mt-2 font-semibold">{title}</p>
      {value && <p className="text-3xl leading-tight font-semibold">{value}</p>}
      {computation && (
        <div className="mt-3 rounded-lg border border-dashed border-plum p-3 text-sm">
          <p>
            <span className="text-ink-3">{text.formula} </span>
            <span className="font-semibold">{computation.formula}</span>
          </p>
          <p className="mt-1 text-ink-2">
            {computation.certainty} · {computation.caveat}
          </p>
          {computation.range && <p className="mt-1 text-ink-2">{computation.range}</p>}
          <RecordList label={text.inputs}>
            {computation.inputs.map((input) => (
              <li key={input.id}>
                <EvidenceLink record={input.id} what={input.title}>
                  {input.title} {input.value}
                </EvidenceLink>
              </li>
            ))}
          </RecordList>
        </div>
      )}
      <PrintedPlaces places={places} paragraphs={paragraphs} originals={originals} />
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        <Fact name={text.time}>
          {time}
          {timeNote && <span className="block text-ink-3">{timeNote}</span>}
        </Fact>
        {who && <Fact name={who.label}>{who.names}</Fact>}
        {note && <Fact name={text.note}>{note}</Fact>}
        <DocumentFacts places={places} />
      </dl>
      {derived.length > 0 && (
        <div className="mt-4 border-t border-rule pt-3 text-sm">
          <RecordList label={text.derived}>
            {derived.map((row) => (
              <li key={row.id}>
                <EvidenceLink record={row.id} what={row.title}>
                  {row.title} {row.value} = {row.formula}
                </EvidenceLink>
              </li>
            ))}
          </RecordList>
        </div>
      )}
      {filters.length > 0 && <NarrowTo filters={filters} />}
      <FindingLists findings={explanation} lang={lang} />
    </div>
  );
}

/** One step from a record to everything about its enterprise or field: on this page where it filters, else on the overview. */
function NarrowTo({ filters }: { filters: Explanation['filters'] }) {
  const { lang, page, view, href } = useView();
  const filtersHere = page === '' || page.startsWith('/charts/');
  return (
    <div className="no-print mt-4 border-t border-rule pt-3 text-sm">
      <p className="text-ink-3">{messages(lang).evidence.narrow}</p>
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {filters.map(({ key, id, name }) => {
          const narrowed = { ...view, [key]: [id], evidence: null };
          return (
            <li key={`${key} ${id}`}>
              {filtersHere ? (
                <ViewLink className="control" view={narrowed}>
                  {name}
                </ViewLink>
              ) : (
                <a className="control" href={href(filtersOnly(narrowed), '')}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
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
        <PageLink page={`/documents/${place.document}`}>{place.documentTitle}</PageLink>
        <span className="block text-ink-3">
          {place.article} · {place.documentDate}
        </span>
      </Fact>
      {place.credit && <Fact name={text.credit}>{place.credit}</Fact>}
    </div>
  ));
}

function RecordList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <p className="mt-2 text-ink-3">{label}</p>
      <ul className="space-y-1">{children}</ul>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="whitespace-nowrap text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
