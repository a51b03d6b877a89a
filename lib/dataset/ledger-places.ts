/** Does the original print at each place what the data files say it prints? Figures and terms alike. */
import { scanNumerals } from './numerals';
import { paragraphsOf } from './paragraphs';
import type { Problem } from './problem';
import type { DataFiles, SourceFile } from './read';
import { records } from './records';
import type { Place } from './schema';

type Path = (string | number)[];

interface Printed {
  source: SourceFile;
  path: Path;
  place: Place;
}

const BESIDE = 8;

/** The same text in one line, with long runs of digits hidden: they may be private, and messages end in logs. */
function showable(text: string): string {
  return text.replace(/\p{Nd}{7,}/gu, (digits) => '█'.repeat(digits.length)).replace(/\s/g, ' ');
}

/** The characters of a place in 【】 with eight on each side. */
export function contextOf(text: string, start: number, end: number): string {
  // Cut generously first: a digit run is hidden even where the context ends inside it.
  const from = Math.max(0, start - BESIDE - 32);
  const shown = showable(text.slice(from, end + BESIDE + 32));
  const [open, close] = [start - from, end - from];
  const before = shown.slice(Math.max(0, open - BESIDE), open);
  return `${before}【${shown.slice(open, close)}】${shown.slice(close, close + BESIDE)}`;
}

/** Every place in this document that the data files name. */
function placesOf(
  { discrepancies }: Pick<DataFiles, 'discrepancies'>,
  document: DataFiles['documents'][number],
) {
  const { source, rows } = document;
  const figures = rows.figures.map((figure, index) => ({
    ...{ source, path: ['figures', index] as Path, place: figure as Place },
    figure: true,
    redacted: Boolean(figure.redacted),
  }));
  const terms: Printed[] = [
    ...records(rows).flatMap(({ table, index, row }) =>
      row.evidence.flatMap((item, at) =>
        typeof item === 'number' ? [] : [{ source, path: [table, index, 'evidence', at], place: item }],
      ),
    ),
    ...discrepancies.rows.flatMap((row, index) =>
      row.sides.flatMap((side, at) =>
        side.evidence.flatMap((item, place) =>
          item.document === rows.id && 'printed' in item
            ? [{ source: discrepancies.source, path: [index, 'sides', at, 'evidence', place], place: item }]
            : [],
        ),
      ),
    ),
  ];
  return [...figures, ...terms.map((term) => ({ ...term, figure: false, redacted: false }))];
}

/** Checks every place of a document against the text. */
export function checkPlaces(
  files: Pick<DataFiles, 'discrepancies'>,
  document: DataFiles['documents'][number],
  text: string,
): Problem[] {
  const paragraphs = paragraphsOf(text);
  const scanned = scanNumerals(text);
  const inside = (start: number, end: number) =>
    paragraphs.find((each) => start >= each.start && end <= each.end)?.n ?? null;
  return placesOf(files, document).flatMap(({ source, path, place, figure, redacted }) => {
    const { paragraph, start, end, printed } = place;
    const found = text.slice(start, end);
    const numerals = scanned.some((numeral) => numeral.start < end && numeral.end > start);
    const at = [...path, 'printed'];
    if (redacted && !numerals)
      return [source.report(at, `no numeral stands at ${start}–${end}`, 'correct start and end')];
    if (!redacted && found !== printed) {
      const message = `the original has ${contextOf(text, start, end)} at ${start}–${end}`;
      return [source.report(at, message, nearestPlace(text, place, inside))];
    }
    if (figure && !numerals)
      return [
        source.report(at, 'the figure covers no numeral', 'correct its place; cite a mere term as a place'),
      ];
    const real = inside(start, end);
    if (real === paragraph) return [];
    const message = `${start}–${end} lies ${real === null ? 'in no single paragraph' : `in paragraph ${real}`}`;
    return [source.report([...path, 'paragraph'], message, 'correct the paragraph, or start and end')];
  });
}

/** Where the printed characters stand nearest to the place that was given. */
function nearestPlace(
  text: string,
  { start, printed }: Place,
  inside: (start: number, end: number) => number | null,
): string {
  const starts: number[] = [];
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) starts.push(at);
  const nearest = starts.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  if (nearest === undefined) return 'the original does not have these characters at all: correct printed';
  const end = nearest + printed.length;
  return `write paragraph: ${inside(nearest, end) ?? '?'}, start: ${nearest}, end: ${end}, or correct printed`;
}
