/** Figure → its proof: what it became, what is computed from that, and what is in doubt about it. */
import { messages } from '../i18n';
import { documentMessages } from '../i18n/documents';
import type { Lang } from '../i18n/languages';
import type { Basis } from '../view/view';
import { inReadingOrder } from './account';
import type { Atlas, DataRecord, Figure, Observation } from './dataset';
import {
  type ExplainedPlace,
  type Explanation,
  explain,
  explainPlace,
  formulaInNumbers,
  type RecordLink,
  recordFilters,
  recordLink,
} from './explain';
import { type Findings, findingsAbout } from './findings';

/** A record that cites the figure. */
interface SupportedRecord extends RecordLink {
  kind: string;
  basis: Basis;
  /** Enterprises and fields that it is about. */
  about: Explanation['filters'];
}

/** A computed value; `step` is how many formulas lie between it and the figure. */
interface ComputedStep extends RecordLink {
  formula: string;
  certainty: string;
  step: number;
}

export interface FigureLink {
  id: string;
  /** Null where the characters are private. */
  printed: string | null;
}

export interface FigureProof extends Findings {
  of: 'figure';
  id: string;
  n: number;
  printed: string;
  redacted: boolean;
  kind: string;
  /** The reason in words; null when records cite the figure. */
  dismissed: string | null;
  note: string | null;
  place: ExplainedPlace;
  records: SupportedRecord[];
  computed: ComputedStep[];
  previous: FigureLink | null;
  next: FigureLink | null;
}

/** What the evidence panel can show. */
export type EvidenceContent = Explanation | FigureProof;

/** Explains a record or a figure; undefined for an id that names neither. */
export function explainEvidence(atlas: Atlas, id: string, lang: Lang): EvidenceContent | undefined {
  return explain(atlas, id, lang) ?? proveFigure(atlas, id, lang);
}

/** The number of a figure in its document, as its address writes it. */
export function figureNumber({ id, document }: Pick<Figure, 'id' | 'document'>): number {
  return Number(id.slice(document.length + 1));
}

/** Proves a figure; undefined for an id that names none. */
export function proveFigure(atlas: Atlas, id: string, lang: Lang): FigureProof | undefined {
  const figure = atlas.figure(id);
  if (!figure) return undefined;
  const text = messages(lang);
  const order = inReadingOrder(atlas, figure.document);
  const at = order.indexOf(figure);
  const records = figure.records.map((record) => atlas.record(record)!);
  return {
    of: 'figure',
    id,
    n: figureNumber(figure),
    printed: figure.printed,
    redacted: figure.redacted,
    kind: documentMessages(lang).figureKind[figure.kind],
    dismissed: figure.dismissed && documentMessages(lang).dismissal[figure.dismissed],
    note: figure.note?.[lang] ?? null,
    place: explainPlace(atlas, { ...figure, figure: id }, lang),
    records: records.map((record) => supportedRecord(atlas, record, lang)),
    computed: computedFrom(atlas, figure.records).map(({ record, step }) => ({
      ...recordLink(atlas, record, lang),
      formula: formulaInNumbers(atlas, record.computed!.formula, lang),
      certainty: text.certainty[record.computed!.certainty],
      step,
    })),
    ...findingsAbout(atlas, [figure], figure.records, lang),
    previous: figureLink(order[at - 1]),
    next: figureLink(order[at + 1]),
  };
}

/** Every computed observation that rests on the records: each after the nearest one that it reads. */
export function computedFrom(
  atlas: Atlas,
  records: readonly string[],
): { record: Observation; step: number }[] {
  const steps = new Map<string, number>(records.map((id) => [id, 0]));
  const readers = (ids: readonly string[]) =>
    atlas.observations.filter(({ computed }) => computed?.inputs.some((input) => ids.includes(input)));
  let reached: readonly string[] = records;
  for (let step = 1; reached.length; step++) {
    reached = readers(reached).flatMap(({ id }) => (steps.has(id) ? [] : [id]));
    for (const id of reached) steps.set(id, step);
  }
  const told = new Set<string>();
  const tell = (ids: readonly string[], step: number): { record: Observation; step: number }[] =>
    readers(ids).flatMap((record) => {
      if (steps.get(record.id) !== step || told.has(record.id)) return [];
      told.add(record.id);
      return [{ record, step }, ...tell([record.id], step + 1)];
    });
  return tell(records, 1);
}

/** A record by name, with its table and basis in passing. */
function supportedRecord(atlas: Atlas, record: DataRecord, lang: Lang): SupportedRecord {
  return {
    ...recordLink(atlas, record, lang),
    kind: messages(lang).evidence.recordTables[record.table],
    basis: record.basis,
    about: recordFilters(atlas, record, lang),
  };
}

function figureLink(figure: Figure | undefined): FigureLink | null {
  return figure ? { id: figure.id, printed: figure.redacted ? null : figure.printed } : null;
}
