/** Sentences of initiative-states, counted from what is shown. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import { formatList } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { chosenSubject } from '../parts/chosen';
import { actorNames, plural } from '../parts/names';
import { STATES } from '../parts/state-marks';
import type { StateRow } from './index';

/** What stands for an enterprise where none is named. */
export const UNNAMED: Text = { zh: '没有点名企业', en: 'No enterprise named' };

/** How many there are of a state. */
interface Count {
  state: State;
  n: number;
}

const countStates = (list: readonly Initiative[]): Count[] =>
  STATES.map((state) => ({ state, n: list.filter((each) => each.state === state).length }));

/** `已完成 9、进行中 3` / `9 achieved, 3 under way`. */
function written(counts: readonly Count[], lang: Lang): string {
  return formatList(
    counts.flatMap(({ state, n }) => {
      const name = messages(lang).state[state];
      return n ? [lang === 'zh' ? `${name} ${n}` : `${n} ${name.toLowerCase()}`] : [];
    }),
    lang,
  );
}

/** How far the named enterprises have got, and to whom the calls go. */
export function headlineOf(atlas: Atlas, view: View, matches: readonly Initiative[]): Text {
  const own = matches.filter(({ enterprises }) => enterprises.length);
  const ofEach = countStates(own.length ? own : matches);
  const counts = inEachLanguage((lang) => written(ofEach, lang));
  if (!matches.length) {
    const about = chosenSubject(atlas, view);
    return {
      zh: `所选范围内，文件没有写到${about.zh}的举措`,
      en: `Within this choice no initiative of ${about.en} is stated`,
    };
  }
  if (!own.length)
    return {
      zh: `${matches.length} 项举措没有点名企业：${counts.zh}`,
      en: `${plural(matches.length, 'initiative')} without a named enterprise: ${counts.en}`,
    };
  if (view.enterprise.length) {
    const names = actorNames(atlas, view.enterprise);
    const [only] = own;
    if (only && own.length === 1) {
      const takesPart = view.enterprise.every((id) => only.partners.includes(id));
      const state = inEachLanguage((lang) => messages(lang).state[only.state]);
      return {
        zh: `${names.zh}${takesPart ? '参与' : '有'} 1 项举措，${state.zh}`,
        en: `${names.en} ${takesPart ? 'takes part in' : 'has'} 1 initiative, ${state.en.toLowerCase()}`,
      };
    }
    return {
      zh: `${names.zh}的 ${own.length} 项举措：${counts.zh}`,
      en: `${plural(own.length, 'initiative')} of ${names.en}: ${counts.en}`,
    };
  }
  const achieved = own.filter(({ state }) => state === 'achieved').length;
  const calls = matches.filter(({ state }) => state === 'called-for');
  const toNobody = calls.length > 1 && calls.every(({ enterprises }) => !enterprises.length);
  const done = achieved && achieved < own.length;
  return {
    zh: `具名企业的 ${own.length} 项举措，${done ? `${achieved} 项已完成` : counts.zh}${toNobody ? `；${calls.length} 项要求或建议都没有点名企业` : ''}`,
    en: `${plural(own.length, 'initiative')} of named enterprises, ${done ? `${achieved} achieved` : counts.en}${toNobody ? `; all ${calls.length} calls name none` : ''}`,
  };
}

/** How to read the picture. */
export function subtitleOf(rows: readonly StateRow[]): Text {
  const partners = rows.some(({ cells }) =>
    cells.some(({ entries }) => entries.some(({ partner }) => partner)),
  );
  const pale = rows.some(({ context }) => context);
  return {
    zh: `一个点是一项举措，状态按文件成文时的说法${partners ? '；菱形是合作方' : ''}${pale ? '；浅色是背景' : ''}`,
    en: `One dot is one initiative, in the state the documents gave it at their date${partners ? '; a diamond is a partner' : ''}${pale ? '; pale is background' : ''}`,
  };
}

/** Every count of the picture, row by row. */
export function summaryOf(rows: readonly StateRow[]): Text {
  return inEachLanguage((lang) => {
    const zh = lang === 'zh';
    const said = rows.map(({ name, cells }) => {
      const counts = written(
        cells.map(({ state, entries }) => ({ state, n: entries.length })),
        lang,
      );
      return zh ? `${name.zh}（${counts}）` : `${name.en} (${counts})`;
    });
    return zh
      ? `点阵图，行是企业，列是状态。${said.join('；')}。`
      : `Dot chart of initiatives by enterprise and state. ${said.join('; ')}.`;
  });
}

/** What the counts do not mean; `initiatives` is how many there are in all rows together. */
export function notesOf(rows: readonly StateRow[], initiatives: number): Text[] {
  const shared = rows.reduce((sum, { total }) => sum + total, 0) > initiatives;
  return [
    {
      zh: '空格是文件没有写到，不等于没有做；计划没有下文也不等于落空，两份文件都没有逐项回顾。',
      en: 'A blank is what the documents do not mention, not what was not done; a plan without sequel has not failed, for neither document looks back item by item.',
    },
    ...(shared
      ? [
          {
            zh: '几家合作的举措在各家各列一次，各行不能相加。',
            en: 'An initiative shared by several enterprises stands in each of their rows, so rows do not add up.',
          },
        ]
      : []),
    ...(rows.some(({ context }) => context)
      ? [
          {
            zh: '颜色较浅的一行没有点名企业，作为背景保留。',
            en: 'The paler row names no enterprise and stays as background.',
          },
        ]
      : []),
  ];
}
