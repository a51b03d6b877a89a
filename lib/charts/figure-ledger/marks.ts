/** What the picture of figures consists of: articles by kind, and the reasons for setting figures aside. */
import { accountFor } from '../../dataset/account';
import type { Atlas, Figure } from '../../dataset/dataset';
import type { FigureKind } from '../../dataset/schema';
import { documentMessages } from '../../i18n/documents';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { Datum } from '../chart';

/** Figures of one kind in one article, or set aside for one reason. */
export interface Group extends Datum {
  cited: number;
  dismissed: number;
}

export interface ArticleColumn {
  title: Text;
  cited: number;
  dismissed: number;
  /** In the order of the kinds; null where the article prints none. */
  cells: (Group | null)[];
}

export interface Marks {
  documents: { id: string; title: Text; articles: ArticleColumn[] }[];
  kinds: Text[];
  reasons: (Group & { label: Text })[];
  cited: number;
  dismissed: number;
  context: boolean;
}

/** In the order in which the messages name them. */
const KINDS = Object.keys(documentMessages('zh').figureKind) as FigureKind[];

export const FATES: Record<'cited' | 'dismissed', Text> = {
  cited: { zh: '引用', en: 'Cited' },
  dismissed: { zh: '不用', en: 'Set aside' },
};

/** What a kind of figure is called. */
export const kindName = (kind: FigureKind) =>
  inEachLanguage((lang) => documentMessages(lang).figureKind[kind]);
const fatesOf = (cited: number, dismissed: number) =>
  inEachLanguage((lang) =>
    (['cited', 'dismissed'] as const)
      .filter((fate) => ({ cited, dismissed })[fate])
      .map((fate) => `${FATES[fate][lang]} ${{ cited, dismissed }[fate]}`)
      .join(lang === 'zh' ? '，' : ', '),
  );

function groupOf(figures: readonly Figure[], lines: Text[]): Group | null {
  const { cited, dismissed } = accountFor(figures);
  const first = figures.find(({ records }) => records.length) ?? figures[0];
  return first ? { record: first.id, cited, dismissed, tip: [...lines, fatesOf(cited, dismissed)] } : null;
}

/** Counts the figures by article and kind, and those set aside by reason. */
export function marksOf(atlas: Atlas, figures: readonly Figure[], context: boolean): Marks {
  const kinds = KINDS.filter((kind) => figures.some((figure) => figure.kind === kind));
  const { cited, dismissed, reasons } = accountFor(figures);
  return {
    documents: atlas.documents.flatMap(({ id, title, articles }) => {
      const columns = articles.flatMap((article) => {
        const own = figures.filter((figure) => figure.document === id && figure.article === article.id);
        if (!own.length) return [];
        const { cited: used, dismissed: unused } = accountFor(own);
        const cells = kinds.map((kind) =>
          groupOf(
            own.filter((figure) => figure.kind === kind),
            [kindName(kind), article.title],
          ),
        );
        return [{ title: article.title, cited: used, dismissed: unused, cells }];
      });
      return columns.length ? [{ id, title, articles: columns }] : [];
    }),
    kinds: kinds.map(kindName),
    reasons: reasons.flatMap(({ reason }) => {
      const label = inEachLanguage((lang) => documentMessages(lang).dismissal[reason]);
      const group = groupOf(
        figures.filter((figure) => figure.dismissed === reason),
        [label],
      );
      return group ? [{ ...group, label }] : [];
    }),
    cited,
    dismissed,
    context,
  };
}
