import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleAccounts } from '../../../../components/document/article-accounts';
import { ArticleFigures } from '../../../../components/document/article-figures';
import { CoverageMeter } from '../../../../components/document/coverage-meter';
import { DiscrepancyList } from '../../../../components/document/discrepancy-list';
import { DocumentFacts } from '../../../../components/document/document-facts';
import { DocumentNames } from '../../../../components/document/document-names';
import { PageSections } from '../../../../components/document/page-sections';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { PageHeading } from '../../../../components/layout/page-heading';
import { Shell } from '../../../../components/layout/shell';
import { ReferenceCard } from '../../../../components/share/reference-card';
import { ShareLinks } from '../../../../components/share/share-links';
import { SharePanel } from '../../../../components/share/share-panel';
import { describeDocument, listFigures } from '../../../../lib/dataset/describe';
import { groupDiscrepancies } from '../../../../lib/dataset/describe-findings';
import { discrepanciesIn } from '../../../../lib/dataset/findings';
import { namesInDocument } from '../../../../lib/dataset/related';
import { messages } from '../../../../lib/i18n';
import { documentMessages } from '../../../../lib/i18n/documents';
import { formatClauses } from '../../../../lib/i18n/format';
import type { Query } from '../../../../lib/view/codec';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';
import { pageReferences } from '../../../references';
import { sharedBy } from '../../../sharing';

type Props = PageProps<'/[lang]/documents/[document]'>;

const load = loadOnce(({ lang, document: id }: Awaited<Props['params']>, query: Query) => {
  const state = pageState(lang, `/documents/${id}`, query);
  const document = describeDocument(state.atlas, id, state.lang);
  if (!document) notFound();
  return { ...state, document };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, chosen, shell, document } = await load(props);
  return pageMetadata(lang, shell.page, document.title, document.summary, { view: chosen, own: true });
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
  const sections = [
    { id: 'about', name: text.about },
    { id: 'coverage', name: text.coverage },
    { id: 'names', name: text.names },
    { id: 'figures', name: text.figuresInOrder, count: document.account.figures },
    ...(discrepancies.length
      ? [{ id: 'discrepancies', name: text.discrepancies, count: discrepancies.length }]
      : []),
  ];
  return (
    <Shell {...shell}>
      <Breadcrumb trail={[{ name: all.nav.documents, page: '/documents' }, { name: document.title }]} />
      <PageHeading close title={document.title} lede={document.summary}>
        <ShareLinks />
      </PageHeading>
      <SharePanel
        shared={{
          ...(await sharedBy(state, [document])),
          ...{ chart: null, title: `${document.title} · ${all.siteName}` },
        }}
      />
      <PageSections lang={lang} sections={sections} />
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[2fr_3fr]">
        <div className="space-y-5">
          <section id="about" className="card p-4 sm:p-6" aria-label={text.about}>
            <DocumentFacts document={document} lang={lang} full />
          </section>
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
          <ArticleFigures
            key={article.id}
            article={article}
            figures={listFigures(atlas, document.id, article.id, lang)}
            lang={lang}
          />
        ))}
      </section>
      {discrepancies.length > 0 && (
        <section aria-labelledby="discrepancies" className="mt-14">
          <h2 id="discrepancies" className="font-serif text-2xl font-bold">
            {text.discrepanciesHere}
          </h2>
          <DiscrepancyList
            groups={groupDiscrepancies(atlas, discrepancies, lang)}
            lang={lang}
            about={document.id}
          />
        </section>
      )}
    </Shell>
  );
}
