/** What the filter controls offer: every option that some record answers to, named in one language. */
import type { Lang } from '../i18n/languages';
import type { Vocabulary } from '../view/codec';
import type { Atlas } from './dataset';

export interface FilterOption {
  id: string;
  label: string;
  /** Steps below the top of our field hierarchy. */
  depth: number;
}

export interface FilterOptions {
  enterprise: FilterOption[];
  field: { id: string; label: string; options: FilterOption[] }[];
  document: FilterOption[];
  /** First to last year of any record, for the two ends of the time filter. */
  years: string[];
}

/** Options in the order of the data files; fields by group, children after their parent. */
export function filterOptions(atlas: Atlas, lang: Lang): FilterOptions {
  const used = new Set(atlas.records.flatMap((record) => record.fields.flatMap(atlas.lineage)));
  const children = (parent: string | undefined, group: string, depth: number): FilterOption[] =>
    atlas.fields
      .filter(
        (field) =>
          field.parent === parent && (parent !== undefined || field.group === group) && used.has(field.id),
      )
      .flatMap((field) => [
        { id: field.id, label: field.name[lang], depth },
        ...children(field.id, group, depth + 1),
      ]);
  return {
    enterprise: atlas.enterprises.map(({ id, name }) => ({ id, label: name[lang], depth: 0 })),
    field: atlas.groups
      .map(({ id, name }) => ({ id, label: name[lang], options: children(undefined, id, 0) }))
      .filter(({ options }) => options.length > 0),
    document: atlas.documents.map(({ id, title }) => ({ id, label: title[lang], depth: 0 })),
    years: yearSpan(atlas),
  };
}

function yearSpan(atlas: Atlas): string[] {
  const years = atlas.records.flatMap(({ time }) => [
    Number(time.start.slice(0, 4)),
    Number(time.end.slice(0, 4)),
  ]);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}

/** The ids a link may name. */
export function vocabulary(atlas: Atlas): Vocabulary {
  return {
    enterprise: new Set(atlas.enterprises.map(({ id }) => id)),
    field: new Set(atlas.fields.map(({ id }) => id)),
    document: new Set(atlas.documents.map(({ id }) => id)),
    release: new Set(atlas.releases.map(({ date }) => date)),
    evidence: new Set([...atlas.records, ...atlas.facts, ...atlas.figures].map(({ id }) => id)),
  };
}
