import type { ReactNode } from 'react';
import type { DescribedDocument } from '../../lib/dataset/describe';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { CLOSE_NAME, EntityLink } from '../controls/entity-link';

interface DocumentFactsProps {
  document: DescribedDocument;
  lang: Lang;
  /** Adds the SHA-256 and how places are counted. */
  full?: boolean;
}

/** What a document is: who published it, what kind it is, its date and why that date. */
export function DocumentFacts({ document, lang, full }: DocumentFactsProps) {
  const text = documentMessages(lang);
  const { publisher, kind, date, year, dateReason, address, sha256 } = document;
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-2 text-sm">
      <Fact name={text.publisher}>
        {publisher ?? <span className="text-ink-3">{text.publisherUnknown}</span>}
      </Fact>
      <Fact name={text.kind}>{kind}</Fact>
      <Fact name={text.date}>
        <EntityLink kind="year" id={year} className={CLOSE_NAME}>
          {date}
        </EntityLink>
        {dateReason && <span className="block text-ink-3">{dateReason}</span>}
      </Fact>
      {address && (
        <Fact name={text.address}>
          <a className="quiet-link" href={address} rel="external nofollow">
            {address}
          </a>
        </Fact>
      )}
      {full && (
        <>
          <Fact name={text.sha}>
            <code className="text-[0.8125rem]">{sha256}</code>
          </Fact>
          <Fact name={text.counting}>
            <span className="text-ink-3">{text.countingText}</span>
          </Fact>
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
