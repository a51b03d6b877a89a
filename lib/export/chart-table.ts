/** The table of a chart as files hold it: what the page shows, with what each row rests on. */
import type { Chart, ChartModel } from '../charts/chart';
import { presentModel } from '../charts/present';
import type { Atlas, Evidence } from '../dataset/dataset';
import type { Time } from '../dataset/time';
import type { Lang } from '../i18n/languages';
import { inSpreadsheetWords } from '../i18n/period';
import { type Basis, DEFAULT_VIEW } from '../view/view';
import { evidenceCells } from './columns';

interface ChartColumn {
  id: string;
  label: string;
  numeric: boolean;
}

export interface ChartRow {
  /** In the order of the columns, as the page writes them save for months; null is “not stated”. */
  cells: (string | number | null)[];
  basis: Basis;
  /** Not about the chosen enterprise or field, and shown as background. */
  background: boolean;
  record: string;
  time: Pick<Time, 'start' | 'end' | 'precision' | 'from'> | null;
  /** Titles of the documents that print it; for context facts the page where they were read. */
  sources: string[];
  /** Places, joined by `~`; null where nothing is printed about it. */
  evidence: string | null;
  printed: string | null;
}

export interface ChartTable {
  columns: ChartColumn[];
  rows: ChartRow[];
}

/** Rows and columns of a chart under a view; where nothing is left, the columns that it has without filters. */
export function chartTable(atlas: Atlas, chart: Chart, model: ChartModel<unknown>, lang: Lang): ChartTable {
  const whole = model.status === 'drawn' ? model : chart.model(atlas, DEFAULT_VIEW);
  const columns = whole.status === 'drawn' ? whole.table.columns : [];
  const { rows } = presentModel(atlas, chart, model, lang);
  return {
    columns: columns.map(({ id, label, numeric }) => ({ id, label: label[lang], numeric: numeric ?? false })),
    rows: rows.map(({ record, basis, context, cells }) => ({
      cells: cells.map((cell) => (typeof cell === 'string' ? inSpreadsheetWords(cell, lang) : cell)),
      basis,
      background: context,
      record,
      time: timeOf(atlas, record),
      ...placesOf(atlas, record, lang),
    })),
  };
}

/** Null for figures, and for facts of which no time is known. */
function timeOf(atlas: Atlas, id: string): Time | null {
  const time = atlas.record(id)?.time;
  return time?.value ? time : null;
}

/** Where a record is printed; a figure is its own place, and a computed value is printed where its inputs are. */
function placesOf(atlas: Atlas, id: string, lang: Lang): Pick<ChartRow, 'sources' | 'evidence' | 'printed'> {
  const figure = atlas.figure(id);
  const places: readonly Evidence[] =
    atlas.record(id)?.evidence ?? (figure ? [{ ...figure, figure: figure.id }] : []);
  const record = atlas.record(id);
  if (!places.length)
    return { sources: record?.table === 'facts' ? [record.source] : [], evidence: null, printed: null };
  const named = new Set(places.map(({ document }) => document));
  return {
    sources: atlas.documents.filter((each) => named.has(each.id)).map(({ title }) => title[lang]),
    ...evidenceCells(places),
  };
}
