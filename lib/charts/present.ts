/** Chart + view + language → plain strings and numbers, ready for a page, a table or a file. */
import type { Atlas, Evidence } from '../dataset/dataset';
import { select } from '../dataset/select';
import { messages } from '../i18n';
import type { Lang } from '../i18n/languages';
import { BASES, type Basis, type FilterKey, type View } from '../view/view';
import type { Cell, Chart, ChartModel } from './chart';

interface PresentedRow {
  record: string;
  basis: Basis;
  context: boolean;
  /** One entry per column; null is "not stated". */
  cells: (string | number | null)[];
}

export interface Presentation {
  id: string;
  name: string;
  empty: boolean;
  headline: string;
  subtitle: string;
  summary: string;
  notes: string[];
  reason: string;
  lift: FilterKey[];
  columns: { label: string; numeric: boolean }[];
  rows: PresentedRow[];
  /** How many rows rest on each basis, for the legend. */
  bases: { basis: Basis; rows: number }[];
  /** Printed places behind the rows, each counted once. */
  sources: number;
  related: string[];
}

/** Writes a chart's model out in one language. */
export function presentModel(
  atlas: Atlas,
  chart: Chart,
  model: ChartModel<unknown>,
  lang: Lang,
): Presentation {
  const shared = {
    id: chart.id,
    name: chart.name[lang],
    headline: model.headline[lang],
    related: chart.related,
  };
  if (model.status === 'empty') {
    const nothing = {
      bases: [],
      subtitle: '',
      summary: model.reason[lang],
      notes: [],
      columns: [],
      rows: [],
      sources: 0,
    };
    return { ...shared, ...nothing, empty: true, reason: model.reason[lang], lift: model.lift };
  }
  const { columns, rows } = model.table;
  const written = (cell: Cell | undefined) =>
    cell !== null && typeof cell === 'object' ? cell[lang] : (cell ?? null);
  return {
    ...shared,
    empty: false,
    subtitle: model.subtitle[lang],
    summary: model.summary[lang],
    notes: model.notes.map((note) => note[lang]),
    reason: '',
    lift: [],
    columns: columns.map(({ label, numeric }) => ({ label: label[lang], numeric: numeric ?? false })),
    rows: rows.map(({ record, basis, context, cells }) => ({
      record,
      basis,
      context,
      cells: columns.map(({ id }) => written(cells[id])),
    })),
    bases: BASES.map((basis) => ({ basis, rows: rows.filter((row) => row.basis === basis).length })).filter(
      (each) => each.rows > 0,
    ),
    sources: countPlaces(
      atlas,
      rows.map(({ record }) => record),
    ),
  };
}

type Place = Pick<Evidence, 'document' | 'start'>;

/** A figure is its own place. */
function countPlaces(atlas: Atlas, records: string[]): number {
  const places = records.flatMap((id): readonly Place[] => {
    const figure = atlas.figure(id);
    return atlas.record(id)?.evidence ?? (figure ? [figure] : []);
  });
  return new Set(places.map(({ document, start }) => `${document} ${start}`)).size;
}

/** How many records a view is about, of how many in all. */
export function countRecords(atlas: Atlas, view: View): { shown: number; total: number } {
  const shown = select(atlas, view, atlas.records).filter(({ standing }) => standing === 'match').length;
  return { shown, total: atlas.records.length };
}

/** `企业、领域` for a list of filter keys. */
export function filterNames(keys: readonly FilterKey[], lang: Lang): string {
  const text = messages(lang).filters;
  return keys.map((key) => text[key]).join(lang === 'zh' ? '、' : ', ');
}
