/** Sentences of layout, as far as the shown values carry them. */
import type { Atlas } from '../../dataset/dataset';
import type { Text } from '../../i18n/languages';
import { equationOf, joined, timesOf, type Values, writtenNumber, writtenValue } from '../parts/values';
import type { Marks, Rung } from './index';
import { APART, LADDER } from './observations';

/** `8 大类、60 个领域、201 个方向`, as far as shown. */
const rungWords = (atlas: Atlas, { shown }: Values): Text =>
  joined(LADDER.flatMap(({ rung }) => shown.get(rung) ?? []).map((row) => writtenValue(atlas, row)));

const ratioWords = (ladder: Marks['ladder']): Text =>
  joined(ladder.flatMap(({ ratio }) => (ratio ? [ratio.text] : [])));

/** The finding: the rungs of the layout, or what is left of them. */
export function headline(atlas: Atlas, values: Values, ladder: Marks['ladder']): Text {
  const [rungs, ratios] = [rungWords(atlas, values), ratioWords(ladder)];
  const apart = values.shown.get(APART);
  if (rungs.zh) return { zh: `策源地总体布局：${rungs.zh}`, en: `The overall layout of hubs: ${rungs.en}` };
  if (ratios.zh)
    return { zh: `策源地总体布局：${ratios.zh}`, en: `The overall layout of hubs: ${ratios.en}` };
  const covered = apart ? writtenValue(atlas, apart) : { zh: '', en: '' };
  return { zh: `第二批策源地覆盖 ${covered.zh}`, en: `The second batch of hubs covers ${covered.en}` };
}

/** Of when, and how the dots count. */
export function subtitle({ shown, context }: Values, ladder: Marks['ladder'], apart: Rung | null): Text {
  const dots = apart !== null || ladder.some(({ rung }) => rung);
  const times = timesOf([...shown.values()]);
  if (context)
    return {
      zh: `${times.zh}；面向全体央企，不随所选企业或领域缩小`,
      en: `${times.en}; all central enterprises, not narrowed to your choice`,
    };
  return dots
    ? {
        zh: `${times.zh}；一点为一个，各行计数单位不同，点的大小不能互比`,
        en: `${times.en}; one dot is one, each row counts another thing in dots of its own size`,
      }
    : { zh: `${times.zh}；只有推算的平均数`, en: `${times.en}; computed averages only` };
}

/** The picture in words. */
export function summary(atlas: Atlas, values: Values, ladder: Marks['ladder']): Text {
  const [rungs, ratios] = [rungWords(atlas, values), ratioWords(ladder)];
  const row = values.shown.get(APART);
  const apart = row ? writtenValue(atlas, row) : null;
  return {
    zh: `${[
      rungs.zh && `点阵图，各行各用各的点：策源地总体布局分为 ${rungs.zh}`,
      ratios.zh && `推算：${ratios.zh}`,
      apart && `第二批覆盖 ${apart.zh}，与总体布局的关系未说明`,
    ]
      .filter(Boolean)
      .join('；')}。`,
    en: `${[
      rungs.en && `Dot rows, each on a scale of its own: the overall layout has ${rungs.en}`,
      ratios.en && `Computed: ${ratios.en}`,
      apart && `The second batch covers ${apart.en}, and how they relate to the layout is not stated`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  };
}

/** Basis and caveats. */
export function notes(atlas: Atlas, { shown }: Values, apart: Rung | null): Text[] {
  const computed = [...shown.values()].filter((row) => row.computed);
  const list: Text[] = [];
  if (computed.length)
    list.push({
      zh: `* 斜纹为推算值：${computed.map((row) => equationOf(atlas, row, 'zh')).join('；')}。只是平均数：大类和领域的名称、各自的数目，文件没有列出。`,
      en: `* Hatched values are computed: ${computed.map((row) => equationOf(atlas, row, 'en')).join('; ')}. They are averages only: the text neither names the categories and fields nor splits the numbers among them.`,
    });
  const fields = shown.get('layout-fields');
  if (apart && fields)
    list.push({
      zh: `第二批的 ${apart.number.zh} 个领域是否都在总体布局的 ${writtenNumber(atlas, fields).zh} 个之内，文件没有说明，所以不算占比，也不画成包含。`,
      en: `Whether the ${apart.number.en} fields of the second batch lie within the ${writtenNumber(atlas, fields).en} of the layout is not stated, so neither a share nor a containment is drawn.`,
    });
  return list;
}
