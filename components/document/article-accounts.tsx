import type { DescribedArticle } from '../../lib/dataset/describe';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { CoverageMeter } from './coverage-meter';

/** The articles of a document, each with its own account and a way down to its figures. */
export function ArticleAccounts({ articles, lang }: { articles: DescribedArticle[]; lang: Lang }) {
  const text = documentMessages(lang);
  return (
    <ul className="divide-y divide-rule">
      {articles.map((article) => (
        <li key={article.id} className="grid gap-x-8 gap-y-1.5 py-3 sm:grid-cols-2">
          <div>
            <a className="quiet-link" href={`#article-${article.id}`}>
              {article.title}
            </a>
            <p className="text-sm text-ink-3">
              {text.paragraphs(article.from, article.to)}
              {article.credit && ` · ${text.credit(article.credit)}`}
            </p>
          </div>
          <CoverageMeter account={article.account} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
