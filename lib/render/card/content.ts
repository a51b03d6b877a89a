/** What stands on the card of a chart, in words and numbers, before anything is laid out. */
import { type Chart, type ChartModel, type Frame, NARROW_BELOW } from '../../charts/chart';
import { chartFacts, type Facts } from '../../charts/facts';
import { writtenNumber } from '../../charts/parts/values';
import type { Palette } from '../../charts/theme';
import type { Atlas, SourceDocument } from '../../dataset/dataset';
import { recordTitle } from '../../dataset/explain';
import { fileMessages } from '../../i18n/files';
import { formatClauses, formatTime } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { View } from '../../view/view';
import { renderSvg } from '../svg';
import { type KeyLines, keyLines } from './key-lines';

/** A value in large type. */
export interface KeyFigure {
  /** With a star where it is computed. */
  number: string;
  unit: string;
  title: string;
  time: string;
}

/** A chart that can be drawn at any width. */
export interface Drawable {
  height: (width: number) => number;
  /** What stands inside an `svg` element of this width and height. */
  draw: (width: number, height: number, colours: Palette) => string;
}

export interface CardContent {
  lang: Lang;
  /** The chart’s name, above the finding. */
  name: string;
  filters: Facts['filters'];
  filterWords: string;
  headline: string;
  subtitle: string;
  summary: string;
  bases: Facts['bases'];
  sources: string;
  release: string;
  released: string;
  /** Address of the view, without its scheme. */
  address: string;
  /** The values that the chart consists of. */
  figures: KeyFigure[];
  /** What it comes to, for pictures too small for it. */
  lines?: KeyLines | null;
  /** Null where nothing is left to draw. */
  chart: Drawable | null;
}

/** The card of a chart under a view. `origin` is that of the site, without a path. */
export function chartCard(
  atlas: Atlas,
  chart: Chart,
  model: ChartModel<unknown>,
  view: View,
  lang: Lang,
  origin: string,
): CardContent {
  const facts = chartFacts(atlas, chart, model, view, lang);
  return {
    ...facts,
    sources: sourceLine(facts.sources, lang, facts.contextSources.length),
    address: addressOf(origin, facts.path),
    figures: model.status === 'drawn' ? keyFigures(atlas, model, lang) : [],
    lines: keyLines(atlas, chart, model, lang, view.enterprise),
    chart: model.status === 'drawn' ? drawable(chart, chart.gist?.(model.marks) ?? model.marks, lang) : null,
  };
}

/** `ceyuan.example/zh/charts/timeline?enterprise=crrc`, as it is read and typed. */
export const addressOf = (origin: string, path: string): string => origin.replace(/^https?:\/\//, '') + path;

/** The documents by title and date, in one sentence. */
export function sourceLine(documents: readonly SourceDocument[], lang: Lang, context = 0): string {
  const text = fileMessages(lang);
  const named = documents.map(({ title, date }) => text.dated(title[lang], formatTime(date.value, lang)));
  if (context) named.push(text.contextSources(context));
  return named.length ? text.sources(formatClauses(named, lang)) : '';
}

/** The values of a chart that consists of them; none where it shows other things too, which they would not stand for. */
function keyFigures(atlas: Atlas, model: ChartModel<unknown>, lang: Lang): KeyFigure[] {
  if (model.status === 'empty') return [];
  const records = new Set(model.table.rows.map(({ record }) => record));
  const values = [...records].flatMap((record) => atlas.observation(record) ?? []);
  if (values.length < records.size) return [];
  return values.map((row) => ({
    number: writtenNumber(atlas, row)[lang],
    unit: atlas.unit(row.metric).label[lang],
    title: recordTitle(atlas, row, lang) + (row.target ? fileMessages(lang).targetMark : ''),
    time: formatTime(row.time.value, lang),
  }));
}

function drawable(chart: Chart, marks: unknown, lang: Lang): Drawable {
  const frameOf = (width: number): Pick<Frame, 'lang' | 'width' | 'narrow'> => ({
    lang,
    width,
    narrow: width < NARROW_BELOW,
  });
  return {
    height: (width) => chart.height(marks, frameOf(width)),
    draw: (width, height, colours) =>
      renderSvg(chart.option(marks, { ...frameOf(width), colours }), width, height, chart.id)
        .replace(/^<svg[^>]*>/, '')
        .replace(/<\/svg>\s*$/, ''),
  };
}
