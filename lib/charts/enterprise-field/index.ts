/** Initiatives by enterprise × field: what each one does, and how far it has got. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import { formatList } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Row } from '../chart';
import { chosenRecords, noInitiative } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { namedActors, namedFields, namedStatedTime, plural } from '../parts/names';
import { STATES } from '../parts/state-marks';
import { lateRow } from '../parts/written-late';
import { drawEnterpriseField } from './layout';
import { inOrder, type Marks, marksOf } from './rows';
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
  const own = matches.filter(({ enterprises }) => enterprises.length);
  const chosen = { matches, context, own };
  const marks = marksOf(atlas, view, chosen);
  const headline = finding(atlas, view, chosen, marks);
  const counted = own.length ? own : matches;
  const states = statesOf(counted);
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
    notes: notesOf(marks, chosen),
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

/** `已完成 3、进行中 5`: how many are how far. */
function statesOf(initiatives: readonly Initiative[]): Text {
  const counts = new Map<State, number>();
  for (const { state } of initiatives) counts.set(state, (counts.get(state) ?? 0) + 1);
  return inEachLanguage((lang) =>
    formatList(
      STATES.flatMap((state) =>
        counts.has(state) ? [`${messages(lang).state[state]} ${counts.get(state)}`] : [],
      ),
      lang,
    ),
  );
}

const tableRow = (atlas: Atlas, initiative: Initiative, context: boolean): Row =>
  lateRow(initiative, context, () => ({
    who: namedActors(atlas, initiative.actors),
    partners: initiative.partners.length ? namedActors(atlas, initiative.partners) : null,
    initiative: initiative.title,
    fields: initiative.fields.length ? namedFields(atlas, initiative.fields) : null,
    state: inEachLanguage((lang) => messages(lang).state[initiative.state]),
    time: namedStatedTime(initiative),
  }));
