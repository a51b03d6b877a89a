/** Numbers, units, times and lists as each language writes them. Nobody else formats. */
import type { Lang, Text } from './languages';

type Scale = 'count' | 'money' | 'percent' | 'ratio' | 'measure';

interface UnitLabel {
  label: Text;
  scale: Scale;
}

const DECIMALS: Record<Lang, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

const STEPS: Record<Lang, readonly (readonly [size: number, name: string])[]> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** The number without its unit; money is written in 万亿 / 亿 / 万 or trillion / billion / million. */
export function formatNumber(value: number, scale: Scale, lang: Lang): string {
  const step = scale === 'money' ? STEPS[lang].find(([size]) => Math.abs(value) >= size) : undefined;
  const [size, name] = step ?? [1, ''];
  return DECIMALS[lang].format(value / size) + name;
}

/** The number with its unit: `97 个` / `97 hubs`, `1.1万亿元` / `1.1 trillion yuan`, `35%`. */
export function formatValue(value: number, unit: UnitLabel, lang: Lang): string {
  const number = formatNumber(value, unit.scale, lang);
  if (unit.label[lang] === '%') return `${number}%`;
  const space = lang === 'zh' && unit.scale === 'money' ? '' : ' ';
  return `${number}${space}${unit.label[lang]}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2024-04` → `2024年4月` / `Apr 2024`; years and days likewise. */
export function formatDate(value: string, lang: Lang): string {
  const [year = '', month, day] = value.split('-');
  if (lang === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/**
 * A time as written in the data: a date, a range `a/b`, or `../2025` for "by 2025".
 * A range says once what both ends share: `2022年1—2月`, `28–29 May 2024`.
 */
export function formatTime(value: string, lang: Lang): string {
  const [left = '', right] = value.split('/');
  if (right === undefined) return formatDate(left, lang);
  if (left === '..') return lang === 'zh' ? `到${formatDate(right, lang)}` : `by ${formatDate(right, lang)}`;
  const [from, to] = [formatDate(left, lang), formatDate(right, lang)];
  const shared = left.length === right.length ? left.lastIndexOf('-') : -1;
  if (shared < 0 || left.slice(0, shared) !== right.slice(0, shared)) {
    return lang === 'zh' ? `${from}—${to}` : `${from} – ${to}`;
  }
  const last = Number(right.slice(shared + 1));
  if (lang === 'zh') return `${from.slice(0, -1)}—${last}${from.slice(-1)}`;
  return `${from.split(' ')[0]}–${to}`;
}

/** What stands between the items of a list. */
export const LIST_SEPARATOR: Record<Lang, string> = { zh: '、', en: ', ' };

/** `甲、乙` / `A, B`. */
export function formatList(items: readonly string[], lang: Lang): string {
  return items.join(LIST_SEPARATOR[lang]);
}

/** `甲；乙` / `A; B`, for items that hold commas themselves. */
export function formatClauses(clauses: readonly string[], lang: Lang): string {
  return clauses.join(lang === 'zh' ? '；' : '; ');
}
