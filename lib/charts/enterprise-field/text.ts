/** Sentences of enterprise-field. */
import type { Atlas } from '../../dataset/dataset';
import type { Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { actorNames, fieldNames, lowerFirst, plural } from '../parts/names';
import type { Chosen, Marks } from './rows';

/** The finding under this view: who spreads widest, or what the chosen enterprises do in the chosen fields. */
export function finding(atlas: Atlas, view: View, { matches, own }: Chosen, { columns }: Marks): Text {
  const fields = fieldNames(atlas, view.field);
  const chosen = columns.filter(({ id }) => view.enterprise.includes(id));
  if (!matches.length) {
    const names = actorNames(atlas, view.enterprise);
    // Other filters may hide what the documents do state, so the sentence keeps to what is chosen.
    const within = view.time || view.document.length || view.basis.length;
    const where = view.field.length
      ? { zh: `在${fields.zh}上`, en: ` in ${lowerFirst(fields.en)}` }
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
          en: `${fields.en}: ${plural(matches.length, 'initiative')}, ${matches.length > 1 ? 'none' : 'not'} tied to a named enterprise`,
        }
      : {
          zh: `${matches.length} 项举措，${matches.length > 1 ? '都' : ''}没有点名企业`,
          en: `${plural(matches.length, 'initiative')}, ${matches.length > 1 ? 'none' : 'not'} tied to a named enterprise`,
        };
  const [first, second] = chosen.length ? chosen : columns;
  const single = chosen.length === 1 || columns.length === 1;
  if (single && view.field.length)
    return {
      zh: `${first!.name.zh}在${fields.zh}上有 ${first!.initiatives} 项举措`,
      en: `${first!.name.en} has ${plural(first!.initiatives, 'initiative')} in ${lowerFirst(fields.en)}`,
    };
  if (single) {
    const partnerOnly = own.every(({ partners }) => partners.includes(first!.id));
    const spread = {
      zh: `，涉及 ${first!.fields} 个领域`,
      en: ` in ${first!.fields} ${first!.fields === 1 ? 'field' : 'fields'}`,
    };
    return {
      zh: `${first!.name.zh}${partnerOnly ? '参与' : '有'} ${first!.initiatives} 项举措${first!.fields ? spread.zh : '，都未指明领域'}`,
      en: `${first!.name.en} ${partnerOnly ? 'takes part in' : 'has'} ${plural(first!.initiatives, 'initiative')}${first!.fields ? spread.en : ', no field stated'}`,
    };
  }
  const shown = chosen.length ? chosen : columns;
  if (view.field.length || first!.fields === second!.fields)
    return {
      zh: `${view.field.length ? `${fields.zh}：` : ''}${shown.length} 家企业，${own.length} 项举措`,
      en: `${view.field.length ? `${fields.en}: ` : ''}${plural(own.length, 'initiative')} by ${shown.length} enterprises`,
    };
  return {
    zh: `${shown.length} 家企业的举措，${first!.name.zh}铺得最开：${first!.fields} 个领域`,
    en: `Of ${shown.length} enterprises, ${first!.name.en} spreads widest: ${first!.fields} fields`,
  };
}

/** How to read it, and what it does not mean. */
export function notesOf({ form, central, centralIsContext }: Marks, { matches, context }: Chosen): Text[] {
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
