/** The ledger as plain text, in columns. */
import type { ArticleCount, DocumentLedger } from '../dataset/ledger';

const COLUMNS = ['numerals', 'figures', 'cited', 'dismissed', 'unaccounted'] as const;

/** One row for each document and, below it, one for each of its articles. */
export function formatLedger(ledgers: readonly DocumentLedger[]): string {
  const rows = ledgers.flatMap(({ document, original, articles, unaccounted }) => [
    { name: document, note: original ?? 'original absent', ...total(articles, unaccounted.length) },
    ...articles.map((article) => ({ ...article, name: `  ${article.article}`, note: '' })),
  ]);
  const width = Math.max(...rows.map(({ name }) => name.length), 'document'.length) + 2;
  const line = (name: string, cells: readonly string[], note: string) =>
    `${name.padEnd(width)}${cells.map((cell, at) => cell.padStart(COLUMNS[at]!.length + 2)).join('')}  ${note}`.trimEnd();
  return [
    line('document', COLUMNS, ''),
    ...rows.map((row) =>
      line(
        row.name,
        COLUMNS.map((column) => String(row[column] ?? '–')),
        row.note,
      ),
    ),
  ].join('\n');
}

function total(articles: readonly ArticleCount[], unaccounted: number) {
  const sum = (column: 'figures' | 'cited' | 'dismissed') =>
    articles.reduce((all, article) => all + article[column], 0);
  const numerals = articles.every((article) => article.numerals !== null)
    ? articles.reduce((all, article) => all + (article.numerals ?? 0), 0)
    : null;
  return { numerals, figures: sum('figures'), cited: sum('cited'), dismissed: sum('dismissed'), unaccounted };
}

/** One line for each numeral that is left: where it stands, its neighbours, and what to do. */
export function formatUnaccounted(ledgers: readonly DocumentLedger[]): string {
  const lines = ledgers.flatMap(({ document, unaccounted }) =>
    unaccounted.map(
      ({ line, paragraph, start, end, context, cure }) =>
        `data/documents/${document}.yaml:${line}  paragraph ${paragraph ?? '?'}, ${start}–${end}  ${context}  → ${cure}`,
    ),
  );
  return [`Left to account for: ${lines.length}`, ...lines].join('\n');
}
