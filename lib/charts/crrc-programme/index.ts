/** What two documents count at CRRC: unlike things, each in its own panel, and the patent awards of one round. */
import type { Atlas, DataRecord, Observation } from '../../dataset/dataset';
import { recordTitle } from '../../dataset/explain';
import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, defineChart } from '../chart';
import { drawingOption } from '../parts/drawing';
import type { Panel } from '../parts/panels';
import type { Tally } from '../parts/tally';
import {
  equationOf,
  joined,
  nothingLeft,
  rowsOf,
  timesOf,
  tipOf,
  VALUE_COLUMNS,
  type Values,
  valuesUnder,
  writtenNumber,
  writtenValue,
} from '../parts/values';
import { PAGE_COLOURS } from '../theme';
import { drawCrrcProgramme } from './option';

export interface Group {
  /** How far the documents say these have got. */
  state: State;
  title: Text;
  panels: Panel[];
}

export interface Marks {
  groups: Group[];
  awards: (Tally & { title: Text }) | null;
}

const PROGRAMME = [
  'crrc-breakthroughs',
  'crrc-catalogue',
  'crrc-incubation-projects',
  'crrc-products',
  'crrc-systems',
];
const GRADES: Record<string, Text> = {
  'crrc-patent-gold': { zh: '金奖', en: 'Gold' },
  'crrc-patent-silver': { zh: '银奖', en: 'Silver' },
  'crrc-patent-merit': { zh: '优秀奖', en: 'Merit' },
};
const IN_ALL: Text = { zh: '合计', en: ' in all' };
const SUM = 'crrc-patent-awards-total';
const IDS = [...PROGRAMME, ...Object.keys(GRADES), SUM];
const STATES: readonly State[] = ['achieved', 'under-way', 'planned', 'called-for'];

/** The record that rests on the same printed number: it says how far the counted things have got. */
const sameFigure = <R extends DataRecord>(row: Observation, records: readonly R[]): R | undefined => {
  const figures = new Set(row.evidence.flatMap(({ figure }) => figure ?? []));
  return records.find(({ evidence }) => evidence.some(({ figure }) => figure && figures.has(figure)));
};

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const values = valuesUnder(atlas, view, IDS);
  const { shown } = values;
  if (!shown.size)
    return nothingLeft(
      atlas,
      view,
      IDS,
      { zh: '所选范围内没有中国中车的数', en: 'No figures on CRRC in this selection' },
      { zh: '这里只有中国中车的数', en: 'This chart is about CRRC alone' },
    );
  const groups = groupsOf(atlas, shown);
  const awards = awardsOf(atlas, shown);
  const rows = [...shown.values()];
  return {
    status: 'drawn',
    headline: headline(atlas, shown),
    subtitle: {
      zh: `${timesOf(rows).zh}；${groups.length ? '一点为一项，各格计数对象不同，不能相加互比' : '一点为一项'}`,
      en: `${timesOf(rows).en}; one dot is one${groups.length ? ', and each panel counts another thing: not to be added or compared' : ''}`,
    },
    summary: summary(atlas, shown, groups),
    notes: notes(atlas, shown),
    table: {
      columns: [...VALUE_COLUMNS, { id: 'state', label: { zh: '状态', en: 'State' } }],
      rows: rowsOf(atlas, values).map((row) => ({
        ...row,
        cells: { ...row.cells, state: stateOf(atlas, shown.get(row.record)!) },
      })),
    },
    marks: { groups, awards },
  };
}

/** State of the initiative, or kind of the event, that rests on the same number; null where neither says it. */
const stateOf = (atlas: Atlas, row: Observation): Text | null => {
  const initiative = sameFigure(row, atlas.initiatives);
  const event = sameFigure(row, atlas.events);
  if (!initiative && !event) return null;
  return inEachLanguage((lang) =>
    initiative ? messages(lang).state[initiative.state] : messages(lang).eventKind[event!.kind],
  );
};

function groupsOf(atlas: Atlas, shown: Values['shown']): Group[] {
  const rows = PROGRAMME.flatMap((id) => shown.get(id) ?? []);
  return STATES.flatMap((state): Group[] => {
    const own = rows.filter((row) => sameFigure(row, atlas.initiatives)?.state === state);
    if (!own.length) return [];
    const time = timesOf(own);
    return [
      {
        state,
        title: inEachLanguage((lang) => `${messages(lang).state[state]} · ${time[lang]}`),
        panels: own.map((row) => ({
          record: row.id,
          tip: tipOf(atlas, row),
          count: row.value,
          number: writtenNumber(atlas, row),
          unit: atlas.unit(row.metric).label,
          label: sameFigure(row, atlas.initiatives)?.title ?? atlas.metric(row.metric).name,
        })),
      },
    ];
  });
}

function awardsOf(atlas: Atlas, shown: Values['shown']): Marks['awards'] {
  const line = (row: Observation, label: Text) => ({
    record: row.id,
    tip: tipOf(atlas, row),
    count: row.value,
    number: writtenNumber(atlas, row),
    label,
  });
  const rows = Object.entries(GRADES).flatMap(([id, label]) => {
    const row = shown.get(id);
    return row ? [line(row, label)] : [];
  });
  const total = shown.get(SUM);
  const sum = total
    ? line(
        total,
        inEachLanguage((lang) => `${atlas.unit(total.metric).label[lang]}${IN_ALL[lang]}`),
      )
    : null;
  if (!rows.length && !sum) return null;
  const award = atlas.record('china-patent-award-22');
  const name = inEachLanguage((lang) =>
    award ? recordTitle(atlas, award, lang) : { zh: '中国专利奖', en: 'China Patent Award' }[lang],
  );
  const time = timesOf([...shown.values()].filter(({ metric }) => metric.startsWith('patent-')));
  return {
    title: { zh: `${name.zh}，不晚于${time.zh}`, en: `${name.en}, no later than ${time.en}` },
    rows,
    sum,
  };
}

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
function headline(atlas: Atlas, shown: Values['shown']): Text {
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

function summary(atlas: Atlas, shown: Values['shown'], groups: Group[]): Text {
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

function notes(atlas: Atlas, shown: Values['shown']): Text[] {
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

/** CRRC’s projects, results and products of 2024, and its patent awards as reported in 2022. */
export const crrcProgramme = defineChart<Marks>({
  id: 'crrc-programme',
  name: { zh: '中国中车', en: 'CRRC in numbers' },
  full: false,
  related: ['enterprise-field', 'initiative-states'],
  model,
  height: (marks, frame) =>
    Math.ceil(drawCrrcProgramme(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).bottom),
  option: (marks, frame) => drawingOption(frame, drawCrrcProgramme(marks, frame)),
});
