/** What is not on the map, and why: read from all data, whatever a reader has chosen. */
import type { Atlas } from '../../dataset/dataset';
import { type RecordLink, recordLink } from '../../dataset/explain';
import { formatNumber } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import { placeIn, type SpotRecord, unseated } from './spots';

export interface OffMap {
  hubs: {
    /** Record of their number; null where no document gives it. */
    total: { id: string; number: string } | null;
    placed: number;
    named: RecordLink[];
  };
  enterprises: { id: string; name: string }[];
  events: { all: number; without: RecordLink[] };
  values: { all: number; without: number };
}

/** How much of each table stands at no place, and so is not on the map. */
export function offMap(atlas: Atlas, lang: Lang): OffMap {
  const total = atlas.observation('hubs-total');
  const placeOf = placeIn(atlas);
  const without = <R extends SpotRecord>(records: readonly R[]) =>
    records.filter((record) => !placeOf(record));
  return {
    hubs: {
      total: total
        ? { id: total.id, number: formatNumber(total.value, atlas.unit(total.metric).scale, lang) }
        : null,
      placed: atlas.hubs.filter(({ place }) => place).length,
      named: without(atlas.hubs).map((hub) => recordLink(atlas, hub, lang)),
    },
    enterprises: unseated(atlas).map(({ id, name }) => ({ id, name: name[lang] })),
    events: {
      all: atlas.events.length,
      without: without(atlas.events).map((event) => recordLink(atlas, event, lang)),
    },
    values: { all: atlas.observations.length, without: without(atlas.observations).length },
  };
}
