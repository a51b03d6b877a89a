/** What every file of a chart says about itself, whatever its format: view, release, basis and sources. */
import type { Atlas, SourceDocument } from '../dataset/dataset';
import { messages } from '../i18n';
import type { Lang } from '../i18n/languages';
import { filtersOnly, viewHref } from '../view/codec';
import { activeFilters, type Basis, FILTER_KEYS, type FilterKey, lift, type View } from '../view/view';
import type { Chart, ChartModel } from './chart';
import { chosenWords } from './parts/chosen';
import { presentModel } from './present';

/** What a file of a chart is called by. Known before anything is drawn. */
export interface Identity {
  chart: string;
  lang: Lang;
  name: string;
  /** All filters in a few words; empty where none is set. */
  filterWords: string;
  release: string;
  /** Address of the page without its origin, with the filters in their fixed order. */
  path: string;
}

export interface Facts extends Identity {
  empty: boolean;
  headline: string;
  subtitle: string;
  /** What the picture shows in one or two sentences; where nothing is left, why. */
  summary: string;
  notes: string[];
  /** The filters that are set, each with its values in words. */
  filters: { key: FilterKey; label: string; values: string; count: number }[];
  bases: { basis: Basis; label: string; rows: number }[];
  /** The documents that print what the rows rest on, in the order of the data. */
  sources: SourceDocument[];
  /** Pages on which context facts among the rows were read. */
  contextSources: string[];
  /** Day on which the data were published. */
  released: string;
}

/** Collects what a chart under a view says about itself. */
export function chartFacts(
  atlas: Atlas,
  chart: Chart,
  model: ChartModel<unknown>,
  view: View,
  lang: Lang,
): Facts {
  const { rows, bases, ...words } = presentModel(atlas, chart, model, lang);
  const text = messages(lang);
  return {
    ...identityOf(atlas, chart, view, lang),
    empty: words.empty,
    headline: words.headline,
    subtitle: words.subtitle,
    summary: words.summary,
    notes: words.notes,
    filters: filtersInWords(atlas, view, lang),
    bases: bases.map(({ basis, rows: count }) => ({ basis, label: text.basis[basis], rows: count })),
    sources: documentsBehind(
      atlas,
      rows.map(({ record }) => record),
    ),
    contextSources: contextSources(
      atlas,
      rows.map(({ record }) => record),
    ),
    released: releaseDay(atlas),
  };
}

/** Name, filters and address of a chart under a view. */
export function identityOf(atlas: Atlas, chart: Chart, view: View, lang: Lang): Identity {
  return {
    chart: chart.id,
    lang,
    name: chart.name[lang],
    filterWords: chosenWords(atlas, view)[lang],
    release: atlas.release,
    path: viewHref(`/${lang}/charts/${chart.id}`, filtersOnly(view)),
  };
}

/** Each filter that is set, by name, with its values in words. */
function filtersInWords(atlas: Atlas, view: View, lang: Lang): Facts['filters'] {
  const labels = messages(lang).filters;
  return activeFilters(view).map((key) => {
    const alone = lift(
      view,
      FILTER_KEYS.filter((other) => other !== key),
    );
    const value = view[key];
    const count = Array.isArray(value) ? value.length : 1;
    return { key, label: labels[key], values: chosenWords(atlas, alone)[lang], count };
  });
}

/** Day on which the data as they stand were published. */
export const releaseDay = (atlas: Atlas): string => atlas.releases[0]!.date;

/** Documents in which the evidence of any of these records or figures is printed. */
/** The documents that print what these records and figures rest on, in the order of the data. */
export function documentsBehind(atlas: Atlas, records: readonly string[]): SourceDocument[] {
  const ids = new Set(
    records.flatMap((id) => {
      const figure = atlas.figure(id);
      return atlas.record(id)?.evidence.map(({ document }) => document) ?? (figure ? [figure.document] : []);
    }),
  );
  return atlas.documents.filter(({ id }) => ids.has(id));
}

function contextSources(atlas: Atlas, records: readonly string[]): string[] {
  const pages = records.flatMap((id) => {
    const record = atlas.record(id);
    return record?.table === 'facts' ? [record.source] : [];
  });
  return [...new Set(pages)];
}
