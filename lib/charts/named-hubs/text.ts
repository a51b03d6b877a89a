/** Sentences of named-hubs. Few hubs are named, so they are given by name, not only by number. */
import type { Atlas, Hub } from '../../dataset/dataset';
import { formatList } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { chosenWords } from '../parts/chosen';
import { timeOf } from '../parts/values';
import type { Found } from './index';

/** More names than this make a headline unreadable. */
const MOST_NAMES = 2;

/** `新型储能原创技术策源地（中国能建）、…` */
const names = (atlas: Atlas, hubs: readonly Hub[], lang: Lang) =>
  formatList(
    hubs.map(({ title, enterprise }) => {
      const who = atlas.actorName(enterprise)[lang];
      return lang === 'zh' ? `${title.zh}（${who}）` : `${title.en} (${who})`;
    }),
    lang,
  );

/** The finding: how many of the hubs the documents name. */
export function headline(atlas: Atlas, { total, named, chosen }: Found): Text {
  if (chosen.length === named.length)
    return {
      zh: `${total.value} 个策源地，文件只点名 ${named.length} 个`,
      en: `${total.value} hubs, of which the documents name ${named.length}`,
    };
  if (chosen.length > MOST_NAMES)
    return {
      zh: `文件点名 ${named.length} 个策源地，其中 ${chosen.length} 个在所选范围内`,
      en: `${chosen.length} of the ${named.length} hubs named are within your choice`,
    };
  return {
    zh: `文件点名：${names(atlas, chosen, 'zh')}`,
    en: `Named in the documents: ${names(atlas, chosen, 'en')}`,
  };
}

/** Of when, and what a dot is. */
export function subtitle({ total }: Found): Text {
  const time = timeOf(total);
  return {
    zh: `${time.zh}；一点为一个策源地，位置和次序没有含义`,
    en: `${time.en}; one dot is one hub, and position and order mean nothing`,
  };
}

/** The picture in words. */
export function summary(atlas: Atlas, { total, named, chosen }: Found): Text {
  const all = chosen.length === named.length;
  return {
    zh: `点阵图：${total.value} 个策源地中，文件点名 ${named.length} 个${all ? '：' : '，所选范围内有'}${names(atlas, chosen, 'zh')}。其余只有总数。`,
    en: `Dot chart of ${total.value} hubs, of which the documents name ${named.length}${all ? '' : '; within your choice'}: ${names(atlas, chosen, 'en')}. Of the others only the number is known.`,
  };
}

/** What the unnamed number rests on, and what the documents leave open. */
export function notes({ total, named, counted }: Found): Text[] {
  const left = total.value - named.length;
  const list: Text[] = [];
  if (counted)
    list.push({
      zh: `* 推算：${left} = ${total.value} − ${named.length}，以点名的都在 ${total.value} 个之内为前提。`,
      en: `* Computed: ${left} = ${total.value} − ${named.length}. Holds if those named are among the ${total.value}.`,
    });
  if (named.some(({ batch }) => batch === null))
    list.push({
      zh: '点名的策源地属于哪一批，文件没有说明。',
      en: 'The documents do not say to which batch the named hubs belong.',
    });
  list.push(UNNAMED);
  return list;
}

const UNNAMED: Text = {
  zh: '没有点名不等于没有：其余策源地属于哪家企业、哪个领域，文件未说明。',
  en: 'Not named does not mean none: the documents do not say to which enterprise or field the other hubs belong.',
};

/** Why nothing is lit. `named` are the hubs that stay named when enterprise and field are left aside. */
export function noneLeft(
  atlas: Atlas,
  view: View,
  named: readonly Hub[],
): Record<'headline' | 'reason', Text> {
  if (!named.length) {
    const words = chosenWords(atlas, view);
    return {
      headline: { zh: '所选范围内没有点名的策源地', en: 'No named hub in this selection' },
      reason: {
        zh: `按“${words.zh}”筛选之后，没有策源地可画。`,
        en: `No hub is left to draw under: ${words.en}.`,
      },
    };
  }
  const who = inEachLanguage((lang) =>
    either(
      view.enterprise.map((id) => atlas.actorName(id)[lang]),
      lang,
    ),
  );
  const what = inEachLanguage((lang) =>
    either(
      view.field.map((id) => atlas.field(id).name[lang]),
      lang,
    ),
  );
  const zh = `${who.zh}${what.zh && `${what.zh}领域`}`;
  const en = `${who.en && ` of ${who.en}`}${what.en && ` in the field ${what.en}`}`;
  return {
    headline: { zh: `文件没有点名${zh}的策源地`, en: `The documents name no hub${en}` },
    reason: {
      zh: `文件点名的策源地只有${names(atlas, named, 'zh')}，不含${zh}的。${UNNAMED.zh}`,
      en: `The only hubs named are: ${names(atlas, named, 'en')}; none${en}. ${UNNAMED.en}`,
    },
  };
}

const either = (words: readonly string[], lang: Lang) => words.join({ zh: '或', en: ' or ' }[lang]);
