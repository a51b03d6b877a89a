/** What stands at a place: hubs and events that a document puts there, figures about it, seats of enterprises. */
import type { Atlas, ContextFact, DatedEvent, Hub, Observation } from '../../dataset/dataset';
import type { Point } from '../../dataset/ground';
import { kept } from '../../dataset/kept';
import type { PlaceRow } from '../../dataset/schema';
import { standingUnder } from '../../dataset/select';
import type { Text } from '../../i18n/languages';
import { DEFAULT_VIEW, lift, type View } from '../../view/view';
import { inRegion, type Region, WHOLE } from './regions';

/** What documents put at a place. */
type PlacedRecord = Hub | Observation | DatedEvent;

export type SpotRecord = PlacedRecord | ContextFact;

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
  const standingOf = standingUnder(atlas, view);
  const seats = seatsUnder(atlas, view);
  const records = recordsByPlace(atlas);
  const spots: Spot[] = [];
  for (const place of atlas.places) {
    if (!inRegion(region, place.adcode)) continue;
    const found: Found[] = [];
    for (const seat of seats) if (seat.place === place.id) found.push({ record: seat, context: false });
    for (const record of records.get(place.id) ?? []) {
      const standing = standingOf(record);
      if (standing !== 'out') found.push({ record, context: standing === 'context' });
    }
    if (found.length) spots.push({ place, at: pointOf(atlas, place), found });
  }
  return spots.sort((a, b) => b.found.length - a.found.length);
}

const placed = new WeakMap<Atlas, ReadonlyMap<string, readonly PlacedRecord[]>>();

/** What documents put at each place. Most records stand nowhere, and no view changes which: so it is kept. */
function recordsByPlace(atlas: Atlas): ReadonlyMap<string, readonly PlacedRecord[]> {
  return kept(placed, atlas, () => {
    const placeOf = placeIn(atlas);
    const places = new Map<string, PlacedRecord[]>();
    for (const table of [atlas.hubs, atlas.observations, atlas.events])
      for (const record of table) {
        const place = placeOf(record);
        if (place !== null) kept(places, place, () => []).push(record);
      }
    return places;
  });
}

const told = new WeakMap<Atlas, Spot[]>();

/** Places of a region at which anything stands at all. Asked for every part of the country at once, so it is kept. */
export function spotsIn(atlas: Atlas, region: Region): Spot[] {
  const spots = kept(told, atlas, () => spotsUnder(atlas, DEFAULT_VIEW, WHOLE));
  return spots.filter(({ place }) => inRegion(region, place.adcode));
}

/** Where a record is or is about; a figure is where its subject is. Made once and asked for each record. */
export function placeIn(atlas: Atlas): (record: SpotRecord) => string | null {
  const places = new Map(atlas.organisations.map(({ id, place }) => [id, place]));
  return (record) => (record.table === 'observations' ? places.get(record.subject) : record.place) ?? null;
}

/**
 * Seats have neither time nor document: each follows its enterprise, and shows as long as the view is about the
 * enterprise and leaves anything of it.
 */
function seatsUnder(atlas: Atlas, view: View): ContextFact[] {
  if (view.basis.length && !view.basis.includes('context')) return [];
  const seats = atlas.facts.filter(
    ({ enterprise, place }) => place && (!view.enterprise.length || view.enterprise.includes(enterprise)),
  );
  const left = leftOf(
    atlas,
    lift(view, ['basis']),
    seats.map(({ enterprise }) => enterprise),
  );
  return seats.filter(({ enterprise }) => left.has(enterprise));
}

/** Those of some enterprises of which a view leaves anything. Looks no further than until all are found. */
function leftOf(atlas: Atlas, view: View, enterprises: readonly string[]): Set<string> {
  const standingOf = standingUnder(atlas, view);
  const missing = new Set(enterprises);
  const left = new Set<string>();
  for (const record of atlas.records) {
    if (!missing.size) break;
    for (const id of record.enterprises)
      if (missing.has(id) && standingOf(record) === 'match') {
        missing.delete(id);
        left.add(id);
      }
  }
  return left;
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
