/** Title, description, addresses and preview of a page, for its head. */
import type { Metadata } from 'next';
import { messages } from '../lib/i18n';
import { LANGUAGE_TAGS, LANGUAGES, type Lang, type Text } from '../lib/i18n/languages';
import { filtersOnly, viewHref } from '../lib/view/codec';
import { fileAddress, OVERVIEW, PICTURE_SIZES } from '../lib/view/file-address';
import { DEFAULT_VIEW, type View } from '../lib/view/view';

/** Values of `og:locale`, which wants a territory. */
const LOCALES: Text = { zh: 'zh_CN', en: 'en_GB' };

/** What a link to a page looks like where it is sent. */
interface Preview {
  /** The view that the page shows; links to it carry its filters, in their fixed order. */
  view?: View;
  /** Id of the chart whose picture stands for the page; the overview's where none is named. */
  chart?: string;
  /** The page has a picture of its own: what a profile is about. */
  own?: boolean;
  /** What the picture shows, where that is not the description. */
  alt?: string;
  /** The words of the preview, where they differ from the page's. */
  title?: string;
  description?: string;
}

/** Canonical is the bare page in the same language: filtered views are for people, not for indexes. */
export function pageMetadata(
  lang: Lang,
  page: string,
  title: string,
  description: string,
  preview: Preview = {},
): Metadata {
  const { siteName, siteTagline } = messages(lang);
  const languages = Object.fromEntries(LANGUAGES.map((each) => [LANGUAGE_TAGS[each], `/${each}${page}`]));
  const view = preview.view ?? DEFAULT_VIEW;
  const words = {
    title: preview.title ?? title,
    description: preview.description ?? description,
  };
  const picture = {
    url: fileAddress(lang, preview.chart ?? (preview.own ? page : OVERVIEW), 'png', view),
    ...PICTURE_SIZES.preview,
    type: 'image/png',
    alt: preview.alt ?? (preview.view || preview.chart ? words.description : `${siteName} · ${siteTagline}`),
  };
  return {
    title: `${title} · ${siteName}`,
    description,
    alternates: {
      canonical: `/${lang}${page}`,
      languages: { ...languages, 'x-default': `/${LANGUAGES[0]}${page}` },
    },
    openGraph: {
      ...words,
      siteName,
      url: viewHref(`/${lang}${page}`, filtersOnly(view)),
      locale: LOCALES[lang],
      alternateLocale: LANGUAGES.filter((each) => each !== lang).map((each) => LOCALES[each]),
      type: 'website',
      images: [picture],
    },
    twitter: { card: 'summary_large_image', ...words, images: [picture] },
  };
}
