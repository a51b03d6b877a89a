/** Initiatives by enterprise × field: what each one does, and how far it has got. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import type { State } from '../../dataset/schema';
import { emptiedBy, select } from '../../dataset/select';
import { messages } from '../../i18n';
import { formatList } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, defineChart, type Row } from '../chart';
import { chosenWords } from '../parts/chosen-words';
import { PAGE_COLOURS } from '../theme';
import { drawEnterpriseField } from './layout';
import { fieldNames, fieldsInOrder, type Marks, marksOf, namesOf, timeOf } from './rows';

const STATES: readonly State[] = ['achieved', 'under-way', 'planned', 'called-for'];

export const enterpriseField = defineChart<Marks>({
  id: 'enterprise-field',
  name: { zh: '企业与领域', en: 'Enterprises and fields' },
  full: true,
  related: ['named-hubs', 'field-mentions'],
  model,
  height: (marks, frame) => drawEnterpriseField(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).height,
  option: (marks, frame) => drawEnterpriseField(marks, frame).option,
});

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const { matches, context } = standings(atlas, view);
  const words = chosenWords(atlas, view);
  if (!hasSomething(atlas, view))
    return {
      status: 'empty',
      headline: { zh: '没有可列的举措', en: 'No initiative to list' },
      reason: {
        zh: `按所选的“${words.zh}”，文件没有写到任何举措。`,
        en: `With the choice of ${words.en}, the documents state no initiative.`,
      },
      lift: emptiedBy(view, (other) => hasSomething(atlas, other)),
    };
  const marks = marksOf(atlas, view, matches, context);
  const headline = finding(atlas, view, matches, marks);
  const own = matches.filter(({ enterprises }) => enterprises.length);
  const counted = own.length ? own : matches;
  const states = inEachLanguage((lang) =>
    formatList(
      STATES.flatMap((state) => {
        const n = counted.filter((each) => each.state === state).length;
        return n ? [`${messages(lang).state[state]} ${n}`] : [];
      }),
      lang,
    ),
  );
  const others = matches.length - counted.length;
  return {
    status: 'drawn',
    headline,
    subtitle: matches.length
      ? {
          zh: `${own.length ? '企业的' : '没有点名企业的'}举措 ${counted.length} 项：${states.zh}${others ? `；另有 ${others} 项没有点名企业` : ''}`,
          en: `${count(counted.length)} of ${own.length ? 'enterprises' : 'no named enterprise'}: ${states.en.toLowerCase()}${others ? `; ${others} more name no enterprise` : ''}`,
        }
      : { zh: '只剩没有点名企业的举措', en: 'Only initiatives that name no enterprise are left' },
    summary:
      marks.form === 'matrix'
        ? {
            zh: `点阵图，行是领域，列是企业，一行文字一项举措。${headline.zh}。${states.zh}。`,
            en: `Dot matrix of fields by enterprise, one line per initiative. ${headline.en}. ${states.en}.`,
          }
        : {
            zh: `按领域列出的举措清单。${headline.zh}${states.zh ? `：${states.zh}` : ''}。`,
            en: `Initiatives listed by field. ${headline.en}${states.en ? `: ${states.en.toLowerCase()}` : ''}.`,
          },
    notes: notesOf(marks, matches, context),
    table: {
      columns: [
        { id: 'who', label: { zh: '主体', en: 'Actor' } },
        { id: 'partners', label: { zh: '合作方', en: 'Partners' } },
        { id: 'initiative', label: { zh: '举措', en: 'Initiative' } },
        { id: 'fields', label: { zh: '领域', en: 'Fields' } },
        { id: 'state', label: { zh: '状态', en: 'State' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: [
        ...inOrder(atlas, marks, matches).map((each) => tableRow(atlas, each, false)),
        ...inOrder(atlas, marks, context).map((each) => tableRow(atlas, each, true)),
      ],
    },
    marks,
  };
}

function standings(atlas: Atlas, view: View) {
  const selected = select(atlas, view, atlas.initiatives);
  const as = (wanted: 'match' | 'context') =>
    selected.flatMap(({ record, standing }) => (standing === wanted ? [record] : []));
  return { matches: as('match'), context: as('context') };
}

/** Background without a field has no place in this picture and does not count as something to show. */
function hasSomething(atlas: Atlas, view: View): boolean {
  const { matches, context } = standings(atlas, view);
  return matches.length > 0 || context.some(({ fields }) => fields.length);
}

/** By enterprise as in the picture, then by field; initiatives that name no enterprise last. */
function inOrder(atlas: Atlas, { columns }: Marks, initiatives: Initiative[]): Initiative[] {
  const ids = columns.map(({ id }) => id);
  const fields = fieldsInOrder(atlas);
  const rank = ({ enterprises, fields: own }: Initiative) => [
    enterprises.length ? Math.min(...enterprises.map((id) => ids.indexOf(id))) : ids.length,
    own.length ? Math.min(...own.map((id) => fields.indexOf(id))) : fields.length,
  ];
  const difference = (a: number[], b: number[]) => a.map((n, at) => n - b[at]!).find((n) => n) ?? 0;
  return [...initiatives].sort((a, b) => difference(rank(a), rank(b)));
}

function tableRow(atlas: Atlas, initiative: Initiative, context: boolean): Row {
  return {
    record: initiative.id,
    basis: initiative.basis,
    context,
    cells: {
      who: namesOf(atlas, initiative.actors),
      partners: initiative.partners.length ? namesOf(atlas, initiative.partners) : null,
      initiative: initiative.title,
      fields: fieldNames(atlas, initiative),
      state: inEachLanguage((lang) => messages(lang).state[initiative.state]),
      time: timeOf(initiative),
    },
  };
}

/** The finding under this view: who spreads widest, or what the chosen enterprises do in the chosen fields. */
function finding(atlas: Atlas, view: View, matches: Initiative[], { columns }: Marks): Text {
  const fields = namesOfFields(atlas, view.field);
  const chosen = columns.filter(({ id }) => view.enterprise.includes(id));
  const own = matches.filter(({ enterprises }) => enterprises.length);
  if (!matches.length) {
    const names = namesOf(atlas, view.enterprise);
    // Other filters may hide what the documents do state, so the sentence keeps to what is chosen.
    const within = view.time || view.document.length || view.basis.length;
    const where = view.field.length
      ? { zh: `在${fields.zh}上`, en: ` in ${lower(fields.en)}` }
      : { zh: '', en: '' };
    return {
      zh: `${within ? '所选范围内，' : ''}文件没有写到${names.zh}${where.zh}的举措`,
      en: `${within ? 'Within this choice no' : 'No'} initiative of ${names.en}${where.en} is stated`,
    };
  }
  if (!own.length)
    return view.field.length
      ? {
          zh: `${fields.zh}：${matches.length} 项举措，${matches.length > 1 ? '都' : ''}没有点名企业`,
          en: `${fields.en}: ${count(matches.length)}, ${matches.length > 1 ? 'none' : 'not'} tied to a named enterprise`,
        }
      : {
          zh: `${matches.length} 项举措，${matches.length > 1 ? '都' : ''}没有点名企业`,
          en: `${count(matches.length)}, ${matches.length > 1 ? 'none' : 'not'} tied to a named enterprise`,
        };
  const [first, second] = chosen.length ? chosen : columns;
  const single = chosen.length === 1 || columns.length === 1;
  if (single && view.field.length)
    return {
      zh: `${first!.name.zh}在${fields.zh}上有 ${first!.initiatives} 项举措`,
      en: `${first!.name.en} has ${count(first!.initiatives)} in ${lower(fields.en)}`,
    };
  if (single) {
    const partnerOnly = own.every(({ partners }) => partners.includes(first!.id));
    const spread = {
      zh: `，涉及 ${first!.fields} 个领域`,
      en: ` in ${first!.fields} ${first!.fields === 1 ? 'field' : 'fields'}`,
    };
    return {
      zh: `${first!.name.zh}${partnerOnly ? '参与' : '有'} ${first!.initiatives} 项举措${first!.fields ? spread.zh : '，都未指明领域'}`,
      en: `${first!.name.en} ${partnerOnly ? 'takes part in' : 'has'} ${count(first!.initiatives)}${first!.fields ? spread.en : ', no field stated'}`,
    };
  }
  const shown = chosen.length ? chosen : columns;
  if (view.field.length || first!.fields === second!.fields)
    return {
      zh: `${view.field.length ? `${fields.zh}：` : ''}${shown.length} 家企业，${own.length} 项举措`,
      en: `${view.field.length ? `${fields.en}: ` : ''}${count(own.length)} by ${shown.length} enterprises`,
    };
  return {
    zh: `${shown.length} 家企业的举措，${first!.name.zh}铺得最开：${first!.fields} 个领域`,
    en: `Of ${shown.length} enterprises, ${first!.name.en} spreads widest: ${first!.fields} fields`,
  };
}

function notesOf(
  { form, central, centralIsContext }: Marks,
  matches: Initiative[],
  context: Initiative[],
): Text[] {
  const several = matches.some(({ enterprises, fields }) => enterprises.length && fields.length > 1);
  const left = [...(form === 'matrix' ? matches : []), ...context].filter(
    ({ enterprises, fields }) => !enterprises.length && !fields.length,
  ).length;
  return [
    {
      zh: '状态依原文措辞归类，领域是本站的归类；文件没有写到，不等于没有做。',
      en: 'States follow the wording of the texts and fields are our arrangement. What is not stated may still be done.',
    },
    ...(form === 'matrix' && several
      ? [
          {
            zh: '一项举措涉及几个领域，就在几行各列一次，各行不能相加。',
            en: 'An initiative in several fields stands in each of their rows, so rows do not add up.',
          },
        ]
      : []),
    ...(left
      ? [
          {
            zh: `另有 ${left} 项举措既没有点名企业也没有指明领域，只列在表格里。`,
            en: `${left} more ${left === 1 ? 'initiative' : 'initiatives'} with neither enterprise nor field named ${left === 1 ? 'is' : 'are'} in the table only.`,
          },
        ]
      : []),
    ...(central.length && centralIsContext
      ? [
          {
            zh: '颜色较浅的举措没有点名具体企业，作为背景保留。',
            en: 'Paler initiatives name no enterprise and stay as background.',
          },
        ]
      : []),
  ];
}

function namesOfFields(atlas: Atlas, ids: readonly string[]): Text {
  return inEachLanguage((lang) =>
    formatList(
      ids.map((id) => atlas.field(id).name[lang]),
      lang,
    ),
  );
}

const count = (n: number) => `${n} ${n === 1 ? 'initiative' : 'initiatives'}`;

/** `New-type energy storage` → `new-type energy storage`; `6G` and `CCUS` stay. */
const lower = (name: string) => name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
