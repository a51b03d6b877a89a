import { documentMessages } from '../i18n/documents';
import { formatDate } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import type { Atlas, Discrepancy } from './dataset';
import { type ExplainedPlace, explainPlace, type RecordLink, recordLink } from './explain';
import { claimAnchor, discrepancyAnchor } from './findings';
import type { UnsupportedClaim } from './schema';

/** In the order in which readers meet them. */
const KINDS = ['contradiction', 'same-event', 'term', 'wording'] as const satisfies Discrepancy['kind'][];

export interface DescribedDiscrepancy {
  id: string;
  anchor: string;
  kind: Discrepancy['kind'];
  title: string;
  /** The places name their document by its kind and year, which is short. */
  sides: { says: string; places: (ExplainedPlace & { shortDocument: string })[] }[];
  reading: string;
  confidence: string;
}

/** A discrepancy with all its sides. */
export function describeDiscrepancy(atlas: Atlas, row: Discrepancy, lang: Lang): DescribedDiscrepancy {
  return {
    id: row.id,
    anchor: discrepancyAnchor(row.id),
    kind: row.kind,
    title: row.title[lang],
    sides: row.sides.map(({ says, evidence }) => ({
      says: says[lang],
      places: evidence.map((place) => ({
        ...explainPlace(atlas, place, lang),
        shortDocument: shortName(atlas, place.document, lang),
      })),
    })),
    reading: row.reading[lang],
    confidence: documentMessages(lang).confidence[row.confidence],
  };
}

/** Discrepancies by kind, the gravest kind first; kinds without any are left out. */
export function groupDiscrepancies(
  atlas: Atlas,
  rows: readonly Discrepancy[],
  lang: Lang,
): { kind: Discrepancy['kind']; label: string; rows: DescribedDiscrepancy[] }[] {
  const labels = documentMessages(lang).discrepancyKind;
  return KINDS.map((kind) => ({
    kind,
    label: labels[kind],
    rows: rows.filter((row) => row.kind === kind).map((row) => describeDiscrepancy(atlas, row, lang)),
  })).filter((group) => group.rows.length > 0);
}

export interface DescribedClaim {
  id: string;
  anchor: string;
  claim: string;
  why: string;
  records: RecordLink[];
}

/** A claim that cannot be made, with the records it would misuse. */
export function describeClaim(atlas: Atlas, row: UnsupportedClaim, lang: Lang): DescribedClaim {
  return {
    id: row.id,
    anchor: claimAnchor(row.id),
    claim: row.claim[lang],
    why: row.why[lang],
    records: row.records.map((id) => recordLink(atlas, atlas.record(id)!, lang)),
  };
}

/** `2024年报纸版面` / `Newspaper page, 2024`. */
function shortName(atlas: Atlas, id: string, lang: Lang): string {
  const { kind, date } = atlas.documents.find((each) => each.id === id)!;
  const year = formatDate(date.start.slice(0, 4), lang);
  return lang === 'zh' ? `${year}${kind.zh}` : `${kind.en}, ${year}`;
}
