/** Appearance of figure-ledger: kinds by article in dots, reasons beneath; article by article on a phone. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Text } from '../../i18n/languages';
import type { Frame } from '../chart';
import { hairline, type Sheet } from '../enterprise-field/shapes';
import { baseOption } from '../parts/base-option';
import { decoration, pixelSeries, type Shape, textShape, touchArea } from '../parts/pixel-series';
import { textLines } from '../parts/text-lines';
import { textWidth, wrapText } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import type { ArticleColumn, Group, Marks } from './index';

const STEP = 8;
const ROW = 26;
const NUMBER = 20;
const LINE = 15;
const CITED: Text = { zh: '引用', en: 'Cited' };
const ASIDE: Text = { zh: '不用', en: 'Set aside' };
const REASONS: Text = { zh: '为何不用', en: 'Why set aside' };
const places = (n: number): Text => ({ zh: `${n} 处`, en: `${n} ${n === 1 ? 'figure' : 'figures'}` });

/** Draws the marks into a frame; the height is what they need, whatever the frame says. */
export function drawFigureLedger(marks: Marks, frame: Frame): { height: number; option: EChartsCoreOption } {
  const sheet: Sheet = { frame, shapes: [], items: [] };
  const top = drawKey(sheet, marks);
  const middle = frame.narrow ? drawArticles(sheet, marks, top) : drawMatrix(sheet, marks, top);
  return {
    height: Math.ceil(drawReasons(sheet, marks, middle)) + 4,
    option: { ...baseOption(frame), series: [decoration(sheet.shapes), pixelSeries(sheet.items)] },
  };
}

/** Filled where a record cites the figure, hollow where it is set aside. */
function dot(x: number, y: number, cited: boolean, context: boolean, { colours }: Frame): Shape {
  const opacity = context ? 0.5 : 1;
  return {
    type: 'circle',
    shape: { cx: x, cy: y, r: cited ? 3 : 2.5 },
    style: cited
      ? { fill: colours.jade, opacity }
      : { fill: 'none', stroke: colours['ink-3'], lineWidth: 1, opacity },
  };
}

function drawKey({ frame, shapes }: Sheet, { cited, dismissed, context }: Marks): number {
  const { lang, colours } = frame;
  let x = 4;
  for (const [label, n, filled] of [
    [CITED, cited, true],
    [ASIDE, dismissed, false],
  ] as const) {
    const text = `${label[lang]} ${n}`;
    shapes.push(
      dot(x, 9, filled, context, frame),
      textShape(text, x + 9, 9, { fill: colours['ink-2'], fontSize: 12 }),
    );
    x += textWidth(text, 12) + 30;
  }
  return 26;
}

/** A number with its dots behind it, cited ones first. */
function drawGroup(
  { frame, items }: Sheet,
  group: Group,
  box: { x: number; y: number; width: number; height: number },
  context: boolean,
  more: Shape[] = [],
) {
  const { colours } = frame;
  const { x, y, width, height } = box;
  const perLine = Math.max(1, Math.floor((width - NUMBER - 4) / STEP));
  const n = group.cited + group.dismissed;
  const lines = Math.ceil(n / perLine);
  const first = y + height / 2 - ((lines - 1) * STEP) / 2;
  items.push({
    record: group.record,
    tip: group.tip,
    shapes: [
      touchArea(x, y, width, height),
      textShape(String(n), x + NUMBER - 7, y + height / 2, {
        fill: colours[group.cited && !context ? 'ink-1' : 'ink-3'],
        fontSize: 12,
        align: 'right',
      }),
      ...Array.from({ length: n }, (_, at) =>
        dot(
          x + NUMBER + 3 + (at % perLine) * STEP,
          first + Math.floor(at / perLine) * STEP,
          at < group.cited,
          context,
          frame,
        ),
      ),
      ...more,
    ],
  });
}

const linesIn = (group: Group | null, width: number) =>
  group
    ? Math.ceil((group.cited + group.dismissed) / Math.max(1, Math.floor((width - NUMBER - 4) / STEP)))
    : 1;

/** Wide enough for every word of the heads, and wider where more dots stand, so that rows stay low. */
function columnWidths(columns: readonly ArticleColumn[], width: number, lang: Frame['lang']): number[] {
  const least = columns.map(({ title }) => {
    const words = lang === 'zh' ? [] : title[lang].split(/[ -]/);
    return Math.max(NUMBER + 4 + STEP * 3, ...words.map((word) => textWidth(word, 11) + 14));
  });
  const most = columns.map(({ cells }) =>
    Math.max(...cells.map((cell) => (cell ? cell.cited + cell.dismissed : 0))),
  );
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const spare = width - sum(least);
  return least.map((each, n) => each + (spare * most[n]!) / sum(most));
}

/** Kinds as rows, articles as columns under their documents, sums beneath. */
function drawMatrix(sheet: Sheet, marks: Marks, y: number): number {
  const { frame, shapes } = sheet;
  const { lang, width, colours } = frame;
  const ink = colours[marks.context ? 'ink-3' : 'ink-1'];
  const left = Math.max(...marks.kinds.map((kind) => textWidth(kind[lang], 12))) + 14;
  const all = marks.documents.flatMap(({ articles }) => articles);
  const widths = columnWidths(all, width - left, lang);
  const start = all.map((_, n) => left + widths.slice(0, n).reduce((sum, each) => sum + each, 0));
  const spans = marks.documents.map(({ title, articles }) => {
    const [first, last] = [all.indexOf(articles[0]!), all.indexOf(articles.at(-1)!)];
    const room = start[last]! + widths[last]! - start[first]! - 12;
    return { from: start[first]!, width: room, lines: wrapText(title[lang], room, 12, 3) };
  });
  const heads = all.map(({ title }, n) => wrapEvenly(title[lang], widths[n]! - 12, 11, 5));
  const tall = Math.max(...spans.map(({ lines }) => lines.length));
  const deep = Math.max(...heads.map((head) => head.length));
  const under = y + tall * LINE + 6;
  for (const span of spans)
    shapes.push(
      ...textLines(span.lines, span.from, y + 8 + (tall - span.lines.length) * LINE, LINE, {
        fill: ink,
        fontSize: 12,
        fontWeight: 600,
      }),
      hairline(span.from, span.from + span.width, under, colours['ink-3']),
    );
  for (const [n, head] of heads.entries())
    shapes.push(...textLines(head, start[n]!, under + 13, 14, { fill: colours['ink-2'], fontSize: 11 }));
  let top = under + 10 + deep * 14;
  shapes.push(hairline(0, width, top, colours['ink-3']));
  for (const [at, kind] of marks.kinds.entries()) {
    const cells = all.map((article) => article.cells[at] ?? null);
    const height = Math.max(ROW, Math.max(...cells.map((cell, n) => linesIn(cell, widths[n]!))) * STEP + 12);
    shapes.push(textShape(kind[lang], 0, top + height / 2, { fill: ink, fontSize: 12 }));
    for (const [n, cell] of cells.entries())
      if (cell)
        drawGroup(sheet, cell, { x: start[n]! - 6, y: top, width: widths[n]!, height }, marks.context);
    top += height;
    shapes.push(hairline(0, width, top, colours.rule));
  }
  for (const [n, article] of all.entries())
    shapes.push(
      textShape(String(article.cited + article.dismissed), start[n]! + NUMBER - 13, top + 14, {
        fill: ink,
        fontSize: 12,
        fontWeight: 600,
        align: 'right',
      }),
    );
  shapes.push(
    textShape({ zh: '合计', en: 'In all' }[lang], 0, top + 14, { fill: colours['ink-2'], fontSize: 12 }),
  );
  return top + 30;
}

/** On a phone one article under another, with the kinds it prints. */
function drawArticles(sheet: Sheet, marks: Marks, y: number): number {
  let top = y;
  const { frame, shapes } = sheet;
  const { lang, width, colours } = frame;
  for (const { title, articles } of marks.documents) {
    const lines = wrapText(title[lang], width, 13, 3);
    shapes.push(
      ...textLines(lines, 0, top + 10, 18, { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 }),
    );
    top += lines.length * 18 + 8;
    for (const article of articles) top = drawArticle(sheet, marks, article, top) + 16;
  }
  return top;
}

function drawArticle(sheet: Sheet, { kinds, context }: Marks, article: ArticleColumn, y: number): number {
  const { frame, shapes } = sheet;
  const { lang, width, colours } = frame;
  const left = Math.max(...kinds.map((kind) => textWidth(kind[lang], 12))) + 6;
  const total = places(article.cited + article.dismissed)[lang];
  const title = wrapText(article.title[lang], width - textWidth(total, 12) - 12, 12, 2);
  shapes.push(
    ...textLines(title, 0, y + 8, LINE, { fill: colours['ink-2'], fontSize: 12 }),
    textShape(total, width, y + 8, { fill: colours['ink-3'], fontSize: 12, align: 'right' }),
  );
  let top = y + title.length * LINE + 5;
  shapes.push(hairline(0, width, top, colours['ink-3']));
  for (const [at, cell] of article.cells.entries()) {
    if (!cell) continue;
    const ink = { fill: colours[context ? 'ink-3' : 'ink-2'], fontSize: 12 };
    const label = textShape(kinds[at]![lang], 0, top + ROW / 2, ink);
    drawGroup(sheet, cell, { x: left, y: top, width: width - left, height: ROW }, context, [
      touchArea(0, top, left, ROW),
      label,
    ]);
    top += ROW;
    shapes.push(hairline(0, width, top, colours.rule));
  }
  return top;
}

/** Each reason with its figures; on a phone the words stand above the dots. */
function drawReasons(sheet: Sheet, { reasons, context }: Marks, y: number): number {
  const { frame, shapes } = sheet;
  const { lang, width, narrow, colours } = frame;
  if (!reasons.length) return y;
  const words = Math.max(...reasons.map(({ label }) => textWidth(label[lang], 12))) + 16;
  const above = narrow || width - words < NUMBER + 12 * STEP;
  const left = above ? 0 : words;
  shapes.push(
    textShape(REASONS[lang], 0, y + 14, { fill: colours['ink-2'], fontSize: 12, fontWeight: 600 }),
    hairline(0, width, y + 28, colours['ink-3']),
  );
  return reasons.reduce((top, { label, ...group }) => {
    const ink = { fill: colours[context ? 'ink-3' : 'ink-2'], fontSize: 12 };
    const lines = above ? wrapText(label[lang], width, 12, 2) : [label[lang]];
    const head = above ? lines.length * LINE + 4 : 0;
    drawGroup(sheet, group, { x: left, y: top + head, width: width - left, height: ROW - 2 }, context, [
      touchArea(0, top, width, head + ROW - 2),
      ...textLines(lines, 0, top + (above ? 12 : ROW / 2 - 1), LINE, ink),
    ]);
    const end = top + head + ROW - 2;
    shapes.push(hairline(0, width, end, colours.rule));
    return end;
  }, y + 28);
}
