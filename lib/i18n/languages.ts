/** The languages of the site, in the order in which they are offered. The first is the default. */

export const LANGUAGES = ['zh', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** A label or sentence in every language. */
export type Text = Record<Lang, string>;

/** Value of `<html lang>` and `hreflang`. */
export const LANGUAGE_TAGS: Text = { zh: 'zh-CN', en: 'en' };

/** What a language calls itself, for the switch. */
export const LANGUAGE_NAMES: Text = { zh: '中文', en: 'English' };

/** Whether a part of an address is a language of ours. */
export function isLang(value: string): value is Lang {
  return (LANGUAGES as readonly string[]).includes(value);
}

/**
 * Best language for an `Accept-Language` header (RFC 9110 §12.5.4): highest weight first, order within it.
 * A header that names none of ours gets English; no header at all gets the default.
 */
export function negotiateLanguage(header: string | null): Lang {
  if (!header) return LANGUAGES[0];
  const wanted = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.find((each) => each.trim().startsWith('q='))?.split('=')[1];
      return { lang: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ lang }) => lang).find(isLang) ?? 'en';
}

/** Builds a text by calling `write` once per language. */
export function inEachLanguage(write: (lang: Lang) => string): Text {
  return { zh: write('zh'), en: write('en') };
}
