import type { DescribedDocument } from '../../lib/dataset/describe';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { PageLink } from '../controls/page-link';
import { CoverageMeter } from './coverage-meter';
import { DocumentFacts } from './document-facts';

/** One document among the others: what it is, what it says, and where its figures went. */
export function DocumentCard({ document, lang }: { document: DescribedDocument; lang: Lang }) {
  const text = documentMessages(lang);
  const page = `/documents/${document.id}`;
  return (
    <article className="card flex flex-col gap-4 p-4 sm:p-6" aria-labelledby={`document-${document.id}`}>
      <div>
        <h3 id={`document-${document.id}`} className="text-lg leading-snug font-semibold">
          <PageLink page={page} className="hover:underline">
            {document.title}
          </PageLink>
        </h3>
        <p className="mt-1 text-sm text-ink-2">{document.summary}</p>
      </div>
      <CoverageMeter account={document.account} lang={lang} />
      <DocumentFacts document={document} lang={lang} />
      <ul className="mt-auto divide-y divide-rule border-t border-rule text-sm" aria-label={text.articles}>
        {document.articles.map((article) => (
          <li key={article.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <PageLink page={page} anchor={`article-${article.id}`}>
              {article.title}
            </PageLink>
            <span className="text-ink-3">
              {article.account.figures
                ? `${text.cited(article.account.cited)} · ${text.dismissedCount(article.account.dismissed)}`
                : text.noFigures}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
