/** The headline of field-mentions. */
import type { Atlas } from '../../dataset/dataset';
import type { Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { actorNames, fieldNames } from '../parts/names';
import { type Cells, roleName } from './cells';

/** The finding under this view: who is named most, or what an enterprise stands for. */
export function finding(atlas: Atlas, view: View, named: Cells): Text {
  const names = actorNames(atlas, view.enterprise);
  if (!named.size) {
    const wanted = view.field.length ? fieldNames(atlas, view.field) : { zh: '任何领域', en: 'no field' };
    // Other filters may hide what the documents do name, so the sentence keeps to what is chosen.
    const within = view.time || view.document.length || view.basis.length;
    return {
      zh: `${within ? '所选范围内，' : ''}文件没有把${wanted.zh}记在${names.zh}名下`,
      en: `${within ? 'Within this choice the' : 'The'} documents ${view.field.length ? `do not name ${wanted.en}` : 'name no field'} for ${names.en}`,
    };
  }
  const fields = [...named.keys()];
  const most = Math.max(...[...named.values()].map(({ size }) => size));
  const top = fields.filter((field) => named.get(field)!.size === most);
  const list = fieldNames(atlas, top);
  if (fields.length === 1 && most === 1) {
    const [only] = named.get(fields[0]!)!.keys();
    const role = roleName(atlas, only!);
    return {
      zh: `${list.zh}在一种场合被点名：${role.zh}`,
      en: `${list.en} is named in one role: ${role.en}`,
    };
  }
  if (fields.length === 1)
    return { zh: `${list.zh}在 ${most} 种场合被点名`, en: `${list.en} is named in ${most} roles` };
  if (view.enterprise.length) {
    const parts = atlas.roles.flatMap(({ id, name }) => {
      const own = fields.filter((field) => named.get(field)!.has(id)).length;
      return own ? [{ zh: `${name.zh} ${own} 个`, en: `${name.en} ${own}` }] : [];
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
