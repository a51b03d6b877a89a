/** Fields × the roles in which the documents name them. */
import type { Atlas, Mention } from '../../dataset/dataset';
import { emptiedBy, select } from '../../dataset/select';
import { formatList } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, defineChart, type Row } from '../chart';
import { chosenWords } from '../parts/chosen-words';
import { PAGE_COLOURS } from '../theme';
import { type Block, blocksOf, roleName, timeOf, timeSpan, unique } from './blocks';
import { drawFieldMentions } from './layout';

export interface Marks {
  blocks: Block[];
}

export const fieldMentions = defineChart<Marks>({
  id: 'field-mentions',
  name: { zh: '领域与点名', en: 'Fields and how they are named' },
  full: true,
  related: ['enterprise-field', 'named-hubs'],
  model,
  height: (marks, frame) => drawFieldMentions(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).height,
  option: (marks, frame) => drawFieldMentions(marks, frame).option,
});

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const selected = select(atlas, view, atlas.mentions);
  if (!selected.length) {
    const words = chosenWords(atlas, view);
    return {
      status: 'empty',
      headline: { zh: '没有点名的领域', en: 'No field is named' },
      reason: {
        zh: `按所选的“${words.zh}”，文件没有点名任何领域。`,
        en: `With the choice of ${words.en}, the documents name no field.`,
      },
      lift: emptiedBy(view, (other) => select(atlas, other, atlas.mentions).length > 0),
    };
  }
  const standingAs = (wanted: 'match' | 'context') =>
    selected.flatMap(({ record, standing }) => (standing === wanted ? [record] : []));
  const matches = standingAs('match');
  const blocks = blocksOf(atlas, matches, standingAs('context'));
  const headline = finding(atlas, view, matches);
  const fields = unique(matches.map(({ field }) => field)).length;
  const roles = unique(matches.map(({ role }) => role)).length;
  const span = timeSpan(matches.length ? matches : selected.map(({ record }) => record));
  const context = matches.length < selected.length;
  return {
    status: 'drawn',
    headline,
    subtitle: matches.length
      ? {
          zh: `${fields} 个领域，${roles} 种点名场合，${span.zh}`,
          en: `${count(fields, 'field')}, ${count(roles, 'role')}, ${span.en}`,
        }
      : { zh: `背景中的点名，${span.zh}`, en: `Mentions in the background, ${span.en}` },
    summary: {
      zh: `点阵图，行是领域，列是点名的场合。${headline.zh}${matches.length ? `；共 ${matches.length} 次点名，涉及 ${fields} 个领域` : '；图中只有不专指某家企业的点名'}。`,
      en: `Dot matrix of fields by the role in which they are named. ${headline.en}; ${matches.length ? `${count(matches.length, 'mention')} of ${count(fields, 'field')} in all` : 'what is shown is not about one enterprise'}.`,
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
      ...(context
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
      rows: blocks.flatMap(({ sections, context }) =>
        sections.flatMap(({ rows }) =>
          rows.flatMap(({ dots }) =>
            dots.map((dot) => tableRow(atlas, atlas.mentions.find(({ id }) => id === dot.record)!, context)),
          ),
        ),
      ),
    },
    marks: { blocks },
  };
}

function tableRow(atlas: Atlas, mention: Mention, context: boolean): Row {
  const field = atlas.field(mention.field);
  return {
    record: mention.id,
    basis: mention.basis,
    context,
    cells: {
      field: field.name,
      group: atlas.groups.find(({ id }) => id === field.group)?.name ?? null,
      role: roleName(atlas, mention.role),
      by: atlas.actorName(mention.by),
      time: timeOf(mention),
    },
  };
}

/** The finding under this view: who is named most, or what an enterprise stands for. */
function finding(atlas: Atlas, view: View, matches: Mention[]): Text {
  const names = inEachLanguage((lang) =>
    formatList(
      view.enterprise.map((id) => atlas.actorName(id)[lang]),
      lang,
    ),
  );
  if (!matches.length) {
    const wanted = view.field.length
      ? inEachLanguage((lang) =>
          formatList(
            view.field.map((id) => atlas.field(id).name[lang]),
            lang,
          ),
        )
      : { zh: '任何领域', en: 'no field' };
    // Other filters may hide what the documents do name, so the sentence keeps to what is chosen.
    const within = view.time || view.document.length || view.basis.length;
    return {
      zh: `${within ? '所选范围内，' : ''}文件没有把${wanted.zh}记在${names.zh}名下`,
      en: `${within ? 'Within this choice the' : 'The'} documents ${view.field.length ? `do not name ${wanted.en}` : 'name no field'} for ${names.en}`,
    };
  }
  const fields = unique(matches.map(({ field }) => field));
  const rolesOf = (field: string) =>
    unique(matches.flatMap((mention) => (mention.field === field ? [mention.role] : [])));
  const most = Math.max(...fields.map((field) => rolesOf(field).length));
  const top = fields.filter((field) => rolesOf(field).length === most);
  const list = inEachLanguage((lang) =>
    formatList(
      top.map((field) => atlas.field(field).name[lang]),
      lang,
    ),
  );
  if (fields.length === 1 && most === 1) {
    const role = roleName(atlas, matches[0]!.role);
    return {
      zh: `${list.zh}在一种场合被点名：${role.zh}`,
      en: `${list.en} is named in one role: ${role.en}`,
    };
  }
  if (fields.length === 1)
    return { zh: `${list.zh}在 ${most} 种场合被点名`, en: `${list.en} is named in ${most} roles` };
  if (view.enterprise.length) {
    const parts = atlas.roles.flatMap(({ id, name }) => {
      const named = unique(matches.flatMap(({ role, field }) => (role === id ? [field] : []))).length;
      return named ? [{ zh: `${name.zh} ${named} 个`, en: `${name.en} ${named}` }] : [];
    });
    return {
      zh: `文件把 ${fields.length} 个领域记在${names.zh}名下：${parts.map(({ zh }) => zh).join('，')}`,
      en: `${names.en}: ${fields.length} fields named (${parts.map(({ en }) => en).join(', ')})`,
    };
  }
  if (most === 1)
    return {
      zh: `${fields.length} 个领域各在一种场合被点名`,
      en: `${fields.length} fields are named in one role each`,
    };
  if (top.length === fields.length)
    return { zh: `${list.zh}各在 ${most} 种场合被点名`, en: `${list.en} are each named in ${most} roles` };
  if (top.length > 3)
    return {
      zh: `点名最多的 ${top.length} 个领域，各见于 ${most} 种场合`,
      en: `${top.length} fields are named most, in ${most} roles each`,
    };
  return {
    zh: `${list.zh}在 ${most} 种场合被点名，${top.length === 1 ? '是最多的一个' : '并列最多'}`,
    en: `${list.en} ${top.length === 1 ? 'is' : 'are'} named in ${most} roles, more than any other field`,
  };
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
