/** Sentences of hub-batches, put together from what is shown, so that none speaks of a hidden number. */
import type { Atlas } from '../../dataset/dataset';
import { formatClauses, formatList, formatTime } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { equationOf, type Values, writtenNumber } from '../parts/values';
import type { Block } from './index';

type Shown = Values['shown'];

/** The finding, as far as the shown values carry it. */
export function headline(shown: Shown): Text {
  const n = (id: string) => shown.get(id)?.value;
  const has = (...ids: string[]) => ids.every((id) => shown.has(id));
  const both = n('hosts-both-batches');
  if (has('hubs-total', 'hosts-total')) {
    const all: Text = {
      zh: `${n('hubs-total')} 个策源地，由 ${n('hosts-total')} 家央企承建`,
      en: `${n('hubs-total')} hubs at ${n('hosts-total')} central enterprises`,
    };
    if (both !== undefined)
      return { zh: `${all.zh}；${both} 家两批都入选`, en: `${all.en}, ${both} of them in both batches` };
    if (!has('hubs-second-batch', 'hosts-second-batch')) return all;
    return {
      zh: `${all.zh}；第二批占 ${n('hubs-second-batch')} 个、${n('hosts-second-batch')} 家`,
      en: `${all.en}; the second batch is ${n('hubs-second-batch')} hubs at ${n('hosts-second-batch')}`,
    };
  }
  if (both !== undefined)
    return {
      zh: `按推算，${both} 家央企两批都承建策源地`,
      en: `By computation, ${both} central enterprises host hubs of both batches`,
    };
  if (has('hosts-first-batch'))
    return {
      zh: `首批策源地由 ${n('hosts-first-batch')} 家央企承建`,
      en: `${n('hosts-first-batch')} central enterprises host the first batch of hubs`,
    };
  return { zh: '策源地与承建央企，按批次', en: 'Hubs and their hosts by batch' };
}

/** What is shown and for when; background says that it is. */
export function subtitle(shown: Shown, blocks: readonly Block[], context: boolean): Text {
  const times = [...shown.values()].map(({ time }) => time).sort((a, b) => (a.start < b.start ? -1 : 1));
  const values = [...new Set(times.map(({ value }) => value))];
  const what = context ? BACKGROUND : blocks.length > 1 ? TWO_UNITS : blocks[0]?.title;
  return inEachLanguage((lang) => {
    const when = formatList(
      values.map((value) => formatTime(value, lang)),
      lang,
    );
    return `${when}${{ zh: '；', en: '; ' }[lang]}${what?.[lang] ?? ''}`;
  });
}

const BACKGROUND: Text = {
  zh: '面向全体央企，不随所选企业或领域缩小',
  en: 'all central enterprises, not narrowed to your choice',
};
const TWO_UNITS: Text = {
  zh: '策源地与承建央企计数单位不同，各用各的标尺',
  en: 'hubs and enterprises are different counting units, each on its own scale',
};

/** Every number of the picture with its label, block by block. */
export function summary(blocks: readonly Block[]): Text {
  const computed = blocks.some(({ parts }) => parts.some((part) => part.computed));
  return inEachLanguage((lang) => {
    const zh = lang === 'zh';
    const written = blocks.map(({ title, unit, parts }) => {
      const values = parts.map(({ label, number }) => `${label[lang]} ${number[lang]}`);
      return zh
        ? `${title.zh}（${unit.zh}）${values.join('、')}`
        : `${title.en}: ${values.join(', ').toLowerCase()}`;
    });
    const scales = blocks.length > 1;
    return zh
      ? `横条图${scales ? '，各用各的标尺' : ''}：${written.join('；')}。${computed ? '带 * 的为推算值。' : ''}`
      : `Bar chart${scales ? ', one scale per counting unit' : ''}. ${written.join('; ')}.${computed ? ' Starred values are computed.' : ''}`;
  });
}

/** Formulas, what they rest on, and what is easily misread. */
export function notes(atlas: Atlas, shown: Shown): Text[] {
  const rows = [...shown.values()];
  const computed = rows.filter((row) => row.computed);
  const [first, only] = [shown.get('hosts-first-batch'), shown.get('hosts-only-second')];
  const dated = rows.find(({ time }) => time.from === 'document');
  return inOrder([
    computed.length > 0 &&
      inEachLanguage((lang) => {
        const sums = formatClauses(
          computed.map((row) => equationOf(atlas, row, lang)),
          lang,
        );
        return lang === 'zh' ? `* 斜纹为推算值：${sums}。` : `* Hatched values are computed: ${sums}.`;
      }),
    computed.length > 0 && {
      zh: '推算以合计不重复计、首批无撤并退出为前提；文件没有列出企业名单。',
      en: 'They hold if the totals count nothing twice and nothing of the first batch has since been merged or left; the documents list no names.',
    },
    first !== undefined &&
      first.value === only?.value && {
        zh: `两个 ${first.value} 不是一回事：首批 ${first.value} 家为文件所载，仅第二批 ${writtenNumber(atlas, only).zh} 家为推算。`,
        en: `The two ${first.value}s differ: ${first.value} hosts of the first batch are reported; ${writtenNumber(atlas, only).en} in the second batch only are computed.`,
      },
    dated !== undefined &&
      inEachLanguage((lang) => {
        const date = formatTime(dated.time.value, lang);
        return lang === 'zh'
          ? `文中未另注时间的数，按文件的推定日期（${date}）计。`
          : `Where the text gives no time, the document’s inferred date, ${date}, stands in.`;
      }),
  ]);
}

const inOrder = (texts: (Text | false)[]) => texts.filter((text) => text !== false);
