/** Which discrepancies and unsupported claims touch a printed place or a record. */
import type { Lang } from '../i18n/languages';
import type { Atlas, Discrepancy, Evidence } from './dataset';
import type { UnsupportedClaim } from './schema';

/** A finding named in passing; `anchor` is where the documents page tells it. */
export interface FindingLink {
  id: string;
  title: string;
  anchor: string;
}

export interface Findings {
  discrepancies: FindingLink[];
  claims: FindingLink[];
}

type Span = Pick<Evidence, 'document' | 'start' | 'end'>;

/** Id of a discrepancy’s element on the documents page. Part of public addresses. */
export const discrepancyAnchor = (id: string) => `discrepancy-${id}`;

/** Id of a claim’s element on the documents page. Part of public addresses. */
export const claimAnchor = (id: string) => `claim-${id}`;

/** Discrepancies with a side that is printed where one of the places is. */
export function discrepanciesAt(atlas: Atlas, places: readonly Span[]): Discrepancy[] {
  return atlas.discrepancies.filter(({ sides }) =>
    sides.some(({ evidence }) => evidence.some((side) => places.some((place) => overlap(side, place)))),
  );
}

/** Discrepancies with a side in the document. */
export function discrepanciesIn(atlas: Atlas, document: string): Discrepancy[] {
  return atlas.discrepancies.filter(({ sides }) =>
    sides.some(({ evidence }) => evidence.some((side) => side.document === document)),
  );
}

/** Claims that would misuse one of the records. */
export function claimsMisusing(atlas: Atlas, records: readonly string[]): UnsupportedClaim[] {
  return atlas.claims.filter((claim) => claim.records.some((id) => records.includes(id)));
}

/** Both kinds of finding about some places and records, by title. */
export function findingsAbout(
  atlas: Atlas,
  places: readonly Span[],
  records: readonly string[],
  lang: Lang,
): Findings {
  return {
    discrepancies: discrepanciesAt(atlas, places).map(({ id, title }) => ({
      id,
      title: title[lang],
      anchor: discrepancyAnchor(id),
    })),
    claims: claimsMisusing(atlas, records).map(({ id, claim }) => ({
      id,
      title: claim[lang],
      anchor: claimAnchor(id),
    })),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.document === b.document && a.start < b.end && b.start < a.end;
}
