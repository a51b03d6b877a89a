'use client';

import { Fragment, type ReactNode } from 'react';
import type { ExplainedPlace, Explanation, Party } from '../../lib/dataset/explain';
import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import { messages } from '../../lib/i18n';
import { LIST_SEPARATOR } from '../../lib/i18n/format';
import { filtersOnly } from '../../lib/view/codec';
import { CLOSE_NAME, EntityLink } from '../controls/entity-link';
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
  const {
    title,
    value,
    basis,
    kind,
    time,
    year,
    timeNote,
    who,
    metric,
    filters,
    note,
    source,
    places,
    computation,
    derived,
  } = explanation;
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
            <Parties parties={who.parties} />
          </Fact>
        )}
        {metric && (
          <Fact name={text.metric}>
            <EntityLink kind="metric" id={metric.id}>
              {metric.name}
            </EntityLink>
          </Fact>
        )}
        <FieldFact filters={filters} />
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

function Parties({ parties }: { parties: readonly Party[] }) {
  const { lang } = useView();
  return parties.map(({ kind, id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && LIST_SEPARATOR[lang]}
      <EntityLink kind={kind} id={id}>
        {name}
      </EntityLink>
    </Fragment>
  ));
}

function FieldFact({ filters }: { filters: Explanation['filters'] }) {
  const { lang } = useView();
  const fields = filters.filter(({ key }) => key === 'field');
  if (!fields.length) return null;
  return (
    <Fact name={messages(lang).filters.field}>
      {fields.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && LIST_SEPARATOR[lang]}
          <EntityLink kind="field" id={id}>
            {name}
          </EntityLink>
        </Fragment>
      ))}
    </Fact>
  );
}

/** Pages whose lists and charts follow the filters in place. */
const FILTERED_PAGES = /^(|\/charts\/.+|\/timeline|\/map|\/(enterprises|fields|metrics)(\/.+)?)$/;

/** One step from a record to everything about its enterprise or field: on this page where it filters, else on the overview. */
function NarrowTo({ filters }: { filters: Explanation['filters'] }) {
  const { lang, page, view, pinned, href } = useView();
  const filtersHere = FILTERED_PAGES.test(page);
  return (
    <div className="no-print mt-4 border-t border-rule pt-3 text-sm">
      <p className="text-ink-3">{messages(lang).evidence.narrow}</p>
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {filters.map(({ key, id, name }) => {
          const narrowed = { ...view, [key]: [id], evidence: null };
          return (
            <li key={`${key} ${id}`}>
              {filtersHere && !(key in pinned) ? (
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
