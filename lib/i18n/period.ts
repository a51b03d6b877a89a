/** Times in words that a spreadsheet leaves alone: it would read “May 2024” as the first of that month. */
import { formatTime } from './format';
import type { Lang } from './languages';

const MONTH: Record<Lang, RegExp> = {
  zh: /^\d{4}年\d{1,2}月$/,
  en: /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}$/,
};

/** A text as `formatTime` writes it, with a month that stands alone said to be one: `2024年5月份`, `month of May 2024`. */
export function inSpreadsheetWords(text: string, lang: Lang): string {
  if (!MONTH[lang].test(text)) return text;
  return lang === 'zh' ? `${text}份` : `month of ${text}`;
}

/** A time as written in the data, in such words. */
export const periodWords = (value: string, lang: Lang): string =>
  inSpreadsheetWords(formatTime(value, lang), lang);
