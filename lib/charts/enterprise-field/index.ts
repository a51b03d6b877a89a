/** Initiatives by enterprise × field: what each one does, and how far it has got. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import { messages } from '../../i18n';
import { formatList } from '../../i18n/format';
import { inEachLanguage } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Row } from '../chart';
import { chosenRecords, noInitiative } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { namedActors, namedFields, namedStatedTime, plural } from '../parts/names';
import { STATES } from '../parts/state-marks';
import { drawEnterpriseField } from './layout';
import { fieldsInOrder, type Marks, marksOf } from './rows';
import { finding, notesOf } from './text';

export const enterpriseField = defineChart<Marks>({
  id: 'enterprise-field',
  name: { zh: '企业与领域', en: 'Enterprises and fields' },
  full: true,
  related: ['named-hubs', 'field-mentions'],
  model,
  draw: drawEnterpriseField,
});

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const { matches, context } = chosenRecords(atlas, view, atlas.initiatives);
  if (!hasSomething(atlas, view)) return noInitiative(atlas, view, (other) => hasSomething(atlas, other));
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
          en: `${plural(counted.length, 'initiative')} of ${own.length ? 'enterprises' : 'no named enterprise'}: ${states.en.toLowerCase()}${others ? `; ${others} more name no enterprise` : ''}`,
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

/** Background without a field has no place in this picture and does not count as something to show. */
function hasSomething(atlas: Atlas, view: View): boolean {
  const { matches, context } = chosenRecords(atlas, view, atlas.initiatives);
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
  return initiatives
    .map((initiative) => ({ initiative, at: rank(initiative) }))
    .sort((a, b) => difference(a.at, b.at))
    .map(({ initiative }) => initiative);
}

function tableRow(atlas: Atlas, initiative: Initiative, context: boolean): Row {
  return {
    record: initiative.id,
    basis: initiative.basis,
    context,
    get cells() {
      return {
        who: namedActors(atlas, initiative.actors),
        partners: initiative.partners.length ? namedActors(atlas, initiative.partners) : null,
        initiative: initiative.title,
        fields: initiative.fields.length ? namedFields(atlas, initiative.fields) : null,
        state: inEachLanguage((lang) => messages(lang).state[initiative.state]),
        time: namedStatedTime(initiative),
      };
    },
  };
}
