/** The JSON file of a chart: every field with what it means, as a schema that is served beside it. */
import { z } from 'zod';
import { fileMessages } from '../i18n/files';
import { LANGUAGES, type Lang } from '../i18n/languages';
import { BASES, FILTER_KEYS } from '../view/view';
import { CHINESE } from './columns';

const say = <S extends z.ZodType>(schema: S, zh: string, en: string): S =>
  schema.meta({ description: en, [CHINESE]: zh });

const words = z.string().min(1);
const day = z.iso.date().nullable();
const columnNote = (key: keyof ReturnType<typeof fileMessages>['columnNotes']) =>
  [fileMessages('zh').columnNotes[key], fileMessages('en').columnNotes[key]] as const;

const row = z.strictObject({
  cells: say(
    z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    '各列的值，键是 columns 中的 id；null 表示文件未说明。',
    'Values by the id of their column; null where the documents do not say.',
  ),
  basis: say(z.enum(BASES), ...columnNote('basis')),
  background: say(
    z.boolean(),
    '不专指所选企业或领域，作为背景保留。',
    'Not about the chosen enterprise or field, and kept as background.',
  ),
  record: say(words, ...columnNote('record')),
  time: say(
    z
      .strictObject({
        start: day,
        end: day,
        precision: z.enum(['day', 'month', 'year', 'range', 'by']),
        from: z.enum(['stated', 'document']),
      })
      .nullable(),
    '所指时间：可能的最早、最晚一天，写到哪一级，原文自注还是以文件日期代之。',
    'The time meant: first and last day it can be, how exactly the text says it, and whether the text states it or the date of the document stands in.',
  ),
  sources: say(z.array(words), ...columnNote('sources')),
  evidence: say(words.nullable(), ...columnNote('evidence')),
  printed: say(words.nullable(), ...columnNote('printed')),
});

/** Shape of `/{lang}/charts/{chart}.json`. */
export const chartDocument = z.strictObject({
  chart: say(words, '图表的 id，永不改变。', 'Id of the chart, the same forever.'),
  name: say(words, '图表的名称。', 'Name of the chart.'),
  language: say(z.enum(LANGUAGES), '文中文字的语言。', 'Language of the words in this file.'),
  status: say(
    z.enum(['drawn', 'empty']),
    'empty 表示筛选之后没有相符的数据，summary 说明原因。',
    'empty where nothing matches the filters; summary says why.',
  ),
  title: say(words, '图上的结论。', 'The finding.'),
  subtitle: say(z.string(), '范围和时间。', 'What is shown and for when.'),
  summary: say(words, '一两句话说明图中内容。', 'The picture in one or two sentences.'),
  notes: say(z.array(words), '依据和注意事项。', 'Basis and caveats.'),
  filters: say(
    z.array(z.strictObject({ key: z.enum(FILTER_KEYS), label: words, values: words })),
    '已用的筛选。',
    'The filters that are set.',
  ),
  leftOut: say(
    z.array(z.strictObject({ key: words, value: z.string() })),
    '地址里写了、但本站不认识而略去的值。',
    'Values in the address that are not known here and were left out.',
  ),
  release: say(words, '数据版本，数据改变则改变。', 'Release of the data; changes whenever they do.'),
  released: say(z.iso.date(), '这一版数据的发布日期。', 'Day on which this release was published.'),
  licence: say(words, '数据许可（SPDX 名称）。', 'Licence of the data (SPDX).'),
  address: say(words, '对应页面的网址。', 'Address of the page with the same content.'),
  bases: say(
    z.array(z.strictObject({ basis: z.enum(BASES), label: words, rows: z.int() })),
    '各种依据的行数。',
    'How many rows rest on each basis.',
  ),
  sources: say(
    z.array(
      z.strictObject({
        id: words,
        title: words,
        publisher: words.nullable(),
        date: words,
        address: words.nullable(),
        sha256: words,
      }),
    ),
    '各行所据的文件；标题为本站所拟，日期精度同原文。',
    'The documents behind the rows; titles are ours, dates as exact as the text.',
  ),
  contextSources: say(z.array(words), '背景资料的出处。', 'Where the context facts were read.'),
  columns: say(
    z.array(z.strictObject({ id: words, label: words, numeric: z.boolean() })),
    '页面表格的列，依次排列。',
    'Columns of the table on the page, in order.',
  ),
  rows: say(z.array(row), '与页面表格完全相同的行。', 'Exactly the rows of the table on the page.'),
});
export type ChartDocument = z.infer<typeof chartDocument>;

/** JSON Schema (draft 2020-12) of the file, with descriptions in one language. */
export function chartSchema(lang: Lang): object {
  return z.toJSONSchema(chartDocument, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (lang === 'zh' && jsonSchema[CHINESE]) jsonSchema.description = jsonSchema[CHINESE] as string;
      delete jsonSchema[CHINESE];
    },
  });
}
