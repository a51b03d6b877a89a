/** What can be cited, and the facts a reference needs. Texts and files follow from it in `cite`. */
import type { Atlas } from '../../dataset/dataset';
import { messages } from '../../i18n';
import type { Lang } from '../../i18n/languages';

export interface Citable {
  /** Short key for reference managers: ASCII. */
  id: string;
  type: 'dataset' | 'map' | 'webpage' | 'article-newspaper';
  title: string;
  /** Empty when the source prints none. */
  author: string | null;
  publisher: string | null;
  version: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  issued: string;
  /** The date was worked out, not printed. */
  inferred: boolean;
  /** Where it stands; null for what is only printed on paper. */
  address: string | null;
  /** The day on which the reader looked, `YYYY-MM-DD`. */
  retrieved: string;
  lang: Lang;
}

/** What the site itself publishes: this site is author and publisher, the release is the version. */
function own(atlas: Atlas, lang: Lang, retrieved: string) {
  const { siteName } = messages(lang);
  const { date } = atlas.releases[0]!;
  return {
    ...{ author: siteName, publisher: siteName, version: date, issued: date },
    ...{ inferred: false, retrieved, lang },
  };
}

/** One page of this site: a chart under its filters, the proof of a figure. `address` carries the view. */
export function citePage(
  atlas: Atlas,
  page: { id: string; type: 'dataset' | 'map' | 'webpage'; title: string; address: string },
  lang: Lang,
  retrieved: string,
): Citable {
  return { ...own(atlas, lang, retrieved), ...page };
}

/** The whole dataset. */
export function citeDataset(atlas: Atlas, address: string, lang: Lang, retrieved: string): Citable {
  const { siteName, siteTagline } = messages(lang);
  const title = lang === 'zh' ? `${siteName}：${siteTagline}数据集` : `${siteName}: ${siteTagline}, dataset`;
  return citePage(atlas, { id: 'ceyuan', type: 'dataset', title, address }, lang, retrieved);
}

/**
 * A document behind the dataset. Its title is the descriptive one this site gives it; headlines of the press are
 * not kept. Null for an unknown document.
 */
export function citeDocument(atlas: Atlas, id: string, lang: Lang, retrieved: string): Citable | null {
  const document = atlas.documents.find((each) => each.id === id);
  if (!document) return null;
  const publisher = document.publisher?.[lang] ?? null;
  return {
    ...{ id, title: document.title[lang], author: publisher, publisher, version: null, lang, retrieved },
    type: document.address ? 'webpage' : 'article-newspaper',
    issued: dayOf(document.date),
    inferred: document.address === null,
    address: document.address,
  };
}

/** The start of a time, as exact as the time is. */
function dayOf({ start, precision }: Atlas['documents'][number]['date']): string {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  return start.slice(0, length);
}
