/** What is called by a name, and where a name leads. */
import type { Atlas } from './dataset';
import type { Time } from './time';

/** All have a page of their own but organisations, which stand in the directory, and years, a part of the timeline. */
export type EntityKind = 'enterprise' | 'field' | 'metric' | 'document' | 'organisation' | 'year';

/** Someone or something with a name. */
export interface Named {
  kind: EntityKind;
  id: string;
  name: string;
}

/** An actor is an enterprise, or else a body, group, institute, medium or person. */
export const actorKind = (atlas: Atlas, id: string): 'enterprise' | 'organisation' =>
  atlas.enterprises.some((each) => each.id === id) ? 'enterprise' : 'organisation';

/** The year that a time leads to: its first, or its last where only the latest is known. */
export const yearOf = ({ precision, start, end }: Pick<Time, 'precision' | 'start' | 'end'>): string =>
  (precision === 'by' ? end : start).slice(0, 4);
