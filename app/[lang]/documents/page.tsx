import type { Metadata } from 'next';
import { ClaimList } from '../../../components/document/claim-list';
import { DiscrepancyList } from '../../../components/document/discrepancy-list';
import { DocumentCard } from '../../../components/document/document-card';
import { Fold } from '../../../components/document/fold';
import { PageSections } from '../../../components/document/page-sections';
import { PageHeading } from '../../../components/layout/page-heading';
import { Shell } from '../../../components/layout/shell';
import { accountFor } from '../../../lib/dataset/account';
import type { Atlas } from '../../../lib/dataset/dataset';
import { describeDocument } from '../../../lib/dataset/describe';
import { describeClaim, groupDiscrepancies } from '../../../lib/dataset/describe-findings';
import { documentMessages } from '../../../lib/i18n/documents';
import type { Lang } from '../../../lib/i18n/languages';
import { pageMetadata } from '../../metadata';
import { pageState } from '../../page-state';

const PAGE = '/documents';

function introduction(atlas: Atlas, lang: Lang) {
  const text = documentMessages(lang);
  const { figures, cited, dismissed } = accountFor(atlas.figures);
  return {
    headline: text.headline(atlas.documents.length, figures),
    lede: text.lede(cited, dismissed),
  };
}

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<'/[lang]/documents'>): Promise<Metadata> {
  const { lang, atlas } = pageState((await params).lang, PAGE, await searchParams);
  const { headline, lede } = introduction(atlas, lang);
  return pageMetadata(lang, PAGE, headline, lede);
}

export default async function Documents({ params, searchParams }: PageProps<'/[lang]/documents'>) {
  const { lang, atlas, shell } = pageState((await params).lang, PAGE, await searchParams);
  const text = documentMessages(lang);
  const { headline, lede } = introduction(atlas, lang);
  const newestFirst = [...atlas.documents].sort((a, b) => b.date.end.localeCompare(a.date.end));
  const sections = [
    { id: 'documents', name: text.documents, count: atlas.documents.length },
    { id: 'discrepancies', name: text.discrepancies, count: atlas.discrepancies.length },
    { id: 'cannot-say', name: text.claims, count: atlas.claims.length },
  ];
  return (
    <Shell {...shell}>
      <PageHeading title={headline} lede={lede} />
      <PageSections lang={lang} sections={sections} />
      <section id="documents" aria-labelledby="documents-title" className="mt-6">
        <h2 id="documents-title" className="sr-only">
          {text.documents}
        </h2>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
          {newestFirst.map(({ id }) => (
            <DocumentCard key={id} document={describeDocument(atlas, id, lang)!} lang={lang} />
          ))}
        </div>
      </section>
      <section id="discrepancies" aria-labelledby="discrepancies-title" className="mt-14">
        <h2 id="discrepancies-title" className="font-serif text-2xl font-bold">
          {text.discrepancies}
        </h2>
        <p className="mt-1 max-w-3xl text-ink-2">{text.discrepanciesLede(atlas.discrepancies.length)}</p>
        <DiscrepancyList groups={groupDiscrepancies(atlas, atlas.discrepancies, lang)} lang={lang} />
      </section>
      <section id="cannot-say" aria-labelledby="cannot-say-title" className="mt-14">
        <h2 id="cannot-say-title" className="font-serif text-2xl font-bold">
          {text.claims}
        </h2>
        <p className="mt-1 max-w-3xl text-ink-2">{text.claimsLede(atlas.claims.length)}</p>
        <Fold summary={<span className="text-ink-2">{text.claimsAll(atlas.claims.length)}</span>}>
          <ClaimList claims={atlas.claims.map((claim) => describeClaim(atlas, claim, lang))} lang={lang} />
        </Fold>
      </section>
    </Shell>
  );
}
