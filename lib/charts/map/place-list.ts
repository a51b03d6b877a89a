/** Provinces as a reader chooses among them: those of which something is told, and the others. */
import type { Atlas } from '../../dataset/dataset';
import type { Lang } from '../../i18n/languages';
import { PROVINCES, type Province } from './provinces';
import { pointOf, spotsIn } from './spots';

interface ListedProvince {
  id: string;
  name: string;
  /** How many things stand there, of all data. */
  count: number;
}

export interface ProvinceList {
  /** The fullest first; around a province, the nearest first. */
  told: ListedProvince[];
  silent: ListedProvince[];
}

/** Every province but the one that is shown, by what is told of it. */
export function provinceList(atlas: Atlas, lang: Lang, shown?: Province): ProvinceList {
  const all = PROVINCES.filter((province) => province !== shown).map((province) => ({
    id: province.id,
    name: province.name[lang],
    count: spotsIn(atlas, province).reduce((sum, { found }) => sum + found.length, 0),
    away: shown ? distance(atlas, shown, province) : 0,
  }));
  const told = all.filter(({ count }) => count).sort((a, b) => a.away - b.away || b.count - a.count);
  return { told, silent: all.filter(({ count }) => !count) };
}

/** Between the points at which two provinces are named; good enough to tell near from far. */
function distance(atlas: Atlas, a: Province, b: Province): number {
  const [x, y] = pointOf(atlas, { ...a, kind: 'province' });
  const [u, v] = pointOf(atlas, { ...b, kind: 'province' });
  return Math.hypot((x - u) * 0.8, y - v);
}

/** The cities of a province at which something stands, whatever the filters: links lead to each by its id. */
export const citiesOf = (atlas: Atlas, { adcode }: Province, lang: Lang): { id: string; name: string }[] =>
  atlas.places
    .filter((place) => place.kind === 'city' && place.adcode === adcode)
    .map(({ id, name }) => ({ id, name: name[lang] }));
