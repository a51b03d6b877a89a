/** Entries of places, bodies and people: they have no page, so they lead to what is known of them. */
import { inRegion, REGIONS } from '../charts/map/regions';
import type { Atlas, DataRecord } from '../dataset/dataset';
import type { Lang } from '../i18n/languages';
import { searchMessages } from '../i18n/search';
import { type Draft, key, line, named } from './draft';
import { provinceName, shortPlace } from './provinces';

/** Entry of a province: the data's own place where it is one, else one by its adcode. */
export function provinceKey(atlas: Atlas, adcode: string): string {
  const own = atlas.places.find((row) => row.kind === 'province' && row.adcode === adcode);
  return key('place', own?.id ?? adcode);
}

/** The places of the data, and the provinces that they lie in. */
export function placeDrafts(atlas: Atlas, lang: Lang): Draft[] {
  const provinces = new Set(atlas.places.map(({ adcode }) => adcode));
  const nameless = [...provinces].filter((adcode) => provinceKey(atlas, adcode) === key('place', adcode));
  const within = (adcode: string) =>
    nameless.flatMap((each) => (each === adcode ? (provinceName(each) ?? []) : []));
  const placeNamed = (
    id: string,
    name: { zh: string; en: string },
    adcode: string,
    rest: Partial<Draft>,
  ): Draft => ({
    kind: 'place',
    id,
    page: mapPage(adcode),
    ...named(name, lang, [shortPlace(name.zh)]),
    ...rest,
  });
  return [
    ...nameless.flatMap((adcode) => {
      const name = provinceName(adcode);
      const cities = atlas.places.filter((row) => row.adcode === adcode).map((row) => row.name[lang]);
      return name ? [placeNamed(adcode, name, adcode, { note: line(...cities) })] : [];
    }),
    ...atlas.places.map(({ id, name, adcode }) => {
      const [province] = within(adcode);
      return placeNamed(id, name, adcode, {
        note: province ? searchMessages(lang).within(province[lang]) : '',
        about: province ? [key('place', adcode)] : [],
      });
    }),
  ];
}

/** The part of the map that a province lies in. */
function mapPage(adcode: string): string {
  const region = REGIONS.find((each) => inRegion(each, adcode));
  return region ? `/map/${region.id}` : '/map';
}

/** What a person holds or is, written behind the name. */
const OFFICE = / ?[（(].*[）)]$/;

/** Bodies, groups, institutes, media and people in public office. They lead to the search for their name. */
export function organisationDrafts(atlas: Atlas, lang: Lang): Draft[] {
  const text = searchMessages(lang);
  return atlas.organisations.map(({ id, name, kind, enterprise, place }) => {
    const records = atlas.records.filter((record) => actorsOf(record).includes(id)).length;
    return {
      kind: 'organisation',
      id,
      page: '/search',
      ...named(name, lang, [name.zh.replace(OFFICE, ''), name.en.replace(OFFICE, '')]),
      note: line(text.organisationKind[kind], text.records(records)),
      about: [...(enterprise ? [key('enterprise', enterprise)] : []), ...placeKeys(atlas, place)],
    };
  });
}

/** A place and the province it lies in. */
export function placeKeys(atlas: Atlas, place: string | null | undefined): string[] {
  const row = atlas.places.find(({ id }) => id === place);
  return row ? [key('place', row.id), provinceKey(atlas, row.adcode)] : [];
}

/** Whom a record names, by id. */
export function actorsOf(record: DataRecord): string[] {
  switch (record.table) {
    case 'observations':
      return [record.subject];
    case 'hubs':
      return [record.enterprise];
    case 'initiatives':
      return [...record.actors, ...record.partners];
    case 'mentions':
      return [record.by];
    case 'events':
    case 'instruments':
      return record.actors;
    default:
      return [];
  }
}
