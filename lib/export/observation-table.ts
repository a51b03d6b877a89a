/** Table of values: each metric as a document reports it or as it is computed. */
import { z } from 'zod';
import type { Observation } from '../dataset/dataset';
import { recordTitle } from '../dataset/explain';
import { BOUNDS, CERTAINTIES, metricsFile } from '../dataset/schema';
import { inEachLanguage } from '../i18n/languages';
import { column, id, idList, joinList, optionalTextCells, optionalTextColumns, textCells } from './columns';
import { batchColumn, headColumns, tailCells, tailColumns } from './record-columns';
import { table } from './table';
import { timeCells, timeColumns } from './time-columns';

export const observations = table(
  'observations',
  {
    title: { zh: '数值', en: 'Observations' },
    about: {
      zh: '每行为一项指标在某一对象、某一时间的值。计数单位不同的值不可相加。',
      en: 'One row is a value of a metric for a subject and a time. Values of different counting units are never added.',
    },
  },
  {
    ...headColumns,
    metric: column(id, '指标编号。', 'Id of the metric.'),
    subject: column(id, '所量对象：企业或机构的编号。', 'What is measured: id of an enterprise or body.'),
    batch: batchColumn,
    value: column(
      z.number(),
      '数值，最多 15 位有效数字；百分之三十五写作 35。',
      'The value, to at most 15 significant digits; 35 per cent is written 35.',
    ),
    unit: column(id, '数值的单位。', 'Unit of the value.'),
    scale: column(metricsFile.shape.units.element.shape.scale, '单位的类别。', 'What kind of unit it is.'),
    counting_unit: column(
      id.nullable(),
      '计数所数之物；非计数则空。',
      'The thing that is counted; empty where the value is not a count.',
    ),
    low: column(
      z.number().nullable(),
      '原文取整时，真值可能的下限。',
      'Lower end of what the value can be, where the text rounds.',
    ),
    high: column(
      z.number().nullable(),
      '原文取整时，真值可能的上限。',
      'Upper end of what the value can be, where the text rounds.',
    ),
    bound: column(
      z.enum(BOUNDS).nullable(),
      '原文称“超过”（more-than）或“近”（nearly）此值。',
      'The text says more than, or nearly, this value.',
    ),
    target: column(z.boolean(), '是否为目标而非已达到。', 'Aimed at rather than reached.'),
    ...timeColumns,
    formula: column(
      z.string().min(3).nullable(),
      '推算公式，各项为数值编号。',
      'Formula of a computed value, over ids of this table.',
    ),
    inputs: column(idList, '公式所用数值的编号，以 ~ 相连。', 'Ids of the values it reads, joined by ~.'),
    certainty: column(
      z.enum(CERTAINTIES).nullable(),
      '推算值的把握：exact 确切，conditional 有条件，approximate 近似。',
      'How sure a computed value is.',
    ),
    ...optionalTextColumns('caveat', '推算成立的条件。', 'What a computed value depends on.'),
    ...tailColumns,
  },
  (atlas) =>
    atlas.observations.map((row) => {
      const unit = atlas.unit(row.metric);
      return {
        id: row.id,
        ...textCells(
          'title',
          inEachLanguage((lang) => recordTitle(atlas, row, lang)),
        ),
        metric: row.metric,
        subject: row.subject,
        batch: row.batch,
        value: withoutNoise(row.value),
        unit: unit.id,
        scale: unit.scale,
        counting_unit: unit.scale === 'count' ? unit.id : null,
        ...range(row),
        bound: row.bound,
        target: row.target,
        ...timeCells(row.time),
        formula: row.computed?.formula ?? null,
        inputs: joinList(row.computed?.inputs ?? []),
        certainty: row.computed?.certainty ?? null,
        ...optionalTextCells('caveat', row.computed?.caveat),
        ...tailCells(row),
      };
    }),
);

/** Binary fractions leave noise in the 16th digit, such as 689999999999.9999 for 690 billion. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function range({ value, rounding, computed }: Observation): { low: number | null; high: number | null } {
  const low = withoutNoise(computed?.low ?? value - (rounding ?? 0));
  const high = withoutNoise(computed?.high ?? value + (rounding ?? 0));
  return low === high ? { low: null, high: null } : { low, high };
}
