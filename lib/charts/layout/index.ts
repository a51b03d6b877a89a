/** The overall layout of hubs in three counting units, and the fields of the second batch apart from it. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, defineChart } from '../chart';
import { drawingOption } from '../parts/drawing';
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
import { drawLayout } from './option';

/** One counting unit, drawn as that many dots of its own size. */
export interface Rung {
  record: string;
  count: number;
  number: Text;
  unit: Text;
  tip: Text[];
}

/** An average between two rungs. */
export interface Ratio {
  record: string;
  text: Text;
  tip: Text[];
}

export interface Marks {
  /** From the coarsest unit to the finest; a part that the view hides is null. */
  ladder: { ratio: Ratio | null; rung: Rung | null }[];
  /** Fields of the second batch. Not stated to be among those of the layout. */
  apart: Rung | null;
  context: boolean;
}

/** Each unit of the layout with its average per one of the unit above. */
const LADDER: { rung: string; ratio?: string; average?: Text }[] = [
  { rung: 'layout-categories' },
  {
    rung: 'layout-fields',
    ratio: 'fields-per-category',
    average: { zh: '平均每大类 # 个领域', en: '# fields per category on average' },
  },
  {
    rung: 'layout-directions',
    ratio: 'directions-per-field',
    average: { zh: '平均每个领域 # 个方向', en: '# directions per field on average' },
  },
];
const APART = 'fields-second-batch';
const IDS = [...LADDER.flatMap(({ rung, ratio }) => (ratio ? [rung, ratio] : [rung])), APART];

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const values = valuesUnder(atlas, view, IDS);
  const { shown, context } = values;
  if (!shown.size)
    return nothingLeft(
      atlas,
      view,
      IDS,
      { zh: '所选范围内没有总体布局的数', en: 'No figures on the overall layout in this selection' },
      { zh: '这里只有策源地总体布局和第二批领域的数', en: 'This chart is about the layout of hubs' },
    );
  const rungOf = (id: string): Rung | null => {
    const row = shown.get(id);
    if (!row) return null;
    const unit = atlas.unit(row.metric).label;
    return { record: id, count: row.value, number: writtenNumber(atlas, row), unit, tip: tipOf(atlas, row) };
  };
  const ratioOf = (id: string | undefined, average: Text | undefined): Ratio | null => {
    const row = id ? shown.get(id) : undefined;
    return row && average
      ? { record: row.id, text: fill(average, writtenNumber(atlas, row)), tip: tipOf(atlas, row) }
      : null;
  };
  const ladder = LADDER.map(({ rung, ratio, average }) => ({
    rung: rungOf(rung),
    ratio: ratioOf(ratio, average),
  }));
  const apart = rungOf(APART);
  return {
    status: 'drawn',
    headline: headline(atlas, values, ladder),
    subtitle: subtitle(values, ladder, apart),
    summary: summary(atlas, values, ladder),
    notes: notes(atlas, values, apart),
    table: { columns: VALUE_COLUMNS, rows: rowsOf(atlas, values) },
    marks: { ladder, apart, context },
  };
}

const fill = (text: Text, number: Text) => inEachLanguage((lang) => text[lang].replace('#', number[lang]));

/** `8 大类、60 个领域、201 个方向`, as far as shown. */
const rungWords = (atlas: Atlas, { shown }: Values): Text =>
  joined(LADDER.flatMap(({ rung }) => shown.get(rung) ?? []).map((row) => writtenValue(atlas, row)));

const ratioWords = (ladder: Marks['ladder']): Text =>
  joined(ladder.flatMap(({ ratio }) => (ratio ? [ratio.text] : [])));

function headline(atlas: Atlas, values: Values, ladder: Marks['ladder']): Text {
  const [rungs, ratios] = [rungWords(atlas, values), ratioWords(ladder)];
  const apart = values.shown.get(APART);
  if (rungs.zh) return { zh: `策源地总体布局：${rungs.zh}`, en: `The overall layout of hubs: ${rungs.en}` };
  if (ratios.zh)
    return { zh: `策源地总体布局：${ratios.zh}`, en: `The overall layout of hubs: ${ratios.en}` };
  const covered = apart ? writtenValue(atlas, apart) : { zh: '', en: '' };
  return { zh: `第二批策源地覆盖 ${covered.zh}`, en: `The second batch of hubs covers ${covered.en}` };
}

function subtitle({ shown, context }: Values, ladder: Marks['ladder'], apart: Rung | null): Text {
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

function summary(atlas: Atlas, values: Values, ladder: Marks['ladder']): Text {
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

function notes(atlas: Atlas, { shown }: Values, apart: Rung | null): Text[] {
  const computed = [...shown.values()].filter((row: Observation) => row.computed);
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

/** Categories, fields and directions of the overall layout, beside the fields of the second batch. */
export const layout = defineChart<Marks>({
  id: 'layout',
  name: { zh: '总体布局', en: 'Overall layout' },
  full: false,
  related: ['hub-batches', 'field-mentions'],
  model,
  height: (marks, frame) =>
    Math.ceil(drawLayout(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).bottom),
  option: (marks, frame) => drawingOption(frame, drawLayout(marks, frame)),
});
