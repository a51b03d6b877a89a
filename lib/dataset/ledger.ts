/** Is every figure accounted for? One document's rows against its original, which the ledger reads for itself. */
import { guessFigures } from './guess-figures';
import { checkPlaces, contextOf } from './ledger-places';
import { scanNumerals } from './numerals';
import type { Original } from './originals';
import { paragraphsOf } from './paragraphs';
import type { Problem } from './problem';
import type { DataFiles } from './read';
import { citedFigures } from './records';
import { figureLine } from './skeleton';

export interface ArticleCount {
  article: string;
  /** Found by the ledger's own scan; null without the original. A figure may hold several: 5月28日—29日. */
  numerals: number | null;
  figures: number;
  cited: number;
  dismissed: number;
  unaccounted: number;
}

/** A numeral that no figure covers, or a figure that is neither cited nor dismissed. */
interface Unaccounted {
  article: string | null;
  paragraph: number | null;
  start: number;
  end: number;
  /** The characters with their neighbours, marked 【】; of a figure without the original, the characters alone. */
  context: string;
  /** Line in the document's file. */
  line: number;
  cure: string;
}

export interface DocumentLedger {
  document: string;
  /** Name of the file that was read, or null when the original was absent. */
  original: string | null;
  articles: ArticleCount[];
  unaccounted: Unaccounted[];
  problems: Problem[];
}

/**
 * Accounts for one document. Without the original, only what the rows alone can tell is counted.
 * What `checkData` reports (overlaps, ranges, dangling numbers) is not reported here again.
 */
export function accountFor(
  files: Pick<DataFiles, 'discrepancies'>,
  document: DataFiles['documents'][number],
  original: Original | null,
): DocumentLedger {
  const { source, rows } = document;
  const text = original?.text ?? null;
  const paragraphs = paragraphsOf(text ?? '');
  const paragraphAt = (at: number) => paragraphs.find(({ start, end }) => at >= start && at < end)?.n ?? null;
  const articleOf = (paragraph: number | null) =>
    rows.articles.find(
      ({ paragraphs: [from, to] }) => paragraph !== null && paragraph >= from && paragraph <= to,
    )?.id ?? null;
  const numerals = scanNumerals(text ?? '').map(({ start, end }) => {
    const paragraph = paragraphAt(start);
    return { start, end, paragraph, article: articleOf(paragraph) };
  });

  const missed = text === null ? [] : uncovered(numerals, rows.figures);
  const guesses = missed.length && text !== null ? guessFigures(text) : [];
  let next = Math.max(0, ...rows.figures.map(({ n }) => n));
  const cited = citedFigures(rows);
  // Where a missing figure is to be written: after the last one.
  const figuresLine = source.report(['figures', rows.figures.length - 1], '', '').line;
  const unaccounted: Unaccounted[] = [
    ...missed.map(({ start, end, paragraph, article }): Unaccounted => {
      const guess = guesses.find((each) => each.start <= start && each.end >= end);
      const free =
        guess && !rows.figures.some((figure) => figure.start < guess.end && guess.start < figure.end);
      const place = {
        paragraph: paragraph ?? 0,
        start,
        end,
        printed: text!.slice(start, end),
        kind: 'count',
      };
      next += 1;
      return {
        ...{ article, paragraph, start, end, context: contextOf(text!, start, end) },
        line: figuresLine,
        cure: `no figure covers it: add ${figureLine(next, free ? guess : place)}`,
      };
    }),
    ...rows.figures.flatMap((figure, index): Unaccounted[] => {
      if (cited.has(figure.n) || figure.dismissed) return [];
      const { paragraph, start, end, printed } = figure;
      const article = articleOf(paragraph);
      const line = source.report(['figures', index], '', '').line;
      const context = text === null ? printed : contextOf(text, start, end);
      const cure = `figure ${figure.n}: cite it as evidence, or dismiss it with a reason`;
      return [{ article, paragraph, start, end, context, line, cure }];
    }),
  ];

  const articles = rows.articles.map(({ id }): ArticleCount => {
    const figures = rows.figures.filter(({ paragraph }) => articleOf(paragraph) === id);
    return {
      article: id,
      numerals: text === null ? null : numerals.filter(({ article }) => article === id).length,
      figures: figures.length,
      cited: figures.filter(({ n }) => cited.has(n)).length,
      dismissed: figures.filter(({ dismissed }) => dismissed).length,
      unaccounted: unaccounted.filter(({ article }) => article === id).length,
    };
  });
  const outside = numerals.filter(({ article }) => article === null);
  const problems = [
    ...(original && original.sha256 !== rows.sha256 ? [changed(document, original)] : []),
    ...(text === null ? [] : checkPlaces(files, document, text)),
    ...outside.map(({ start, end, paragraph }) =>
      source.report(
        ['articles'],
        `a numeral stands outside every article: paragraph ${paragraph}, ${start}–${end}, ${contextOf(text!, start, end)}`,
        'extend an article to its paragraph, or add one',
      ),
    ),
  ];
  unaccounted.sort((a, b) => a.start - b.start);
  return { document: rows.id, original: original?.name ?? null, articles, unaccounted, problems };
}

function changed({ source }: DataFiles['documents'][number], { name, sha256 }: Original): Problem {
  return source.report(
    ['sha256'],
    `${name} looks like this document, but its bytes differ: its SHA-256 is ${sha256}`,
    'use the very file that was read; if the text itself was replaced, go through every place and then write its SHA-256',
  );
}

/** The parts of numerals that lie in no figure. */
function uncovered<Part extends { start: number; end: number }>(
  numerals: readonly Part[],
  figures: readonly { start: number; end: number }[],
): Part[] {
  return figures.reduce<Part[]>(
    (parts, figure) =>
      parts.flatMap((part) => {
        if (figure.end <= part.start || figure.start >= part.end) return [part];
        return [
          { ...part, end: Math.min(part.end, figure.start) },
          { ...part, start: Math.max(part.start, figure.end) },
        ].filter(({ start, end }) => start < end);
      }),
    [...numerals],
  );
}
