import type { DescribedArticle, ListedFigure } from '../../lib/dataset/describe';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { FigureList } from './figure-list';
import { Fold } from './fold';

interface ArticleFiguresProps {
  article: DescribedArticle;
  figures: ListedFigure[];
  lang: Lang;
}

/** The figures of one article. The address of the article is that of its list, so that a link to it opens the fold. */
export function ArticleFigures({ article, figures, lang }: ArticleFiguresProps) {
  const text = documentMessages(lang);
  const { id, title, account } = article;
  const heading = (
    <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
      {title}
      <span className="text-sm font-normal text-ink-3">
        {account.figures ? text.meter(account.figures, account.cited, account.dismissed) : text.noFigures}
      </span>
    </h3>
  );
  return (
    <section className="mt-2 md:mt-6">
      {figures.length > 0 ? (
        <Fold summary={heading}>
          <div id={`article-${id}`} className="scroll-mt-16 pt-2">
            <FigureList figures={figures} lang={lang} />
          </div>
        </Fold>
      ) : (
        <div id={`article-${id}`}>{heading}</div>
      )}
    </section>
  );
}
