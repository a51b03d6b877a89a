'use client';

import type { ReactNode } from 'react';
import type { Explanation } from '../../lib/dataset/explain';
import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import { messages } from '../../lib/i18n';
import { useView } from '../view-context';
import { BasisBadge } from './basis-badge';
import { EvidenceLink } from './evidence-link';
import { FindingLists } from './findings';
import { NarrowTo } from './narrow-to';
import { PrintedPlaces } from './printed-places';
import { RecordFacts } from './record-facts';

interface EvidenceBodyProps {
  explanation: Explanation;
  paragraphs: Record<string, ParagraphText>;
  originals: boolean;
}

/** Everything known about one record: value, printed places, computation, what follows from it. */
export function EvidenceBody({ explanation, paragraphs, originals }: EvidenceBodyProps) {
  const { lang } = useView();
  const text = messages(lang).evidence;
  const { title, value, basis, kind, filters, places, computation, derived } = explanation;
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
      <RecordFacts explanation={explanation} />
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

function RecordList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <p className="mt-2 text-ink-3">{label}</p>
      <ul className="space-y-1">{children}</ul>
    </>
  );
}
