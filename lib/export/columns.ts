/** Columns of the public tables: the values each may hold, and what they mean in every language. */
import { z } from 'zod';
import type { Evidence } from '../dataset/dataset';
import { documentFile } from '../dataset/schema';
import type { Lang, Text } from '../i18n/languages';

/** What a cell holds. Tables are flat: null is an empty cell, and no cell holds an empty string. */
export type Cell = string | number | boolean | null;
export type Columns = Record<string, z.ZodType<Cell>>;

/** Name of the metadata that holds a column's Chinese description; the English one is `description`. */
export const CHINESE = 'description_zh';

/** The values with what they mean. */
export function column<S extends z.ZodType<Cell>>(values: S, zh: string, en: string): S {
  return values.meta({ description: en, [CHINESE]: zh });
}

export const id = documentFile.shape.id;
const ID = '[a-z0-9]+(-[a-z0-9]+)*';
const PLACE = `(${ID}:\\d+:\\d+-\\d+|${ID}-\\d+)`;
const listOf = (item: string) =>
  z
    .string()
    .regex(new RegExp(`^${item}(~${item})*$`))
    .nullable();

/** Ids joined by `~`; null when there are none. */
export const idList = listOf(ID);

/** Words joined by `~`; null when there are none. A `~` or `\` of their own has a `\` before it. */
export const wordList = z.string().min(1).nullable();

/** Joins what a list column holds, in the given order. */
export function joinList(items: readonly string[]): string | null {
  return items.length ? items.map((item) => item.replace(/[\\~]/g, '\\$&')).join('~') : null;
}

/** `name_zh` and `name_en`. */
export function textColumns<N extends string>(name: N, zh: string, en: string) {
  return bothLanguages(name, () => column(z.string().min(1), zh, en));
}

/** The same for a text that may be absent. */
export function optionalTextColumns<N extends string>(name: N, zh: string, en: string) {
  return bothLanguages(name, () => column(z.string().min(1).nullable(), zh, en));
}

/** Cells of `textColumns`. */
export function textCells<N extends string>(name: N, text: Text) {
  return bothLanguages(name, (lang) => text[lang]);
}

/** Cells of `optionalTextColumns`. */
export function optionalTextCells<N extends string>(name: N, text: Text | null | undefined) {
  return bothLanguages(name, (lang) => text?.[lang] ?? null);
}

function bothLanguages<N extends string, V>(name: N, each: (lang: Lang) => V) {
  return { [`${name}_zh`]: each('zh'), [`${name}_en`]: each('en') } as Record<`${N}_${Lang}`, V>;
}

/** Where a row's statement is printed. */
export const evidenceColumns = {
  evidence: column(
    listOf(PLACE).unwrap(),
    '依据所在，以 ~ 相连：数字用 figures 表的 id，词语用“文件:段:起-止”。',
    'Where it is printed, joined by ~: the id of a figure in the table figures, or document:paragraph:start-end for a term.',
  ),
  printed: column(
    z.string().min(1),
    '各处所印的字，顺序同 evidence，以 ~ 相连；字中自有的 ~ 和 \\ 前加 \\。',
    'The characters printed at each place, in the order of evidence, joined by ~; a ~ or \\ of their own has a \\ before it.',
  ),
};

/** Cells of `evidenceColumns`; a place that supports a statement twice is written once. */
export function evidenceCells(evidence: readonly Evidence[]) {
  const places = [...new Map(evidence.map((place) => [placeId(place), place]))];
  return {
    evidence: places.map(([name]) => name).join('~'),
    printed: joinList(places.map(([, { printed }]) => printed))!,
  };
}

function placeId({ figure, document, paragraph, start, end }: Evidence): string {
  return figure ?? `${document}:${paragraph}:${start}-${end}`;
}
