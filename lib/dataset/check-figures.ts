/** Figures of a document: numbered once, disjoint, inside an article, and cited or dismissed but never both. */
import type { Problem } from './problem';
import type { DataFiles } from './read';
import { citedFigures, records } from './records';

/** What a figure is told that is neither cited nor dismissed. */
export const UNCITED = 'no record cites this figure';

/** Checks figures and the evidence that cites them. */
export function checkFigures({ source, rows }: DataFiles['documents'][number]): Problem[] {
  const cited = citedFigures(rows);
  const problems: Problem[] = [];
  const numbers = new Set<number>();
  rows.figures.forEach((figure, index) => {
    const at = (key: string, message: string, cure: string) =>
      problems.push(source.report(['figures', index, key], message, cure));
    if (numbers.has(figure.n))
      at('n', 'two figures have this number', 'number it with the next free number; numbers are permanent');
    numbers.add(figure.n);
    if (figure.end - figure.start !== figure.printed.length) {
      at(
        'end',
        `the range is ${figure.end - figure.start} characters, printed has ${figure.printed.length}`,
        'correct start, end or printed',
      );
    }
    if (
      !rows.articles.some(({ paragraphs: [from, to] }) => figure.paragraph >= from && figure.paragraph <= to)
    ) {
      at('paragraph', 'no article covers this paragraph', 'extend an article or correct the paragraph');
    }
    if (cited.has(figure.n) && figure.dismissed)
      at('dismissed', 'the figure is both cited and dismissed', 'remove one of the two');
    if (!cited.has(figure.n) && !figure.dismissed)
      problems.push(
        source.report(['figures', index], UNCITED, 'cite it as evidence, or dismiss it with a reason'),
      );
  });
  const sorted = rows.figures
    .map((figure, index) => ({ ...figure, index }))
    .sort((a, b) => a.start - b.start);
  sorted.forEach((figure, order) => {
    const next = sorted[order + 1];
    if (next && next.start < figure.end) {
      problems.push(
        source.report(['figures', next.index], `overlaps figure ${figure.n}`, 'make the two ranges disjoint'),
      );
    }
  });
  for (const { table, index, row } of records(rows)) {
    row.evidence.forEach((item, at) => {
      const path = [table, index, 'evidence', at];
      if (typeof item === 'number' && !numbers.has(item)) {
        problems.push(
          source.report(path, 'the document has no figure with this number', 'cite an existing figure'),
        );
      }
      if (typeof item === 'object' && item.end - item.start !== item.printed.length) {
        problems.push(
          source.report(
            path,
            'the range and the printed characters differ in length',
            'correct start, end or printed',
          ),
        );
      }
    });
  }
  return problems;
}
