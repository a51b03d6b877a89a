/** Chart + view + language → plain strings and numbers, ready for a page, a table or a file. */

import type { Atlas, Evidence } from '../dataset/dataset';
import { kept } from '../dataset/kept';
import { messages } from '../i18n';
import { formatList } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import { BASES, type Basis, type FilterKey } from '../view/view';
import type { Chart, ChartModel, Row } from './chart';
import { type PresentedCells, presentCells } from './present-cells';

interface PresentedRow extends PresentedCells {
  record: string;
  basis: Basis;
  context: boolean;
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
  /** Enterprises that rows are about, and how many records of each, for the legend beside a table. */
  enterprises: { id: string; label: string; records: number }[];
  /** Printed places behind the rows, each counted once. */
  sources: number;
  related: string[];
}

/** Writes a chart's model out in one language, with its whole table. */
export function presentModel(
  atlas: Atlas,
  chart: Chart,
  model: ChartModel<unknown>,
  lang: Lang,
): Presentation {
  const card = presentCard(atlas, chart, model, lang);
  if (model.status === 'empty') return card;
  const { columns, rows } = model.table;
  return {
    ...card,
    enterprises: countEnterprises(atlas, rows, lang),
    columns: columns.map(({ label, numeric }) => ({ label: label[lang], numeric: numeric ?? false })),
    rows: rows.map(({ record, basis, context, cells }) => ({
      record,
      basis,
      context,
      ...presentCells(
        columns.map(({ id }) => cells[id]),
        lang,
      ),
    })),
  };
}

/** The same without table and legend of enterprises, for where only counts are shown. */
export function presentCard(
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
      enterprises: [],
      subtitle: '',
      summary: model.reason[lang],
      notes: [],
      columns: [],
      rows: [],
      sources: 0,
    };
    return { ...shared, ...nothing, empty: true, reason: model.reason[lang], lift: model.lift };
  }
  const { rows } = model.table;
  return {
    ...shared,
    empty: false,
    subtitle: model.subtitle[lang],
    summary: model.summary[lang],
    notes: model.notes.map((note) => note[lang]),
    reason: '',
    lift: [],
    columns: [],
    rows: [],
    bases: countBases(rows),
    enterprises: [],
    sources: countPlaces(atlas, rows),
  };
}

function countBases(rows: readonly Row[]): Presentation['bases'] {
  const counts = new Map<Basis, number>();
  for (const { basis } of rows) counts.set(basis, (counts.get(basis) ?? 0) + 1);
  return BASES.flatMap((basis) => {
    const count = counts.get(basis);
    return count ? [{ basis, rows: count }] : [];
  });
}

function countEnterprises(atlas: Atlas, rows: readonly Row[], lang: Lang): Presentation['enterprises'] {
  const counts = new Map<string, number>();
  // One record may stand in several rows.
  for (const record of new Set(rows.map((row) => row.record)))
    for (const id of new Set(atlas.record(record)?.enterprises)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return atlas.enterprises.flatMap(({ id, name }) => {
    const count = counts.get(id);
    return count ? [{ id, label: name[lang], records: count }] : [];
  });
}

/** A figure is its own place. */
function countPlaces(atlas: Atlas, rows: readonly Row[]): number {
  const starts = new Map<string, Set<number>>();
  for (const row of rows)
    for (const { document, start } of placesOf(atlas, row)) {
      kept(starts, document, () => new Set<number>()).add(start);
    }
  return [...starts.values()].reduce((sum, places) => sum + places.size, 0);
}

function placesOf(atlas: Atlas, row: Row): readonly Pick<Evidence, 'document' | 'start'>[] {
  const evidence = row.evidence ?? atlas.record(row.record)?.evidence;
  if (evidence) return evidence;
  const figure = atlas.figure(row.record);
  return figure ? [figure] : [];
}

/** `企业、领域` for a list of filter keys. */
export function filterNames(keys: readonly FilterKey[], lang: Lang): string {
  const text = messages(lang).filters;
  return formatList(
    keys.map((key) => text[key]),
    lang,
  );
}
