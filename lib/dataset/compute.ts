/** Runs the rows of `derived.yaml` in order: each may read reported observations and rows above it. */
import { evaluate, formulaInputs, type Interval, type Operand } from './derive';
import type { DataFiles } from './read';
import { CERTAINTIES, type Certainty, type DerivedRow, type DocumentFile } from './schema';

type ReportedRow = DocumentFile['observations'][number];

export interface ComputedRow {
  row: DerivedRow;
  interval: Interval;
  inputs: string[];
}

interface Refusal {
  index: number;
  key: 'formula' | 'certainty' | 'metric';
  message: string;
  cure: string;
}

/**
 * Computes every derived row that can be computed. What cannot be is returned as a refusal with its reason;
 * rows that read a refused one are refused too.
 */
export function computeDerived({ derived, documents, metrics }: DataFiles): {
  computed: ComputedRow[];
  refusals: Refusal[];
} {
  const units = new Map(metrics.rows.units.map((unit) => [unit.id, unit]));
  const unitOf = new Map(metrics.rows.metrics.map((metric) => [metric.id, units.get(metric.unit)]));
  const operands = new Map<string, Operand>();
  const certainty = new Map<string, Certainty>();
  const add = (id: string, metric: string, interval: Interval) => {
    const unit = unitOf.get(metric);
    if (unit) operands.set(id, { ...interval, unit });
  };
  for (const row of documents.flatMap(({ rows }) => rows.observations)) add(row.id, row.metric, bounds(row));

  const attempt = (row: DerivedRow): Interval | Omit<Refusal, 'index'> => {
    const inputs = formulaInputs(row.formula);
    const missing = inputs.filter((id) => !operands.has(id)).join(', ');
    const unit = unitOf.get(row.metric);
    if (missing) {
      const message = `the formula reads ${missing}, which no document states and no row above computes`;
      return {
        key: 'formula',
        message,
        cure: 'use ids of observations or rows above, a space on each side of a sign',
      };
    }
    if (!unit) return { key: 'metric', message: 'the metric has no unit', cure: 'name a metric that exists' };
    const least = inputs.map((id) => certainty.get(id) ?? 'exact').reduce(lessSure, 'exact');
    if (lessSure(row.certainty, least) !== row.certainty) {
      const message = `an input is only ${least}`;
      return { key: 'certainty', message, cure: 'a computed value is never surer than its inputs' };
    }
    return evaluate(row.formula, (id) => operands.get(id)!, unit);
  };

  const computed: ComputedRow[] = [];
  const refusals: Refusal[] = [];
  derived.rows.forEach((row, index) => {
    try {
      const result = attempt(row);
      if ('key' in result) refusals.push({ index, ...result });
      else {
        certainty.set(row.id, row.certainty);
        add(row.id, row.metric, result);
        computed.push({ row, interval: result, inputs: formulaInputs(row.formula) });
      }
    } catch (error) {
      const { message } = error as Error;
      refusals.push({ index, key: 'formula', message, cure: 'rewrite the formula over like units' });
    }
  });
  return { computed, refusals };
}

/** What the printed digits leave open. */
function bounds({ value, rounding = 0 }: ReportedRow): Interval {
  return { value, low: value - rounding, high: value + rounding };
}

function lessSure(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) >= CERTAINTIES.indexOf(b) ? a : b;
}
