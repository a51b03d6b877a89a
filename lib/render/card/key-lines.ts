/**
 * What a chart comes to in a few lines, for pictures in which it would be too small to read: its rows counted by what
 * tells most, or the rows themselves where there are few.
 */
import type { Chart, ChartModel, Row } from '../../charts/chart';
import type { Atlas } from '../../dataset/dataset';
import { messages } from '../../i18n';
import { fileMessages } from '../../i18n/files';
import type { Lang } from '../../i18n/languages';

export interface KeyLine {
  /** What stands before or above it, small; may be empty. */
  lead: string;
  text: string;
  /** How many; null for a row that stands for itself. */
  count: number | null;
  /** Not about the chosen enterprise or field. */
  context: boolean;
}

export interface KeyLines {
  /** What is counted, and by what; empty for rows that stand for themselves. */
  heading: string;
  /** The first so many that a picture asks for, in the order in which they are read. */
  lines: (most: number) => KeyLine[];
  all: number;
}

interface Way {
  /** Columns to count the rows by; the first with more than one value. `sum` adds up a column in place of rows. */
  count?: readonly string[];
  sum?: string;
  /** Columns that stand for a row: what it is, and what is said before it. */
  row: readonly [text: string, lead?: string];
  /** Rows in the order of time, those with the most evidence chosen. */
  dated?: boolean;
}

/** Charts not named here show their rows by their first two columns. */
const WAYS: Readonly<Record<string, Way>> = {
  collaboration: { row: ['work', 'parties'] },
  'enterprise-field': { count: ['who'], row: ['initiative', 'state'] },
  'field-mentions': { count: ['group', 'role'], row: ['field', 'role'] },
  'figure-ledger': { count: ['article', 'kind'], sum: 'count', row: ['kind', 'article'] },
  'initiative-states': { count: ['enterprise', 'state'], row: ['initiative', 'state'] },
  'named-hubs': { row: ['hub', 'enterprise'] },
  timeline: { row: ['event', 'time'], dated: true },
};

/**
 * The lines of a chart under a view; rows that are only background stand in where nothing else is left. `chosen` are
 * the enterprises that the view is about: each is counted by what it takes part in, also where another leads.
 */
export function keyLines(
  atlas: Atlas,
  chart: Chart,
  model: ChartModel<unknown>,
  lang: Lang,
  chosen: readonly string[] = [],
): KeyLines | null {
  // What can leave its words out is told by its shape however small it is, as a map is.
  if (model.status === 'empty' || !model.table.rows.length || chart.gist) return null;
  const { columns, rows } = model.table;
  const way: Way = WAYS[chart.id] ?? { row: [columns[0]!.id, columns[1]?.id] };
  const own = rows.filter(({ context }) => !context);
  const shown = own.length ? own : rows;
  const wordsIn = (row: Row, column: string | undefined) => {
    const value = column === undefined ? null : row.cells[column];
    return value !== null && typeof value === 'object' ? value[lang] : String(value ?? '');
  };
  const by = (way.count ?? []).find((id) => new Set(shown.map((row) => wordsIn(row, id))).size > 1);
  if (by === 'who' && chosen.length > 1 && own.length > FEW) {
    const groups = takenPartIn(atlas, own, chosen, lang);
    return {
      heading: fileMessages(lang).countedBy(messages(lang).filters.enterprise, false),
      lines: (most) => groups.slice(0, most),
      all: groups.length,
    };
  }
  if (by && shown.length > FEW) {
    const groups = counted(shown, (row) => wordsIn(row, by), way.sum);
    const label = columns.find(({ id }) => id === by)!.label[lang];
    return {
      heading: fileMessages(lang).countedBy(label, way.sum !== undefined),
      lines: (most) => groups.slice(0, most),
      all: groups.length,
    };
  }
  const [text, lead] = way.row;
  // One thing may be told by several records, and one record may stand in several rows.
  const sameWords = (row: Row) => `${wordsIn(row, lead)}\n${wordsIn(row, text)}`;
  const single = [...new Map(shown.map((row) => [sameWords(row), row])).values()];
  const lineOf = (row: Row): KeyLine => ({
    lead: wordsIn(row, lead),
    text: wordsIn(row, text),
    count: null,
    context: row.context,
  });
  return {
    heading: '',
    lines: (most) => (way.dated ? bestProved(atlas, single, most) : single.slice(0, most)).map(lineOf),
    all: single.length,
  };
}

/** So many rows are shown as they are. */
const FEW = 3;

/** Each value with its rows or what they add up to, the most first. One record counts once for a value. */
function counted(rows: readonly Row[], groupOf: (row: Row) => string, sum?: string): KeyLine[] {
  const groups = new Map<string, { records: Set<string>; total: number; context: boolean }>();
  for (const row of rows) {
    const value = groupOf(row);
    const group = groups.get(value) ?? { records: new Set(), total: 0, context: row.context };
    group.records.add(row.record);
    if (sum) group.total += Number(row.cells[sum]) || 0;
    groups.set(value, group);
  }
  return [...groups]
    .map(([text, { records, total, context }]) => ({
      ...{ lead: '', text, context },
      count: sum ? total : records.size,
    }))
    .sort((a, b) => b.count - a.count);
}

/** Each chosen enterprise with the records that name it, as the one that acts or as a partner, the most first. */
function takenPartIn(atlas: Atlas, rows: readonly Row[], chosen: readonly string[], lang: Lang): KeyLine[] {
  const records = [...new Set(rows.map(({ record }) => record))];
  const named = records.flatMap((record) => {
    const found = atlas.record(record);
    return found && 'enterprises' in found ? [found.enterprises] : [];
  });
  return chosen
    .map((id) => ({
      ...{ lead: '', text: atlas.actorName(id)[lang], context: false },
      count: named.filter((enterprises) => enterprises.includes(id)).length,
    }))
    .sort((a, b) => b.count - a.count);
}

/** The rows whose records are printed in most places, in the order of the table. */
function bestProved(atlas: Atlas, rows: readonly Row[], most: number): Row[] {
  const places = (row: Row) => atlas.record(row.record)?.evidence.length ?? 0;
  const best = new Set([...rows].sort((a, b) => places(b) - places(a)).slice(0, most));
  return rows.filter((row) => best.has(row));
}
