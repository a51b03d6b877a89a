import type { Shape } from './zh';

/** Interface messages of the pages that show documents and their figures, in Chinese. */
export const zhDocuments = {
  headline: (documents: number, figures: number) => `${documents} 份文件，${figures} 处数字，处处有着落`,
  lede: (cited: number, dismissed: number) =>
    `${cited} 处写进了记录，${dismissed} 处注明为何不用。说法不一的，各说并列；文件说不了的，也逐条写明。`,
  onThisPage: '本页内容',
  documents: '文件',
  publisher: '发布者',
  publisherUnknown: '页面未印',
  kind: '类型',
  date: '日期',
  address: '网址',
  sha: 'SHA-256',
  counting: '位置',
  countingText:
    '段落按正文的非空行计，从 1 起；YAML 文件头算第 0 段。字的位置按整份文件的 UTF-8 文本从 0 计（JavaScript 字符串下标），含起始，不含末尾；HTML 标签也算在内。',
  articles: '篇目',
  credit: (credit: string) => `来源：${credit}`,
  paragraphs: (from: number, to: number) => (from === to ? `第 ${from} 段` : `第 ${from}–${to} 段`),
  paragraph: (n: number) => `第 ${n} 段`,
  coverage: '数字的着落',
  meter: (figures: number, cited: number, dismissed: number) =>
    `${figures} 处数字：${cited} 处有记录引用，${dismissed} 处不用`,
  cited: (count: number) => `引用 ${count}`,
  dismissedCount: (count: number) => `不用 ${count}`,
  noFigures: '没有数字',
  reasons: '不用的原因',
  reasonCount: (reason: string, count: number) => `${reason} ${count} 处`,
  figuresInOrder: '逐处数字',
  figuresNote: '按文中先后排列。点数字看它的证明，点记录在本页看出处。',
  more: (count: number) => `另有 ${count} 条`,
  redacted: '私人信息，不写出',
  figureKind: {
    count: '计数',
    amount: '金额',
    percentage: '百分比',
    date: '时间',
    ordinal: '次序',
    measure: '量度',
    name: '名称',
    identifier: '编号',
    word: '词语',
  },
  dismissal: {
    word: '普通词语的一部分，不表示数目',
    indefinite: '虚指，没有确数',
    name: '名称的一部分',
    'other-article': '属于同一页面上的其他文章',
    advertisement: '属于广告',
    contact: '联系方式',
    address: '地址或网址',
    'front-matter': '属于文件头',
    repetition: '重复已经记下的事实',
  },
  discrepancies: '说法不一之处',
  discrepanciesHere: '与本文件有关的说法不一之处',
  discrepanciesLede: (count: number) =>
    `共 ${count} 处。各说并列，连同所印的字和位置；“理解”是本站的，并注明有几分把握。`,
  discrepancyKind: {
    contradiction: '互相抵触',
    'same-event': '是不是同一件事',
    term: '一词两义，或两词一义',
    wording: '写法不同',
  },
  confidence: { sure: '有把握', likely: '很可能', open: '尚无定论' },
  reading: '理解',
  claims: '文件说不了什么',
  claimsLede: (count: number) =>
    `以下 ${count} 种说法，这些文件都支持不了。每条写明原因，并列出容易被误用的记录。`,
  claimRecords: '容易误用的记录',
  figureTitle: (printed: string, document: string) => `“${printed}”印在哪里 · ${document}`,
  redactedTitle: (n: number, document: string) => `第 ${n} 处数字 · ${document}`,
  inParagraph: '所在段落',
  paragraphAbsent: '原文不在本站，这里只列位置。',
  cite: '如何引用',
  citation: (quoted: string, source: string, place: string) =>
    `${quoted}${source}，${place}。见策源 Ceyuan，`,
  quoted: (printed: string) => `“${printed}”，载`,
  source: (title: string, publisher: string, date: string) => `“${title}”（本站拟题；${publisher}，${date}）`,
  publisherNotPrinted: '发布者未印',
  previous: '上一处',
  next: '下一处',
  neighbours: '前后数字',
};

/** What a language has to provide for these pages. */
export type DocumentMessages = Shape<typeof zhDocuments>;
