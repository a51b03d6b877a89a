/** What stands at a place: hubs and events that a document puts there, figures about it, seats of enterprises. */
import type { Atlas, ContextFact, DataRecord, DatedEvent, Hub, Observation } from '../../dataset/dataset';
import type { Point } from '../../dataset/ground';
import type { PlaceRow } from '../../dataset/schema';
import { matching, select } from '../../dataset/select';
import type { Text } from '../../i18n/languages';
import { DEFAULT_VIEW, lift, type View } from '../../view/view';
import { inRegion, type Region, WHOLE } from './regions';

export type SpotRecord = Hub | DatedEvent | Observation | ContextFact;

export interface Found {
  record: SpotRecord;
  /** Stays as background to the reader's choice. */
  context: boolean;
}

/** A place with everything found there. */
export interface Spot {
  place: PlaceRow;
  at: Point;
  found: Found[];
}

/** Places of a region with what a view leaves there, the fullest first. */
export function spotsUnder(atlas: Atlas, view: View, region: Region): Spot[] {
  const at = new Map<string | null, Found[]>();
  const add = (record: SpotRecord, context: boolean) => {
    const place = placeOf(atlas, record);
    const found = at.get(place);
    if (found) found.push({ record, context });
    else at.set(place, [{ record, context }]);
  };
  for (const seat of seatsUnder(atlas, view)) add(seat, false);
  const records: SpotRecord[] = [...atlas.hubs, ...atlas.observations, ...atlas.events];
  for (const { record, standing } of select(atlas, view, records)) add(record, standing === 'context');
  return atlas.places
    .filter(({ id, adcode }) => at.has(id) && inRegion(region, adcode))
    .map((place) => ({ place, at: pointOf(atlas, place), found: at.get(place.id)! }))
    .sort((a, b) => b.found.length - a.found.length);
}

const told = new WeakMap<Atlas, Spot[]>();

/** Places of a region at which anything stands at all. Asked for every part of the country at once, so it is kept. */
export function spotsIn(atlas: Atlas, region: Region): Spot[] {
  const spots = told.get(atlas) ?? spotsUnder(atlas, DEFAULT_VIEW, WHOLE);
  told.set(atlas, spots);
  return spots.filter(({ place }) => inRegion(region, place.adcode));
}

/** Where a record is or is about; a figure is where its subject is. */
export function placeOf(atlas: Atlas, record: SpotRecord): string | null {
  if (record.table !== 'observations') return record.place;
  return atlas.organisations.find(({ id }) => id === record.subject)?.place ?? null;
}

/**
 * Seats have neither time nor document: each follows its enterprise, and shows as long as the view is about the
 * enterprise and leaves anything of it.
 */
function seatsUnder(atlas: Atlas, view: View): ContextFact[] {
  if (view.basis.length && !view.basis.includes('context')) return [];
  const left: readonly DataRecord[] = matching(atlas, lift(view, ['basis']), atlas.records);
  const enterprises = new Set(left.flatMap((record) => record.enterprises));
  return atlas.facts.filter(
    ({ enterprise, place }) =>
      place &&
      enterprises.has(enterprise) &&
      (!view.enterprise.length || view.enterprise.includes(enterprise)),
  );
}

/** Where a place is marked: a province where the map file says. */
export function pointOf(atlas: Atlas, { at, adcode }: PlaceRow): Point {
  const unit = atlas.ground?.units.find((each) => each.adcode === adcode);
  return [...(at ?? unit?.at ?? [104, 36])] as Point;
}

/** Enterprises whose seat nothing tells. */
export const unseated = (atlas: Atlas): { id: string; name: Text }[] =>
  atlas.enterprises.filter(
    ({ id }) => !atlas.facts.some(({ enterprise, place }) => enterprise === id && place),
  );
