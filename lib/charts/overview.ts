/** The overview's own words, with its numbers read from the data. */
import type { Atlas } from '../dataset/dataset';
import { formatTime } from '../i18n/format';
import type { Lang } from '../i18n/languages';

interface OverviewText {
  headline: string;
  lede: string;
  /** Lines beside the headline: how much there is, and how recent. */
  scope: string[];
}

/** What stands at the head of the overview. */
export function overviewText(atlas: Atlas, lang: Lang): OverviewText {
  const hubs = atlas.observation('hubs-total')?.value;
  const hosts = atlas.observation('hosts-total')?.value;
  const named = atlas.hubs.length;
  const documents = atlas.documents.length;
  const latest = atlas.documents
    .map(({ date }) => date.value)
    .sort()
    .at(-1)!;
  return {
    zh: {
      headline: `${hubs} 个原创技术策源地，落在 ${hosts} 家央企手中`,
      lede: `两批布局之后，谁在做、做哪些领域、承诺了什么、做成了什么。文件只点名 ${named} 个，其余不作推测；每个数字都能点回它印着的地方。`,
      scope: [
        `${documents} 份文件，${atlas.figures.length} 处数字全部有着落`,
        `最近一份：${formatTime(latest, lang)}（版面未印日期）`,
      ],
    },
    en: {
      headline: `${hubs} original-technology hubs in the hands of ${hosts} central enterprises`,
      lede: `After two batches: who works on what, what was promised and what was reported. The documents name only ${named} hubs; we guess at none. Every number leads to where it is printed.`,
      scope: [
        `${documents} ${documents === 1 ? 'document' : 'documents'}, all ${atlas.figures.length} printed figures accounted for`,
        `Latest: ${formatTime(latest, lang)} (no date on the page)`,
      ],
    },
  }[lang];
}
