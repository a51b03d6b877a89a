/** Groups the numerals of a text into figures and guesses their kinds, as a start for the person who accounts for them. */
import { NUMERAL, scanNumerals } from './numerals';
import { paragraphsOf } from './paragraphs';
import type { DocumentFile } from './schema';

type GuessedFigure = Pick<
  DocumentFile['figures'][number],
  'paragraph' | 'start' | 'end' | 'printed' | 'kind' | 'redacted'
>;

const N = NUMERAL;
const DAY = '\\p{Nd}{1,2}';
const TO = '[~～—–-]{1,2}';
const CHINESE = '[〇零一二三四五六七八九十]';
/** Not in the middle of a longer number: 第一批 and 十一批 are no 一批. */
const ALONE = '(?<![第\\p{N}零一二三四五六七八九十百千万亿])';
const UNIT_WORDS =
  '平方公里|公里|千米|平方米|米级|米|厘米|毫米|纳米|吨|千克|公斤|克|度|千瓦时|千瓦|兆瓦|个月|年|天|小时|分钟|秒|倍|km/h|km|kg|nm|mm|cm|m';
const COUNTED =
  '大类|[个家户项批次种名届类件位款台套条座期轮场支所起级代版章条节篇份人大金银铜]|优秀|余[个家项名人]';
const MONEY = '元|美元|欧元|人民币|日元|港元';

/** Words that hold a numeral and state no number. */
const WORDS =
  '进一步|下一步|一步|统一|唯一|单一|同一|之一|万一|专一|一定|一些|一旦|一线|一直|一样|一致|一起|一切|一般|一体|一方面|一系列|' +
  '一批|一个|一项|一种|这一|双方|双向|首页|首先|首要|首席|首都|百姓|百货|万众|十分|十足|半导体|零部件|零件|零售|第三方|第一时间';
const NAMES = '十[一二三四五]五|(?:十[一二三四五六七八九]|二十)大|两会|一带一路|双碳|双创|双一流|三农|下一代';

/** What is tried, in this order; what an earlier pattern took is not given to a later one. */
const PATTERNS: readonly [GuessedFigure['kind'], string, 'private'?][] = [
  // Telephone numbers and numbers of identity cards are never written down.
  ['identifier', '(?<![\\p{N}A-Za-z])[1１][3-9３-９]\\p{Nd}(?:[ -]?\\p{Nd}{4}){2}(?!\\p{Nd})', 'private'],
  [
    'identifier',
    '(?<![\\p{N}A-Za-z])\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d{4}[\\dXx](?!\\d)',
    'private',
  ],
  ['identifier', '(?<!\\p{Nd})[(（]?0\\d{2,3}[)）]?[ -]?\\d{7,8}(?!\\d)', 'private'],
  ['identifier', '(?<=(?:电话|手机|传真|微信|QQ)号?[：: ]{0,2})\\p{Nd}[\\p{Nd} -]{3,}\\p{Nd}', 'private'],
  ['identifier', '(?<=//[\\w./?=&%#~+-]*)\\p{Nd}+'],
  ['date', '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)'],
  ['date', '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)'],
  ['identifier', '(?<=:\\d{2} )[+-]\\d{4}(?!\\d)'],
  ['identifier', '[〔[［（(]\\d{4}[〕\\]］）)]\\s?\\d+号'],
  [
    'date',
    `(?:[今去明前当同]年)?(?:\\p{Nd}{4}年)?${DAY}(?:${TO}${DAY})?月(?:${DAY}日(?:${TO}${DAY}日)?|[份底初末]|[上中下]旬)?`,
  ],
  ['date', `(?<!${CHINESE})${CHINESE}{4}年(?:${CHINESE}{1,2}月(?:${CHINESE}{1,3}日)?)?`],
  ['date', `\\p{Nd}{4}年(?:上半年|下半年|第?[一二三四]季度|[度来底初末])?`],
  ['date', '(?:[今去明前]年)?[上下]半年'],
  ['name', `${ALONE}(?:${NAMES})`],
  ['word', `${ALONE}(?:${WORDS})`],
  ['percentage', `${N}(?:[%％‰]|个百分点)`],
  ['percentage', `百分之${CHINESE}+(?:点${CHINESE}+)?`],
  ['measure', `${N}分之${N}`],
  ['ordinal', `第${N}(?:、${N})*(?:${COUNTED}|[章条季度]|)`],
  ['ordinal', '首(?=[批次届场个家座款台套]).'],
  ['ordinal', `${CHINESE}+届`],
  ['amount', `${N}[余多]?[万亿]?(?:${MONEY})`],
  ['name', `[A-Za-z]+-?\\p{Nd}+|(?<![\\p{N}.])\\p{Nd}+G`],
  ['name', `(?<=[“‘「『《])\\p{Nd}+(?=[”’」』》])`],
  ['measure', `[近约Φ]?${N}[余多]?(?:${UNIT_WORDS})`],
  ['count', `${N}[余多]?(?:${COUNTED})`],
  ['count', `(?<![\\p{N}])\\p{Nd}+`],
];

/**
 * Figures in reading order, disjoint, together covering every numeral. Each is widened to its ordinal mark,
 * measure word or unit; private numbers come redacted.
 */
export function guessFigures(text: string): GuessedFigure[] {
  const numerals = scanNumerals(text);
  const taken = new Uint8Array(text.length);
  const found: GuessedFigure[] = [];
  const paragraphs = paragraphsOf(text);
  const take = (start: number, end: number, kind: GuessedFigure['kind'], hidden: boolean) => {
    const paragraph = paragraphs.find((each) => start >= each.start && end <= each.end);
    if (!paragraph || taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    const printed = hidden ? '█'.repeat(end - start) : text.slice(start, end);
    found.push({ paragraph: paragraph.n, start, end, printed, kind, ...(hidden && { redacted: true }) });
  };
  for (const [kind, pattern, hidden] of PATTERNS) {
    for (const { index, 0: printed } of text.matchAll(new RegExp(pattern, 'gu')))
      take(index, index + printed.length, kind, hidden === 'private');
  }
  for (const { start, end } of numerals) {
    // What no pattern took, or what one took only a part of.
    for (let at = start; at < end; at++) {
      let to = at;
      while (to < end && !taken[to]) to++;
      if (to > at) take(at, to, 'word', false);
      at = to;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
