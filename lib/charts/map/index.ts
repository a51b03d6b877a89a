/** Where things are, as far as anything says so: a map of China with its places, and a list of what stands at each. */
import type { Atlas, Observation } from '../../dataset/dataset';
import type { Ground } from '../../dataset/ground';
import type { PlaceRow } from '../../dataset/schema';
import { standing } from '../../dataset/select';
import type { Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { Cell, Chart, ChartModel, Datum, Row } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { namedActors, namedMetric, namedStatedTime } from '../parts/names';
import { lateRow } from '../parts/written-late';
import { drawMap } from './layout';
import type { MarkLook } from './marks';
import { lookOf } from './marks';
import { bareSpot, extentAround, PROVINCES } from './provinces';
import { REGIONS, type Region, WHOLE } from './regions';
import { type Found, type Spot, type SpotRecord, spotsIn, spotsUnder } from './spots';
import { emptyOf, headlineOf, hubSentence, notesOf, offTheMap, SUBTITLE, summaryOf } from './text';
import { KINDS, lineOf, tipOf, titleOf, valueText } from './words';

/** One thing at a place: a mark on the map and a line in the list. */
interface SpotMark extends Datum {
  readonly line: Text;
  readonly look: MarkLook;
}

export interface MarkedSpot {
  name: Text;
  adcode: string;
  /** Its province is lit: figures are about it as a whole, or it is shown alone. */
  area: boolean;
  at: [east: number, north: number];
  marks: SpotMark[];
}

export interface Marks {
  ground: Ground | null;
  region: Region;
  spots: MarkedSpot[];
  /** Every mark has its line in a list as well. */
  listed: boolean;
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
    const found = spotsUnder(atlas, view, region);
    const total = region === WHOLE ? hubsUnder(atlas, view) : null;
    // A province of which nothing is told has its outline all the same: a reader may want to see where it is.
    const bare = region.adcode && !spotsIn(atlas, region).length;
    if (!found.length && !total && !bare) return nothing(atlas, view, region);
    const spots = bare ? [bareSpot(atlas, region)] : found;
    const headline = headlineOf(atlas, view, region, spots, total?.record ?? null);
    return {
      status: 'drawn',
      headline,
      subtitle: SUBTITLE,
      summary: summaryOf(headline, spots, region),
      notes: notesOf(atlas, spots),
      table: {
        columns: COLUMNS,
        rows: [...spots.flatMap((spot) => rowsOf(atlas, spot)), ...(total ? [hubsRow(atlas, total)] : [])],
      },
      marks: {
        ground: atlas.ground,
        region:
          region.adcode && atlas.ground
            ? { ...region, extent: extentAround(atlas.ground, region.adcode) }
            : region,
        spots: spots.map((spot, n) => markedSpot(atlas, spot, region, n)),
        listed: true,
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
  const record = atlas.observation('hubs-total');
  const stands = record ? standing(atlas, view, record) : 'out';
  return record && stands !== 'out' ? { record, context: stands === 'context' } : null;
}

function nothing(atlas: Atlas, view: View, region: Region): ChartModel<Marks> {
  const { headline, reason } = emptyOf(region);
  return emptied(atlas, view, headline, reason, (each) => spotsUnder(atlas, each, region).length > 0);
}

const rowsOf = (atlas: Atlas, { place, found }: Spot): Row[] =>
  found.map(({ record, context }) => lateRow(record, context, () => cellsOf(atlas, place, record)));

const cellsOf = (atlas: Atlas, place: PlaceRow, record: SpotRecord): Record<string, Cell> => ({
  place: place.name,
  kind: KINDS[record.table],
  what: whatCell(atlas, record),
  value: valueText(atlas, record) ?? NONE,
  time: record.table === 'facts' ? NONE : namedStatedTime(record),
});

/** Hubs and events are records themselves; a figure is of a metric, and a seat of an enterprise. */
function whatCell(atlas: Atlas, record: SpotRecord): Cell {
  if (record.table === 'observations') return namedMetric(atlas, record);
  const title = titleOf(atlas, record);
  return record.table === 'facts'
    ? { ...title, names: namedActors(atlas, [record.enterprise]).names }
    : title;
}

function hubsRow(atlas: Atlas, { record, context }: Total): Row {
  return {
    record: record.id,
    basis: record.basis,
    context,
    cells: {
      place: null,
      kind: KINDS.hubs,
      what: namedMetric(atlas, record),
      value: valueText(atlas, record),
      time: namedStatedTime(record),
    },
  };
}

const markedSpot = (atlas: Atlas, { place, at, found }: Spot, region: Region, n: number): MarkedSpot => ({
  name: place.name,
  adcode: place.adcode,
  // A province shown alone is lit whatever is told of it, and once.
  area: region.adcode
    ? n === 0
    : place.kind === 'province' && found.some(({ record }) => record.table === 'observations'),
  at,
  marks: found.map((each) => new FoundMark(atlas, each)),
});

/** Writes and looks up what is asked for: of thousands, few are drawn. */
class FoundMark implements SpotMark {
  constructor(
    private readonly atlas: Atlas,
    private readonly found: Found,
  ) {}

  get record() {
    return this.found.record.id;
  }
  get tip() {
    return tipOf(this.atlas, this.found.record);
  }
  get line() {
    return lineOf(this.atlas, this.found.record);
  }
  get look() {
    return lookOf(this.atlas, this.found.record, this.found.context);
  }
}

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
    gist: (marks) => ({ ...marks, listed: false }),
    draw: drawMap,
  });

/** The whole country. */
export const map = chartOf(WHOLE);

/** One chart for each part of the country, to be reached from the map alone. */
export const REGION_MAPS: readonly Chart[] = REGIONS.map(chartOf);

/** One chart for each province. */
export const PROVINCE_MAPS: readonly Chart[] = PROVINCES.map(chartOf);
