/** Rows of one lane of the zoomable timeline: heavier events get their label first, the others keep their bar. */
import type { Box } from '../parts/shapes';
import type { StripEvent } from './strip';
import { LABEL_LINE } from './strip-bands';
import { barOn, type StripBar, touchSpan } from './strip-bar';
import { type Label, labelsOf } from './strip-labels';

/** An event in its place. */
export interface StripMark extends StripBar {
  id: string;
  /** Empty where the label gave way. */
  label: (Label & { x: number; y: number }) | null;
  /** What may be touched; no two overlap. */
  box: Box;
}

export interface Plot {
  x: (day: number) => number;
  left: number;
  right: number;
  top: number;
  /** More rows of labels than these make a lane too tall; what is left keeps its bar. */
  labelRows: number;
}

export const ROW_PAD = 8;
/** More rows of bars without a label than these make a lane too tall. */
const BAR_ROWS = 3;
/** A lane that has had no room for so many labels in a row is taken to be full. */
const FULL = 30;
const BAR_ZONE = 11;
const BAR_ROW = 24;
/** Between neighbours in a row. */
const APART = 10;

interface Span {
  from: number;
  to: number;
}

interface Item {
  event: StripEvent;
  bar: StripBar;
  span: Span;
  label: Label | null;
}

interface Row {
  items: Item[];
  lines: number;
}

/** Heaviest first; what the view is about before its background. */
const byWeight = (a: StripEvent, b: StripEvent) =>
  Number(a.pale) - Number(b.pale) || b.weight - a.weight || a.start - b.start || (a.id < b.id ? -1 : 1);

/** Places what has room; returns the rest. */
export function placed(
  events: readonly StripEvent[],
  plot: Plot,
): { marks: StripMark[]; left: StripEvent[]; bottom: number } {
  const rows: Row[] = [];
  const bare: Item[] = [];
  let refused = 0;
  for (const event of [...events].sort(byWeight)) {
    const bar = barOn(event, plot);
    const item = { event, bar, span: touchSpan(bar, plot), label: null };
    refused = refused < FULL && withLabel(item, rows, plot) ? 0 : refused + 1;
    if (refused) bare.push(item);
  }
  const leftOver = bare.filter((item) => !into(rows, item));
  const below = Array.from({ length: BAR_ROWS }, (): Row => ({ items: [], lines: 0 }));
  const nowhere = leftOver.filter((item) => !into(below, item));
  rows.push(...below.filter(({ items }) => items.length > 0));
  let y = plot.top;
  const marks = rows.flatMap((row) => {
    const height = row.lines ? row.lines * LABEL_LINE + BAR_ZONE : BAR_ROW;
    const top = y;
    y += height + (row.lines ? ROW_PAD : 2);
    return row.items.map((item) => markOf(item, top, height));
  });
  return { marks, left: nowhere.map(({ event }) => event), bottom: y };
}

/** The best label that some row has room for; a new row is opened for it before words are dropped. */
function withLabel(item: Item, rows: Row[], plot: Plot): boolean {
  for (const label of labelsOf(item.event, item.bar, plot)) {
    const span = {
      from: Math.min(item.span.from, label.from),
      to: Math.max(item.span.to, label.from + label.width),
    };
    const row = rows.find((each) => isFree(each, span) && label.lines.length <= Math.max(each.lines, 1));
    const opened =
      row ??
      (rows.length < plot.labelRows ? { items: [], lines: 0 } : rows.find((each) => isFree(each, span)));
    if (!opened) continue;
    if (!rows.includes(opened)) rows.push(opened);
    opened.items.push({ ...item, span, label });
    opened.lines = Math.max(opened.lines, label.lines.length);
    return true;
  }
  return false;
}

function into(rows: readonly Row[], item: Item): boolean {
  const row = rows.find((each) => isFree(each, item.span));
  row?.items.push(item);
  return row !== undefined;
}

const isFree = ({ items }: Row, { from, to }: Span) =>
  items.every(({ span }) => span.from >= to + APART || span.to + APART <= from);

function markOf({ event, bar, span, label }: Item, top: number, height: number): StripMark {
  const middle = top + height - BAR_ZONE / 2 - (height === BAR_ROW ? BAR_ZONE / 2 : 0);
  const box = { x: span.from, y: top, width: span.to - span.from, height };
  const first = top + height - BAR_ZONE - (label?.lines.length ?? 0) * LABEL_LINE + LABEL_LINE / 2;
  return {
    ...bar,
    id: event.id,
    y: middle,
    box,
    label: label && { ...label, x: label.anchor === 'end' ? label.from + label.width : label.from, y: first },
  };
}
