/** Sentences of crrc-programme, as far as the shown values carry them. */
import type { Atlas } from '../../dataset/dataset';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { equationOf, joined, type Values, writtenNumber, writtenValue } from '../parts/values';
import type { Group } from './index';
import { GRADES, IDS, SUM } from './observations';

const values = (atlas: Atlas, shown: Values['shown'], ids: readonly string[]): Text[] =>
  ids.flatMap((id) => shown.get(id) ?? []).map((row) => writtenValue(atlas, row));

const awardWords = (shown: Values['shown']): Text => {
  const n = (id: string) => shown.get(id)?.value;
  const all = Object.keys(GRADES).every((id) => shown.has(id));
  if (!all) return { zh: '', en: '' };
  const [gold, silver, merit] = ['crrc-patent-gold', 'crrc-patent-silver', 'crrc-patent-merit'].map(n);
  return {
    zh: `${gold} 金 ${silver} 银 ${merit} 优秀`,
    en: `${gold} gold, ${silver} silver and ${merit} merit awards`,
  };
};

/** What is being done comes first; the two numbers that invite a false rate never stand side by side. */
export function headline(atlas: Atlas, shown: Values['shown']): Text {
  const catalogue = shown.get('crrc-catalogue');
  const doing = joined(values(atlas, shown, ['crrc-products', 'crrc-systems']));
  const awards = awardWords(shown);
  const total = shown.get(SUM);
  if (catalogue && doing.zh)
    return {
      zh: `中国中车：${writtenValue(atlas, catalogue).zh}已列入推广目录，${doing.zh}在攻关`,
      en: `CRRC: ${writtenValue(atlas, catalogue).en} published, ${doing.en} being worked on`,
    };
  if (doing.zh) return { zh: `中国中车：${doing.zh}在攻关`, en: `CRRC: ${doing.en} being worked on` };
  if (awards.zh)
    return {
      zh: `中国中车在一届中国专利奖中获 ${awards.zh}`,
      en: `CRRC won ${awards.en} in one round of the China Patent Award`,
    };
  if (total)
    return {
      zh: `中国中车一届中国专利奖合计 ${writtenNumber(atlas, total).zh} 项`,
      en: `CRRC: ${writtenNumber(atlas, total).en} awards in one round of the China Patent Award`,
    };
  const rest = joined(values(atlas, shown, IDS));
  return { zh: `中国中车：${rest.zh}`, en: `CRRC: ${rest.en}` };
}

/** The picture in words. */
export function summary(atlas: Atlas, shown: Values['shown'], groups: Group[]): Text {
  const awards = awardWords(shown);
  const total = shown.get(SUM);
  const states = groups.map(({ state, panels }) => ({
    state,
    what: joined(panels.map(({ number, unit }) => inEachLanguage((lang) => `${number[lang]} ${unit[lang]}`))),
  }));
  const sum = total ? writtenNumber(atlas, total) : null;
  return inEachLanguage((lang) => {
    const zh = lang === 'zh';
    const parts = [
      ...states.map(
        ({ state, what }) => `${messages(lang).state[state].toLowerCase()}${zh ? '：' : ': '}${what[lang]}`,
      ),
      ...(awards[lang] || sum
        ? [
            zh
              ? `中国专利奖${awards.zh ? ` ${awards.zh}` : ''}${sum ? `，推算合计 ${sum.zh} 项` : ''}`
              : `China Patent Award: ${[awards.en, sum && `${sum.en} in all, computed`].filter(Boolean).join(', ')}`,
          ]
        : []),
    ];
    return zh
      ? `中国中车的点阵小图，各用各的标尺。${parts.join('；')}。`
      : `Small dot charts on CRRC, each on its own scale: ${parts.join('; ')}.`;
  });
}

/** Basis and caveats. */
export function notes(atlas: Atlas, shown: Values['shown']): Text[] {
  const has = (...ids: string[]) => ids.every((id) => shown.has(id));
  const total = shown.get(SUM);
  const list: Text[] = [];
  if (total)
    list.push({
      zh: `* 推算：${equationOf(atlas, total, 'zh')}；三个等次的分量不同。`,
      en: `* Computed: ${equationOf(atlas, total, 'en')}. The three grades differ in weight.`,
    });
  if (has('crrc-breakthroughs', 'crrc-incubation-projects'))
    list.push({
      zh: '文件没有说突破出自这些培育项目，所以不算成功率。',
      en: 'The text does not say that the breakthroughs come from the incubation projects, so no success rate is drawn.',
    });
  if (has('crrc-breakthroughs', 'crrc-products')) {
    const [done, products] = [shown.get('crrc-breakthroughs')!.value, shown.get('crrc-products')!.value];
    if (done === products)
      list.push({
        zh: `两个 ${done} 计的不是一回事：一个是技术突破，一个是整机产品${total?.value === done ? `；专利奖合计也是 ${done}，与二者无关` : ''}。`,
        en: `The ${done}s count unlike things, breakthroughs and whole-machine products${total?.value === done ? '. The awards in all come to the same and are unrelated to both' : ''}.`,
      });
  }
  const systems = shown.get('crrc-systems');
  if (systems)
    list.push({
      zh: `${systems.value} 种里，系统、部件和共性技术合在一起计，文件没有分列。状态依原文措辞归类。`,
      en: `The ${systems.value} count systems, components and generic technologies together. States follow the wording of the text.`,
    });
  if (new Set([...shown.values()].map(({ document }) => document)).size > 1)
    list.push({
      zh: '专利奖出自2022年的报道，其余出自2024年的版面，文件没有说两者相关。',
      en: 'The awards are from the article of 2022, all else from the page of 2024; nothing in the texts links the two.',
    });
  return list;
}
