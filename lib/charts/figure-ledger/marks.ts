/** What the picture of figures consists of: articles by kind, and the reasons for setting figures aside. */
import type { Atlas } from '../../dataset/dataset';
import type { Dismissal, FigureKind } from '../../dataset/schema';
import { documentMessages } from '../../i18n/documents';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { Datum } from '../chart';
import { fatesIn, type Lot } from './lots';

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
  reasons: (Group & { reason: Dismissal; label: Text })[];
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

/** Opens a cited figure where there is one. */
function groupOf(lots: readonly Lot[], lines: Text[]): Group | null {
  const lot = lots.find(({ first }) => !first.dismissed) ?? lots[0];
  if (!lot) return null;
  const { cited, dismissed } = fatesIn(lots);
  return { record: lot.first.id, cited, dismissed, tip: [...lines, fatesOf(cited, dismissed)] };
}

/** Counts the figures by article and kind, and those set aside by reason. */
export function marksOf(atlas: Atlas, lots: readonly Lot[], context: boolean): Marks {
  const kinds = KINDS.filter((kind) => lots.some(({ first }) => first.kind === kind));
  return {
    documents: atlas.documents.flatMap(({ id, title, articles }) => {
      const columns = articles.flatMap((article) => {
        const own = lots.filter(({ first }) => first.document === id && first.article === article.id);
        if (!own.length) return [];
        const cells = kinds.map((kind) =>
          groupOf(
            own.filter(({ first }) => first.kind === kind),
            [kindName(kind), article.title],
          ),
        );
        return [{ title: article.title, ...fatesIn(own), cells }];
      });
      return columns.length ? [{ id, title, articles: columns }] : [];
    }),
    kinds: kinds.map(kindName),
    reasons: reasonsOf(lots),
    ...fatesIn(lots),
    context,
  };
}

/** Each reason that occurs, most frequent first. */
function reasonsOf(lots: readonly Lot[]): Marks['reasons'] {
  const reasons = new Set(lots.flatMap(({ first }) => first.dismissed ?? []));
  return [...reasons]
    .flatMap((reason) => {
      const label = inEachLanguage((lang) => documentMessages(lang).dismissal[reason]);
      const group = groupOf(
        lots.filter(({ first }) => first.dismissed === reason),
        [label],
      );
      return group ? [{ ...group, reason, label }] : [];
    })
    .sort((a, b) => b.dismissed - a.dismissed || a.reason.localeCompare(b.reason));
}
