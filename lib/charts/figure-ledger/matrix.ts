/** The figures as a matrix: kinds as rows, articles as columns. */
import type { Frame } from '../chart';
import type { Sheet } from '../parts/drawing';
import { hairline, textLines, textShape } from '../parts/shapes';
import { subjectName } from '../parts/subject-name';
import { textWidth, wrapText } from '../parts/text-width';
import { wrapEvenly } from '../parts/wrap-evenly';
import { drawGroup, LINE, linesIn, NUMBER, ROW, STEP } from './dots';
import type { ArticleColumn, Marks } from './marks';

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
export function drawMatrix(sheet: Sheet, marks: Marks, y: number): number {
  const { frame, shapes, items } = sheet;
  const { lang, width, colours } = frame;
  const ink = colours[marks.context ? 'ink-3' : 'ink-1'];
  const left = Math.max(...marks.kinds.map((kind) => textWidth(kind[lang], 12))) + 14;
  const all = marks.documents.flatMap(({ articles }) => articles);
  const widths = columnWidths(all, width - left, lang);
  const start = all.map((_, n) => left + widths.slice(0, n).reduce((sum, each) => sum + each, 0));
  const spans = marks.documents.map(({ id, title, articles }) => {
    const [first, last] = [all.indexOf(articles[0]!), all.indexOf(articles.at(-1)!)];
    const room = start[last]! + widths[last]! - start[first]! - 12;
    return { id, title, from: start[first]!, width: room, lines: wrapText(title[lang], room, 12, 3, 600) };
  });
  const heads = all.map(({ title }, n) => wrapEvenly(title[lang], widths[n]! - 12, 11, 5));
  const tall = Math.max(...spans.map(({ lines }) => lines.length));
  const deep = Math.max(...heads.map((head) => head.length));
  const under = y + tall * LINE + 6;
  for (const { id, title, from, width: room, lines } of spans) {
    const text = { fill: ink, fontSize: 12, fontWeight: 600 };
    const touch = { x: from, y: y - 2, width: room, height: tall * LINE + 9 };
    const written = textLines(lines, from, y + 8 + (tall - lines.length) * LINE, LINE, text);
    items.push(subjectName({ key: 'document', id }, title, touch, written));
    shapes.push(hairline(from, from + room, under, colours['ink-3']));
  }
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
