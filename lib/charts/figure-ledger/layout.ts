/** Appearance of figure-ledger: kinds by article in dots, reasons beneath; article by article on a phone. */
import type { Text } from '../../i18n/languages';
import type { Frame } from '../chart';
import { onSheet, type Sheet } from '../parts/drawing';
import { plural } from '../parts/names';
import { hairline, textLines, textShape, touchArea } from '../parts/shapes';
import { subjectName } from '../parts/subject-name';
import { textWidth, wrapText } from '../parts/text-width';
import { dot, drawGroup, LINE, NUMBER, ROW, STEP } from './dots';
import { type ArticleColumn, FATES, type Marks } from './marks';
import { drawMatrix } from './matrix';

const REASONS: Text = { zh: '为何不用', en: 'Why set aside' };
const places = (n: number): Text => ({ zh: `${n} 处`, en: plural(n, 'figure') });

/** Draws the chart: key, figures by article and kind, then why the rest was dismissed. */
export const drawFigureLedger = (marks: Marks, frame: Frame) =>
  onSheet(frame, (sheet) => {
    const top = drawKey(sheet, marks);
    const middle = frame.narrow ? drawArticles(sheet, marks, top) : drawMatrix(sheet, marks, top);
    return drawReasons(sheet, marks, middle) + 4;
  });

function drawKey({ frame, shapes }: Sheet, { cited, dismissed, context }: Marks): number {
  const { lang, colours } = frame;
  let x = 4;
  for (const [label, n, filled] of [
    [FATES.cited, cited, true],
    [FATES.dismissed, dismissed, false],
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

/** On a phone one article under another, with the kinds it prints. */
function drawArticles(sheet: Sheet, marks: Marks, y: number): number {
  let top = y;
  const { lang, width, colours } = sheet.frame;
  for (const { id, title, articles } of marks.documents) {
    const lines = wrapText(title[lang], width, 13, 3, 600);
    const ink = { fill: colours['ink-1'], fontSize: 13, fontWeight: 600 };
    const touch = { x: 0, y: top - 2, width, height: lines.length * 18 + 8 };
    sheet.items.push(
      subjectName({ key: 'document', id }, title, touch, textLines(lines, 0, top + 10, 18, ink)),
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
