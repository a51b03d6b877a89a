/** Sentences of the map: what has a place, and above all what has none. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { formatList, formatTime, formatValue } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { chosenSubject } from '../parts/chosen';
import { plural } from '../parts/names';
import { type Region, WHOLE } from './regions';
import { type Spot, type SpotRecord, unseated } from './spots';

/** A map is drawn to show where things are, so it says first that the hubs are nowhere. */
export function hubSentence(atlas: Atlas, total: Observation): Text {
  const placed = atlas.hubs.filter(({ place }) => place).length;
  return inEachLanguage((lang) => {
    const hubs = formatValue(total.value, atlas.unit(total.metric), lang);
    if (lang === 'zh') return `${hubs}策源地，${placed ? `写明地点的只有 ${placed} 个` : '没有一个写明地点'}`;
    return `${hubs}, ${placed ? `only ${placed} of them` : 'not one of them'} with a stated place`;
  });
}

/** The same, for the place where a reader looks for them. */
export function offTheMap(atlas: Atlas, total: Observation): Text {
  const placed = atlas.hubs.filter(({ place }) => place).length;
  return inEachLanguage((lang) => {
    const hubs = formatValue(total.value, atlas.unit(total.metric), lang);
    if (lang === 'zh')
      return `不在图上：${hubs}策源地，文件${placed ? `只写明了 ${placed} 个在哪里` : '没有写明任何一个在哪里'}`;
    return `Not on the map: ${hubs}, ${placed ? `of which the documents place ${placed}` : 'for none of which a place is stated'}`;
  });
}

/** The finding: places of a part or of a choice; of the whole, how many hubs have none. */
export function headlineOf(
  atlas: Atlas,
  view: View,
  region: Region,
  spots: readonly Spot[],
  total: Observation | null,
): Text {
  const own = spots.filter(({ found }) => found.some(({ context }) => !context));
  if (region.adcode) return provinceHeadline(region, spots);
  if (region !== WHOLE)
    return {
      zh: `${region.name.zh}：地图上有 ${spots.length} 个地点`,
      en: `${region.name.en}: ${plural(spots.length, 'place')} on the map`,
    };
  if (view.enterprise.length || view.field.length) {
    const about = chosenSubject(atlas, view);
    const names = joinedNames(own);
    return own.length
      ? { zh: `${about.zh}：地图上在${names.zh}`, en: `${about.en} on the map: ${names.en}` }
      : { zh: `${about.zh}：没有写明在哪里`, en: `${about.en}: no place is stated` };
  }
  if (total) return hubSentence(atlas, total);
  return {
    zh: `地图上有 ${spots.length} 个地点`,
    en: `${plural(spots.length, 'place')} on the map`,
  };
}

/** Of a province, how much is told there and in which of its cities. */
function provinceHeadline({ name }: Region, spots: readonly Spot[]): Text {
  const count = spots.reduce((sum, { found }) => sum + found.length, 0);
  if (!count) return { zh: `${name.zh}：没有写明在这里的记录`, en: `${name.en}: nothing is placed here` };
  const cities = joinedNames(spots.filter(({ place }) => place.kind === 'city'));
  return {
    zh: `${name.zh}：写明在这里的有 ${count} 条${cities.zh && `，在${cities.zh}`}`,
    en: `${name.en}: ${count} ${count === 1 ? 'entry' : 'entries'} placed here${cities.en && `, in ${cities.en}`}`,
  };
}

/** Says of a part that nothing is marked in it, and under which choice. */
export function emptyOf(region: Region): { headline: Text; reason: (choice: Text) => Text } {
  const { name, adcode } = region;
  const where = {
    zh: region === WHOLE ? '地图上' : name.zh,
    en: region === WHOLE ? 'on the map' : adcode ? `in ${name.en}` : `in the part “${name.en}”`,
  };
  return {
    headline: { zh: `${where.zh}没有可标的地点`, en: `Nothing to mark ${where.en}` },
    reason: ({ zh, en }) => ({
      zh: `${zh ? `按“${zh}”筛选之后，` : ''}${where.zh}没有写明的地点。`,
      en: `${en ? `Under ${en}, no` : 'No'} place is stated ${where.en}.`,
    }),
  };
}

/** What is said of a province at which nothing stands. */
export const NOTHING_HERE: Text = {
  zh: '文件没有写明有什么事在这里，所列企业的所在地也都不在这里。',
  en: 'The documents place nothing here, and no enterprise listed has its seat here.',
};

const joinedNames = (spots: readonly Spot[]): Text =>
  inEachLanguage((lang) =>
    formatList(
      spots.map(({ place }) => place.name[lang]),
      lang,
    ),
  );

export const SUBTITLE: Text = {
  zh: '圆是企业所在地，方块是数字，菱形是事件；同一地点的排在一起。企业所在地不是策源地的所在地',
  en: 'Circles are seats of enterprises, squares figures, diamonds events, side by side where they share a place. A seat is not the site of a hub',
};

/** The picture in words. */
export function summaryOf(headline: Text, spots: readonly Spot[], { name, adcode }: Region): Text {
  const map = adcode
    ? { zh: `${name.zh}的地图。`, en: `Map of ${name.en}. ` }
    : { zh: '中国地图。', en: 'Map of China. ' };
  const said = (lang: Lang) =>
    formatList(
      spots.map(({ place, found }) => `${place.name[lang]} ${found.length}${lang === 'zh' ? ' 条' : ''}`),
      lang,
    );
  if (spots.every(({ found }) => !found.length) && adcode)
    return { zh: `${map.zh}${NOTHING_HERE.zh}`, en: `${map.en}${NOTHING_HERE.en}` };
  if (!spots.length)
    return {
      zh: `${map.zh}${headline.zh}。图上没有可标的地点。`,
      en: `${map.en}${headline.en}. Nothing can be marked on it.`,
    };
  return {
    zh: `${map.zh}${headline.zh}。标出的地点和条数：${said('zh')}。`,
    en: `${map.en}${headline.en}. Places marked, with the number of things at each: ${said('en')}.`,
  };
}

/** Basis and caveats. */
export function notesOf(atlas: Atlas, spots: readonly Spot[]): Text[] {
  const holds = (table: SpotRecord['table']) =>
    spots.some(({ found }) => found.some(({ record }) => record.table === table));
  const missing = unseated(atlas);
  const notes: Text[] = [
    {
      zh: '只标写明的地点。没有写地点的事、只说全体央企的数，都不在图上。',
      en: 'Only stated places are marked. Events without a place and figures about all central enterprises are not on the map.',
    },
  ];
  if (holds('facts')) {
    const names = inEachLanguage((lang) =>
      formatList(
        missing.map(({ name }) => name[lang]),
        lang,
      ),
    );
    notes.push({
      zh: `企业所在地是文件之外的公开资料，各附网页；有的是总部，有的只是登记住所。${missing.length ? `${names.zh}的所在地没有可引的出处，留白。` : ''}`,
      en: `Seats come from public pages outside the documents, each named: some are headquarters, some registered offices only.${missing.length ? ` No page was found for ${names.en}, so the map leaves it out.` : ''}`,
    });
  }
  if (holds('observations'))
    notes.push({
      zh: '省的数字说的是省属监管企业，标在省上，不是某一个点。',
      en: 'Figures of a province are about the enterprises it supervises; they stand at the province, not at a point.',
    });
  return notes;
}

/** `2024年5月`, as the total has it. */
export const timeWords = (row: Observation): Text =>
  inEachLanguage((lang) => formatTime(row.time.value, lang));

export const SCHEMATIC: Text = {
  zh: '示意图，不作为划界依据',
  en: 'Schematic; not an authority on boundaries',
};
export const APPROVAL: Text = { zh: '审图号：', en: 'Map approval number: ' };
export const ISLANDS: Text = { zh: '南海诸岛', en: 'South China Sea islands' };
