/** Who works with whom: only ties that the documents state, each with the work that makes it. */
import type { Atlas } from '../../dataset/dataset';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Row } from '../chart';
import { chosenSubject, emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { actorNames, namedActors, namedStatedTime } from '../parts/names';
import { lateRow } from '../parts/written-late';
import { drawCollaboration } from './layout';
import type { Party } from './told';
import { type Circle, circlesOf, partyNames, saidOf, type Work, worksUnder } from './works';

export interface Marks {
  circles: Circle[];
  names: Record<string, Text>;
  /** Parties that filters know. */
  enterprises: string[];
}

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const works = worksUnder(atlas, view);
  if (!works.length)
    return emptied(
      atlas,
      view,
      { zh: '没有写明的合作', en: 'No joint work is stated' },
      (words) => ({
        zh: `按“${words.zh}”筛选之后，文件没有写明谁与谁合作。`,
        en: `Under ${words.en}, the documents state no joint work.`,
      }),
      (other) => worksUnder(atlas, other).length > 0,
    );
  const circles = circlesOf(atlas, works);
  const shown = circles.flatMap((circle) => circle.works);
  const headline = headlineOf(atlas, view, shown);
  const parties = [...new Set(circles.flatMap((circle) => circle.parties))];
  const examples = (shown.length > 3 ? circles.flatMap((circle) => circle.works.slice(0, 1)) : shown).slice(
    0,
    3,
  );
  const background = shown.some(({ context }) => context);
  const partners = shown.some((work) => work.parties.some(({ partner }) => partner));
  return {
    status: 'drawn',
    headline,
    subtitle: {
      zh: `一行是一件合作的事，连起来的是写明参与的各方${partners ? '，菱形是合作方' : ''}${background ? '；浅色是背景' : ''}`,
      en: `One line per joint work, tying the parties stated to take part${partners ? ', partners as diamonds' : ''}${background ? '; pale is background' : ''}`,
    },
    summary: inEachLanguage((lang) => {
      const said = examples.map(({ title, parties: own }) => {
        const who = partyNames(atlas, own)[lang];
        return lang === 'zh' ? `${title.zh}（${who}）` : `${title.en} (${who})`;
      });
      const all = examples.length === shown.length;
      return lang === 'zh'
        ? `关系图，行是合作的事，列是各方。${headline.zh}${all ? '：' : '，如'}${said.join('；')}。`
        : `Chart of joint works by party. ${headline.en}${all ? ': ' : ', such as '}${said.join('; ')}.`;
    }),
    notes: notesOf(shown),
    table: {
      columns: [
        { id: 'work', label: { zh: '合作的事', en: 'Joint work' } },
        { id: 'parties', label: { zh: '各方', en: 'Parties' } },
        { id: 'partners', label: { zh: '其中的合作方', en: 'Of them as partners' } },
        { id: 'table', label: { zh: '记作', en: 'Recorded as' } },
        { id: 'state', label: { zh: '状态或类别', en: 'State or kind' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: shown.flatMap((work) => tableRows(atlas, work)),
    },
    marks: {
      circles,
      names: Object.fromEntries(parties.map((id) => [id, atlas.actorName(id)])),
      enterprises: atlas.enterprises.map(({ id }) => id).filter((id) => parties.includes(id)),
    },
  };
}

/** A work has one title, however many records tell of it. */
function tableRows(atlas: Atlas, { told, title, parties, context }: Work): Row[] {
  const partners = parties.filter(({ partner }) => partner);
  return told.map((record) =>
    lateRow(record, context, () => ({
      work: title,
      parties: namedActors(atlas, idsOf(parties)),
      partners: partners.length ? namedActors(atlas, idsOf(partners)) : null,
      table: record.table === 'events' ? { zh: '事件', en: 'Event' } : { zh: '举措', en: 'Initiative' },
      state: saidOf(atlas, record),
      time: namedStatedTime(record),
    })),
  );
}

const idsOf = (parties: readonly Party[]) => parties.map(({ id }) => id);

function headlineOf(atlas: Atlas, view: View, works: readonly Work[]): Text {
  const own = works.filter(({ context }) => !context);
  if (!own.length) {
    const about = chosenSubject(atlas, view);
    return {
      zh: `所选范围内，文件没有写到${about.zh}与谁合作，只有背景`,
      en: `Within this choice no joint work of ${about.en} is stated, only background`,
    };
  }
  if (view.enterprise.length) {
    const together = new Set<string>();
    for (const { parties } of own) for (const { id } of parties) together.add(id);
    const others = [...together].filter((id) => !view.enterprise.includes(id));
    const [names, rest] = [actorNames(atlas, view.enterprise), actorNames(atlas, others)];
    return {
      zh: `${names.zh}有 ${own.length} 项写明的合作${others.length ? `，一起的是${rest.zh}` : ''}`,
      en: `${names.en}: ${joint(own.length)} stated${others.length ? `, together with ${rest.en}` : ''}`,
    };
  }
  const enterprises = new Set(atlas.enterprises.map(({ id }) => id));
  const named = own.filter(({ parties }) => parties.filter(({ id }) => enterprises.has(id)).length > 1);
  return {
    zh: `写明的合作有 ${own.length} 项，${named.length ? `其中 ${named.length} 项在具名企业之间` : '没有一项在具名企业之间'}`,
    en: `${joint(own.length)} stated, ${named.length || 'none'} of them between named enterprises`,
  };
}

const joint = (n: number) => `${n} joint ${n === 1 ? 'work' : 'works'}`;

function notesOf(works: readonly Work[]): Text[] {
  const twice = works.filter(({ told }) => told.length > 1).length;
  const central = works.some(({ parties }) => parties.some(({ id }) => id === 'central-enterprises'));
  return [
    {
      zh: '只画写明的：举措的主体和合作方，事件中并列的单位。一并被要求的几类企业、讲话和转述的人，都不算合作。',
      en: 'Only what is stated is drawn: actors and partners of initiatives, and bodies that hold an event together. Kinds of enterprises addressed together, speakers and sources are no parties.',
    },
    ...(central
      ? [
          {
            zh: '“中央企业”等是一类单位，没有点名；央企的创新联合体有哪些成员，文件没有列。',
            en: '“Central enterprises” and the like are kinds, not names; the documents list no members of their consortia.',
          },
        ]
      : []),
    ...(twice
      ? [
          {
            zh: `有 ${twice} 件事既记作举措又记作事件，只画一次，表格里都列。`,
            en: `${twice} ${twice === 1 ? 'work is' : 'works are'} recorded both as initiative and as event: drawn once, listed twice in the table.`,
          },
        ]
      : []),
  ];
}

export const collaboration = defineChart<Marks>({
  id: 'collaboration',
  name: { zh: '合作关系', en: 'Collaboration' },
  full: true,
  related: ['initiative-states', 'enterprise-field', 'timeline'],
  model,
  draw: drawCollaboration,
});
