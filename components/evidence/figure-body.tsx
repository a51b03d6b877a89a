'use client';

import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import { paragraphKey } from '../../lib/dataset/marked-paragraphs';
import type { FigureProof } from '../../lib/dataset/proof';
import { messages } from '../../lib/i18n';
import { CLOSE_NAME, EntityLink } from '../controls/entity-link';
import { PageLink } from '../controls/page-link';
import { useView } from '../view-context';
import { FigureRecords } from './figure-records';
import { FindingLists } from './findings';
import { PlaceParagraph } from './printed-places';

interface FigureBodyProps {
  proof: FigureProof;
  paragraphs: Record<string, ParagraphText>;
  originals: boolean;
}

/** The proof of one figure, beside the page. */
export function FigureBody({ proof, paragraphs, originals }: FigureBodyProps) {
  const { lang } = useView();
  const text = messages(lang);
  const { place, printed, redacted } = proof;
  return (
    <div className="mt-3">
      <p className="text-sm text-ink-3">
        {text.proof.figureName(proof.n)} · {proof.kind}
      </p>
      <p lang="zh-CN" className="text-3xl leading-tight font-semibold" aria-hidden={redacted || undefined}>
        {printed}
      </p>
      {redacted && <p className="text-sm text-ink-2">{text.proof.redactedWhy}</p>}
      <p className="mt-1 text-sm text-ink-3">
        {text.evidence.place(place.paragraph, place.start, place.end)}
      </p>
      <p className="text-sm text-ink-3">
        <EntityLink kind="document" id={place.document}>
          {place.documentTitle}
        </EntityLink>{' '}
        · {place.article} ·{' '}
        <EntityLink kind="year" id={place.documentYear} className={CLOSE_NAME}>
          {place.documentDate}
        </EntityLink>
      </p>
      <PlaceParagraph
        paragraphs={paragraphs}
        originals={originals}
        id={paragraphKey(place)}
        places={[place]}
      />
      <FigureRecords proof={proof} lang={lang} />
      <FindingLists findings={proof} lang={lang} />
      <p className="mt-4 text-sm">
        <PageLink page={`/figures/${proof.id}`}>{text.proof.open}</PageLink>
      </p>
    </div>
  );
}
