/** What a table of the data gives to search, before readings and positions are worked out. */
import type { Lang, Text } from '../i18n/languages';
import { LANGUAGES } from '../i18n/languages';
import type { Entry, Kind } from './entry';

/** `about` names entries as `kind:id`. */
export type Draft = Pick<Entry, 'id' | 'title' | 'page'> & { kind: Kind } & Partial<Omit<Entry, 'readings'>>;

/** An id that no entry of another kind has. */
export const key = (kind: Kind, id: string) => `${kind}:${id}`;

/** Title in one language, and the name in every other one. */
export function named(
  name: Text,
  lang: Lang,
  further: readonly string[] = [],
): Pick<Entry, 'title' | 'names'> {
  const others = LANGUAGES.filter((other) => other !== lang).map((other) => name[other]);
  return { title: name[lang], names: [...others, ...further] };
}

/** Parts of a line that are there. */
export function line(...parts: (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
