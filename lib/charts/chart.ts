/**
 * What a chart is: a pure `model` (records + view → what to show, or why there is nothing) and a pure
 * `option` (what to show + a frame → an ECharts option). Picture, table, CSV and summary sentence all
 * come from the one model, so they cannot disagree.
 */
import type { EChartsCoreOption } from 'echarts/core';
import type { Atlas, Evidence } from '../dataset/dataset';
import type { EntityKind } from '../dataset/entity';
import type { Lang, Text } from '../i18n/languages';
import type { Basis, FilterKey, View } from '../view/view';
import type { Palette } from './theme';

export interface Column {
  id: string;
  label: Text;
  numeric?: boolean;
}

/** A name in the words of a cell, and what it is the name of. */
interface CellName {
  kind: EntityKind;
  /** As the pages of its kind know it; four digits for a year. */
  id: string;
  name: Text;
}

/** Words that name something: every name stands in them, in this order. */
export interface NamingText extends Text {
  names: readonly CellName[];
}

/** A missing cell is what the documents do not say; it is shown as such, never as zero. */
export type Cell = Text | NamingText | number | null;

export interface Row {
  /** Id of the record whose evidence the row opens. */
  record: string;
  basis: Basis;
  /** The evidence itself, where it is at hand: looking thousands of records up takes its time. */
  evidence?: readonly Evidence[];
  /** True for records that are not about the chosen enterprise or field but stay as background. */
  context: boolean;
  /** Written anew whenever it is asked for where there may be many: few readers open a table. */
  readonly cells: Record<string, Cell>;
}

export interface Table {
  columns: Column[];
  rows: Row[];
}

export interface Drawn<Marks> {
  status: 'drawn';
  /** The finding, in plain words. */
  headline: Text;
  /** What is shown and for when. */
  subtitle: Text;
  /** The same as the picture in one or two sentences: text alternative, preview and feed text. */
  summary: Text;
  /** Basis and caveats, shown under the picture. */
  notes: Text[];
  table: Table;
  marks: Marks;
}

export interface Empty {
  status: 'empty';
  headline: Text;
  /** Says which filter emptied the chart. */
  reason: Text;
  /** The filters to offer to lift. */
  lift: FilterKey[];
}

export type ChartModel<Marks> = Drawn<Marks> | Empty;

/** Below this width in px of its container a chart is redrawn for a phone. The style sheet holds the same number. */
export const NARROW_BELOW = 520;

/** Everything appearance depends on. Charts read no window, clock or style sheet. */
export interface Frame {
  lang: Lang;
  width: number;
  /** Redrawn for a phone, not shrunk. */
  narrow: boolean;
  colours: Palette;
}

/** What each datum of a series carries so that hover, tap and keyboard can say it and open its evidence. */
export interface Datum {
  record: string;
  /** Lines of the tooltip; the first is its title. Written when asked for where there may be many. */
  readonly tip: Text[];
}

/** An enterprise, field or document that filters know. */
export interface Subject {
  key: 'enterprise' | 'field' | 'document';
  id: string;
}

/** A name in the picture: choosing it filters by what it names. */
export interface NamedSubject {
  about: Subject;
  tip: Text[];
}

export interface Chart<Marks = unknown> {
  id: string;
  /** Short name for menus and breadcrumbs; headlines are findings and come from the model. */
  name: Text;
  /** Takes a whole row of the overview instead of half. */
  full: boolean;
  related: string[];
  model: (atlas: Atlas, view: View) => ChartModel<Marks>;
  /** The same without what repeats it in words, for pictures too small for both. */
  gist?: (marks: Marks) => Marks;
  /** Height in px the picture wants at this width. */
  height: (marks: Marks, frame: Pick<Frame, 'lang' | 'width' | 'narrow'>) => number;
  option: (marks: Marks, frame: Frame) => EChartsCoreOption;
}
