import type { MapMessages } from './zh-map';

/** Interface messages of the map page, in English. */
export const enMap: MapMessages = {
  parts: 'Which part to show',
  whole: 'Whole country',
  placesIn: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  told: 'Provinces with entries',
  nearest: (province) => `Nearest to ${province}, with entries`,
  entries: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  silent: (count) => `The other ${count} provinces: nothing is placed there`,
  cities: 'City by city',
  asTable: 'Without the map: the same as a table by place',
  offTitle: 'What is not on the map, and why',
  offLede: 'Of all data, whatever the filters.',
  hubs: 'Hubs',
  hubsPlaced: (placed) => `${placed} with a stated place, out of`,
  hubsWhy:
    'The documents give their number, and do not say even of the few they name where these are. The seat of an enterprise is not the site of a hub, so none is drawn.',
  hubsNamed: 'Named, but without a place',
  enterprises: 'Enterprises',
  enterprisesWhy: 'No public page was found that says where it is; we leave it out rather than guess.',
  enterprisesNone: 'Of every enterprise named, a public page says where it is.',
  events: (without, all) => `Events: ${without} of ${all} without a place`,
  eventsWhy: 'The documents do not say where they took place. All of them are on the timeline.',
  eventsAll: 'List them',
  values: (without, all) => `Figures: ${without} of ${all} without a place`,
  valuesWhy:
    'They are about all central enterprises, about one of them or about the country, not about a place.',
  timeline: 'See the timeline',
  sources: 'Where the outlines come from',
  sourcesReplaced: 'Chosen by this site. Schematic; not an authority on boundaries.',
  sourcesText:
    'Outlines of the provinces from Apache ECharts 4.9.0 (Apache-2.0), the dashes in the South China Sea from @surbowl/world-geo-json-zh 2.1.5 (Unlicense), both simplified. Schematic; not an authority on boundaries.',
};
