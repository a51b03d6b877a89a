/** Documents and their figures written out in one language, for the pages that show them. */
import { messages } from '../i18n';
import { documentMessages } from '../i18n/documents';
import { formatTime } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import { type Account, accountFor, inReadingOrder } from './account';
import type { Atlas, Figure } from './dataset';
import { yearOf } from './entity';
import { type RecordLink, recordLink } from './explain';
import { type FigureProof, figureNumber } from './proof';

export interface DescribedArticle {
  id: string;
  title: string;
  credit: string | null;
  from: number;
  to: number;
  account: Account;
}

export interface DescribedDocument {
  id: string;
  title: string;
  summary: string;
  /** Null where none is printed. */
  publisher: string | null;
  kind: string;
  date: string;
  year: string;
  dateReason: string | null;
  address: string | null;
  sha256: string;
  account: Account;
  articles: DescribedArticle[];
}

/** A document with its account; undefined for an id that names none. */
export function describeDocument(atlas: Atlas, id: string, lang: Lang): DescribedDocument | undefined {
  const document = atlas.documents.find((each) => each.id === id);
  if (!document) return undefined;
  const figures = inReadingOrder(atlas, id);
  const { title, summary, publisher, kind, date, address, sha256 } = document;
  return {
    id,
    title: title[lang],
    summary: summary[lang],
    publisher: publisher?.[lang] ?? null,
    kind: kind[lang],
    date: formatTime(date.value, lang),
    year: yearOf(date),
    dateReason: date.reason?.[lang] ?? null,
    address,
    sha256,
    account: accountFor(figures),
    articles: document.articles.map((article) => ({
      id: article.id,
      title: article.title[lang],
      credit: article.credit?.[lang] ?? null,
      from: article.paragraphs[0],
      to: article.paragraphs[1],
      account: accountFor(figures.filter((figure) => figure.article === article.id)),
    })),
  };
}

/** One line of a document's list of figures. */
export interface ListedFigure extends Pick<Figure, 'id' | 'printed' | 'redacted'> {
  n: number;
  kind: string;
  paragraph: number;
  start: number;
  end: number;
  records: RecordLink[];
  dismissed: string | null;
}

/** The figures of an article in reading order, with what each became. */
export function listFigures(atlas: Atlas, document: string, article: string, lang: Lang): ListedFigure[] {
  const text = documentMessages(lang);
  return inReadingOrder(atlas, document)
    .filter((figure) => figure.article === article)
    .map((figure) => {
      const { id, printed, redacted, kind, paragraph, start, end, records, dismissed } = figure;
      return {
        ...{ id, printed, redacted, paragraph, start, end },
        n: figureNumber(figure),
        kind: text.figureKind[kind],
        records: records.map((record) => recordLink(atlas, atlas.record(record)!, lang)),
        dismissed: dismissed && text.dismissal[dismissed],
      };
    });
}

/** A figure as the title of a reference: what is printed, in which document, where in it. */
export function citationOf(
  { printed, redacted, place }: FigureProof,
  { title, publisher, date }: DescribedDocument,
  lang: Lang,
): string {
  const documents = documentMessages(lang);
  const { evidence } = messages(lang);
  const source = documents.source(title, publisher ?? documents.publisherNotPrinted, date);
  const quoted = redacted ? '' : documents.quoted(printed);
  return documents.citation(quoted, source, evidence.place(place.paragraph, place.start, place.end));
}
