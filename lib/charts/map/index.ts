/** Where things are, as far as anything says so: a map of China with its places, and a list of what stands at each. */
import type { Atlas, Observation } from '../../dataset/dataset';
import type { Ground } from '../../dataset/ground';
import { select } from '../../dataset/select';
import type { Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { Chart, ChartModel, Datum, Row } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { drawMap } from './layout';
import type { MarkLook } from './marks';
import { lookOf } from './marks';
import { REGIONS, type Region, WHOLE } from './regions';
import { type Spot, spotsUnder } from './spots';
import { headlineOf, hubSentence, notesOf, offTheMap, SUBTITLE, summaryOf } from './text';
import { KINDS, lineOf, timeOf, tipOf, titleOf, valueText } from './words';

/** One thing at a place: a mark on the map and a line in the list. */
interface SpotMark extends Datum {
  line: Text;
  look: MarkLook;
}

export interface MarkedSpot {
  name: Text;
  adcode: string;
  /** A province as a whole rather than a point in it. */
  area: boolean;
  at: [east: number, north: number];
  marks: SpotMark[];
}

export interface Marks {
  ground: Ground | null;
  region: Region;
  spots: MarkedSpot[];
  /** How many hubs there are, and that none has a place. */
  hubs: (Datum & { line: Text; pale: boolean }) | null;
}

const COLUMNS = [
  { id: 'place', label: { zh: '地点', en: 'Place' } },
  { id: 'kind', label: { zh: '类别', en: 'Kind' } },
  { id: 'what', label: { zh: '内容', en: 'What' } },
  { id: 'value', label: { zh: '数值', en: 'Value' } },
  { id: 'time', label: { zh: '时间', en: 'Time' } },
];
const NONE: Text = { zh: '—', en: '—' };

const modelOf =
  (region: Region) =>
  (atlas: Atlas, view: View): ChartModel<Marks> => {
    const spots = spotsUnder(atlas, view, region);
    const total = region === WHOLE ? hubsUnder(atlas, view) : null;
    if (!spots.length && !total) return nothing(atlas, view, region);
    const headline = headlineOf(atlas, view, region, spots, total?.record ?? null);
    return {
      status: 'drawn',
      headline,
      subtitle: SUBTITLE,
      summary: summaryOf(headline, spots),
      notes: notesOf(atlas, spots),
      table: {
        columns: COLUMNS,
        rows: [...spots.flatMap((spot) => rowsOf(atlas, spot)), ...(total ? [hubsRow(atlas, total)] : [])],
      },
      marks: {
        ground: atlas.ground,
        region,
        spots: spots.map((spot) => markedSpot(atlas, spot)),
        hubs: total && {
          record: total.record.id,
          tip: [...tipOf(atlas, total.record), hubSentence(atlas, total.record)],
          line: offTheMap(atlas, total.record),
          pale: total.context,
        },
      },
    };
  };

interface Total {
  record: Observation;
  context: boolean;
}

function hubsUnder(atlas: Atlas, view: View): Total | null {
  const wanted = atlas.observations.filter(({ id }) => id === 'hubs-total');
  const [total] = select(atlas, view, wanted);
  return total ? { record: total.record, context: total.standing === 'context' } : null;
}

function nothing(atlas: Atlas, view: View, region: Region): ChartModel<Marks> {
  const where =
    region === WHOLE
      ? { zh: '地图上', en: 'on the map' }
      : { zh: region.name.zh, en: `in the part “${region.name.en}”` };
  const model = emptied(
    atlas,
    view,
    { zh: `${where.zh}没有可标的地点`, en: `Nothing to mark ${where.en}` },
    ({ zh, en }) => ({
      zh: `${zh ? `按“${zh}”筛选之后，` : ''}${where.zh}没有写明的地点。`,
      en: `${en ? `Under ${en}, no` : 'No'} place is stated ${where.en}.`,
    }),
    (each) => spotsUnder(atlas, each, region).length > 0,
  );
  return model;
}

function rowsOf(atlas: Atlas, { place, found }: Spot): Row[] {
  return found.map(({ record, context }) => ({
    record: record.id,
    basis: record.basis,
    context,
    get cells() {
      return {
        place: place.name,
        kind: KINDS[record.table],
        what: titleOf(atlas, record),
        value: valueText(atlas, record) ?? NONE,
        time: timeOf(record) ?? NONE,
      };
    },
  }));
}

function hubsRow(atlas: Atlas, { record, context }: Total): Row {
  return {
    record: record.id,
    basis: record.basis,
    context,
    cells: {
      place: null,
      kind: KINDS.hubs,
      what: titleOf(atlas, record),
      value: valueText(atlas, record),
      time: timeOf(record),
    },
  };
}

const markedSpot = (atlas: Atlas, { place, at, found }: Spot): MarkedSpot => ({
  name: place.name,
  adcode: place.adcode,
  area: place.kind === 'province' && found.some(({ record }) => record.table === 'observations'),
  at,
  marks: found.map(({ record, context }) => ({
    record: record.id,
    tip: tipOf(atlas, record),
    line: lineOf(atlas, record),
    look: lookOf(atlas, record, context),
  })),
});

const chartOf = (region: Region): Chart =>
  defineChart<Marks>({
    id: region === WHOLE ? 'map' : `map-${region.id}`,
    name:
      region === WHOLE
        ? { zh: '地图', en: 'Map' }
        : { zh: `地图：${region.name.zh}`, en: `Map: ${region.name.en}` },
    full: true,
    related: ['timeline', 'hunan-2021', 'named-hubs'],
    model: modelOf(region),
    draw: drawMap,
  });

/** The whole country. */
export const map = chartOf(WHOLE);

/** One chart for each part of the country, to be reached from the map alone. */
export const REGION_MAPS: readonly Chart[] = REGIONS.map(chartOf);
