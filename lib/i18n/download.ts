/** The few words of the download links, apart from the rest: they travel with the chart page. */
import type { Lang } from './languages';

const WORDS: Record<Lang, { label: string; download: string }> = {
  zh: { label: '下载这张图和它的数据', download: '下载' },
  en: { label: 'Download this chart and its data', download: 'Download' },
};

/** The words in a language. */
export const downloadWords = (lang: Lang) => WORDS[lang];
