/** Fields × the roles in which the documents name them. */
import type { Atlas } from '../../dataset/dataset';
import { select } from '../../dataset/select';
import type { View } from '../../view/view';
import type { ChartModel } from '../chart';
import { chosenRecords, emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { plural } from '../parts/names';
import { type Block, blocksOf, timeSpan } from './blocks';
import { cellsOf, NamedField } from './cells';
import { drawFieldMentions } from './layout';
import { finding } from './text';

export interface Marks {
  blocks: Block[];
}

export const fieldMentions = defineChart<Marks>({
  id: 'field-mentions',
  name: { zh: '领域与点名', en: 'Fields and how they are named' },
  full: true,
  related: ['enterprise-field', 'named-hubs'],
  model,
  draw: drawFieldMentions,
});

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const { matches, context } = chosenRecords(atlas, view, atlas.mentions);
  if (!matches.length && !context.length)
    return emptied(
      atlas,
      view,
      { zh: '没有点名的领域', en: 'No field is named' },
      (words) => ({
        zh: `按所选的“${words.zh}”，文件没有点名任何领域。`,
        en: `With the choice of ${words.en}, the documents name no field.`,
      }),
      (other) => select(atlas, other, atlas.mentions).length > 0,
    );
  const own = matches.map((mention) => new NamedField(atlas, mention, false));
  const background = context.map((mention) => new NamedField(atlas, mention, true));
  const named = cellsOf(own);
  const blocks = blocksOf(atlas, named, cellsOf(background));
  const headline = finding(atlas, view, named);
  const fields = named.size;
  const roles = new Set([...named.values()].flatMap((row) => [...row.keys()])).size;
  const span = timeSpan(own.length ? own : background);
  return {
    status: 'drawn',
    headline,
    subtitle: matches.length
      ? {
          zh: `${fields} 个领域，${roles} 种点名场合，${span.zh}`,
          en: `${plural(fields, 'field')}, ${plural(roles, 'role')}, ${span.en}`,
        }
      : { zh: `背景中的点名，${span.zh}`, en: `Mentions in the background, ${span.en}` },
    summary: {
      zh: `点阵图，行是领域，列是点名的场合。${headline.zh}${matches.length ? `；共 ${matches.length} 次点名，涉及 ${fields} 个领域` : '；图中只有不专指某家企业的点名'}。`,
      en: `Dot matrix of fields by the role in which they are named. ${headline.en}; ${matches.length ? `${plural(matches.length, 'mention')} of ${plural(fields, 'field')} in all` : 'what is shown is not about one enterprise'}.`,
    },
    notes: [
      {
        zh: '各列出自不同的讲话者和时间，文中没有另注时间的按文件日期；点多只说明点名的场合多，不代表更重要。',
        en: 'The columns come from different speakers and times; where a text gives no time of its own, its date stands in. More dots mean more occasions, not more weight.',
      },
      {
        zh: '文件多用举例的说法，没有点只表示没有在该场合点到，不表示不做。',
        en: 'The texts mostly give examples: no dot means not named there, not that nothing is done.',
      },
      ...(context.length
        ? [
            {
              zh: '颜色较浅的点名不专指某家企业。',
              en: 'Paler mentions are not about one enterprise.',
            },
          ]
        : []),
    ],
    table: {
      columns: [
        { id: 'field', label: { zh: '领域', en: 'Field' } },
        { id: 'group', label: { zh: '分组', en: 'Group' } },
        { id: 'role', label: { zh: '点名场合', en: 'Role' } },
        { id: 'by', label: { zh: '谁说或谁做', en: 'Who speaks or acts' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: blocks.flatMap(({ sections }) =>
        sections.flatMap(({ rows }) => rows.flatMap(({ dots }) => [...dots.values()].flat())),
      ),
    },
    marks: { blocks },
  };
}
