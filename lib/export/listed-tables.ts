/** The public tables as the data page lists them. */
import type { Atlas } from '../dataset/dataset';
import type { Lang } from '../i18n/languages';
import { TABLES } from './tables';

interface ListedTable {
  name: string;
  title: string;
  about: string;
  rows: number;
}

/** In the order of the registry, in one language. */
export function listTables(atlas: Atlas, lang: Lang): ListedTable[] {
  return TABLES.map(({ name, title, about, rows }) => ({
    ...{ name, title: title[lang], about: about[lang] },
    rows: rows(atlas).length,
  }));
}
