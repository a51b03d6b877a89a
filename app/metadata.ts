/** Title, description and addresses of a page, for its head. */
import type { Metadata } from 'next';
import { messages } from '../lib/i18n';
import { LANGUAGE_TAGS, LANGUAGES, type Lang } from '../lib/i18n/languages';

/** Canonical is the bare page in the same language: filtered views are for people, not for indexes. */
export function pageMetadata(lang: Lang, page: string, title: string, description: string): Metadata {
  const { siteName } = messages(lang);
  const languages = Object.fromEntries(LANGUAGES.map((each) => [LANGUAGE_TAGS[each], `/${each}${page}`]));
  return {
    title: `${title} · ${siteName}`,
    description,
    alternates: {
      canonical: `/${lang}${page}`,
      languages: { ...languages, 'x-default': `/${LANGUAGES[0]}${page}` },
    },
    openGraph: {
      title,
      description,
      siteName,
      locale: LANGUAGE_TAGS[lang].replace('-', '_'),
      type: 'website',
    },
  };
}
