/** Events that had not happened when they were written of. */
import type { Atlas, DatedEvent, Evidence } from '../../dataset/dataset';

/** Still to come when each document that tells of it can first have been written: one dated to a month may precede a day in it. */
export function ahead(atlas: Atlas, { evidence, time }: DatedEvent): boolean {
  const writtenBefore = (place: Evidence) => {
    const document = atlas.documents.find(({ id }) => id === place.document);
    return document !== undefined && document.date.start < time.start;
  };
  return evidence.length > 0 && evidence.every(writtenBefore);
}

/** Aimed at, or still to come. */
export const aimedOrAhead = (atlas: Atlas, event: DatedEvent): boolean =>
  event.kind === 'target' || ahead(atlas, event);
