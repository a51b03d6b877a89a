import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleAccounts } from '../../../../components/document/article-accounts';
import { CoverageMeter } from '../../../../components/document/coverage-meter';
import { DiscrepancyList } from '../../../../components/document/discrepancy-list';
import { DocumentFacts } from '../../../../components/document/document-facts';
import { DocumentNames } from '../../../../components/document/document-names';
import { FigureList } from '../../../../components/document/figure-list';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { PageHeading } from '../../../../components/layout/page-heading';
import { Shell } from '../../../../components/layout/shell';
import { ReferenceCard } from '../../../../components/share/reference-card';
import { describeDocument, listFigures } from '../../../../lib/dataset/describe';
import { groupDiscrepancies } from '../../../../lib/dataset/describe-findings';
import { discrepanciesIn } from '../../../../lib/dataset/findings';
import { namesInDocument } from '../../../../lib/dataset/related';
import { messages } from '../../../../lib/i18n';
import { documentMessages } from '../../../../lib/i18n/documents';
import { formatClauses } from '../../../../lib/i18n/format';
import { pageMetadata } from '../../../metadata';
import { pageState } from '../../../page-state';
import { pageReferences } from '../../../references';

type Props = PageProps<'/[lang]/documents/[document]'>;

async function load({ params, searchParams }: Props) {
  const { lang, document: id } = await params;
  const state = pageState(lang, `/documents/${id}`, await searchParams);
  const document = describeDocument(state.atlas, id, state.lang);
  if (!document) notFound();
  return { ...state, document };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, document } = await load(props);
  return pageMetadata(lang, `/documents/${document.id}`, document.title, document.summary);
}

export default async function DocumentPage(props: Props) {
  const { document, ...state } = await load(props);
  const { lang, atlas, shell } = state;
  const references = await pageReferences(state, `/documents/${document.id}`);
  const all = messages(lang);
  const text = documentMessages(lang);
  const reasons = document.account.reasons.map(({ reason, count }) =>
    text.reasonCount(text.dismissal[reason], count),
  );
  const discrepancies = discrepanciesIn(atlas, document.id);
  return (
    <Shell {...shell}>
      <Breadcrumb trail={[{ name: all.nav.documents, page: '/documents' }, { name: document.title }]} />
      <PageHeading close title={document.title} lede={document.summary} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[2fr_3fr]">
        <div className="space-y-5">
          <div className="card p-4 sm:p-6">
            <DocumentFacts document={document} lang={lang} full />
          </div>
          {references && <ReferenceCard page={`/documents/${document.id}`} references={references} />}
        </div>
        <div className="space-y-5">
          <section className="card p-4 sm:p-6" aria-labelledby="coverage">
            <h2 id="coverage" className="mb-3 font-semibold">
              {text.coverage}
            </h2>
            <CoverageMeter account={document.account} lang={lang} />
            {reasons.length > 0 && (
              <p className="mt-2 mb-3 text-sm text-ink-3">
                {text.reasons}
                {lang === 'zh' ? '：' : ': '}
                {formatClauses(reasons, lang)}
              </p>
            )}
            <ArticleAccounts articles={document.articles} lang={lang} />
          </section>
          <DocumentNames names={namesInDocument(atlas, document.id, lang)} lang={lang} />
        </div>
      </div>
      <section aria-labelledby="figures" className="mt-12">
        <h2 id="figures" className="font-serif text-2xl font-bold">
          {text.figuresInOrder}
        </h2>
        <p className="mt-1 text-ink-2">{text.figuresNote}</p>
        {document.articles.map((article) => (
          <section key={article.id} id={`article-${article.id}`} className="mt-6">
            <h3 className="flex flex-wrap items-baseline gap-x-3 pb-2 font-semibold">
              {article.title}
              <span className="text-sm font-normal text-ink-3">
                {article.account.figures
                  ? text.meter(article.account.figures, article.account.cited, article.account.dismissed)
                  : text.noFigures}
              </span>
            </h3>
            <FigureList figures={listFigures(atlas, document.id, article.id, lang)} lang={lang} />
          </section>
        ))}
      </section>
      {discrepancies.length > 0 && (
        <section aria-labelledby="discrepancies" className="mt-14">
          <h2 id="discrepancies" className="font-serif text-2xl font-bold">
            {text.discrepanciesHere}
          </h2>
          <DiscrepancyList groups={groupDiscrepancies(atlas, discrepancies, lang)} lang={lang} />
        </section>
      )}
    </Shell>
  );
}
