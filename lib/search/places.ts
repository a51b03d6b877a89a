/** Entries of places, bodies and people: they have no page, so they lead to what is known of them. */
import { PROVINCES, provinceOf, shortPlace } from '../charts/map/provinces';
import type { Atlas, DataRecord } from '../dataset/dataset';
import type { Lang, Text } from '../i18n/languages';
import { searchMessages } from '../i18n/search';
import { type Draft, key, line, named } from './draft';

/** Entry of a province: the data's own place where it is one, else one that goes by its address. */
export function provinceKey(atlas: Atlas, adcode: string): string {
  const own = ownProvince(atlas, adcode);
  return key('place', own?.id ?? provinceOf(adcode)?.id ?? adcode);
}

const ownProvince = (atlas: Atlas, adcode: string) =>
  atlas.places.find((row) => row.kind === 'province' && row.adcode === adcode);

/** The places of the data and every province, those of which nothing is told included: their pages say so. */
export function placeDrafts(atlas: Atlas, lang: Lang): Draft[] {
  const text = searchMessages(lang);
  const placeNamed = (id: string, name: Text, page: string, rest: Partial<Draft>): Draft => ({
    kind: 'place',
    id,
    page,
    ...named(name, lang, [shortPlace(name.zh)]),
    ...rest,
  });
  return [
    ...PROVINCES.filter(({ adcode }) => !ownProvince(atlas, adcode)).map(({ id, name, adcode }) => {
      const cities = atlas.places.filter((row) => row.adcode === adcode).map((row) => row.name[lang]);
      return placeNamed(id, name, mapPage(adcode), { note: line(...cities) || text.nothingPlaced });
    }),
    ...atlas.places.map(({ id, name, kind, adcode }) => {
      const province = kind === 'city' && !ownProvince(atlas, adcode) ? provinceOf(adcode) : undefined;
      return placeNamed(id, name, mapPage(adcode, kind === 'city' ? id : undefined), {
        note: province ? text.within(province.name[lang]) : '',
        about: province ? [key('place', province.id)] : [],
      });
    }),
  ];
}

/** The map of a province, at one of its cities. */
function mapPage(adcode: string, city?: string): string {
  const province = provinceOf(adcode);
  return (province ? `/map/${province.id}` : '/map') + (city ? `#${city}` : '');
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
