/** Two batches in two counting units: 97 hubs, and the 58 enterprises that host them, each on its own scale. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { recordTitle } from '../../dataset/explain';
import { emptiedBy, select } from '../../dataset/select';
import { formatTime, formatValue } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, defineChart } from '../chart';
import { chosenWords } from '../parts/chosen-words';
import type { ColourToken } from '../theme';
import { hubBatchesHeight, hubBatchesOption } from './option';
import { equation, headline, notes, type Shown, starred, subtitle, summary } from './text';

/** A value in the picture: where it lies on its block's scale, and how it is drawn. */
export interface Part {
  record: string;
  as: 'segment' | 'above' | 'below' | 'total';
  from: number;
  to: number;
  colour: ColourToken;
  computed: boolean;
  /** The number alone, starred when computed. */
  number: Text;
  /** What the number counts, in a few words. */
  label: Text;
  tip: Text[];
}

/** One counting unit with its own scale from 0 to `full`. */
export interface Block {
  title: Text;
  /** Fits a phone beside the total. */
  short: Text;
  unit: Text;
  full: number;
  parts: Part[];
}

export interface Marks {
  blocks: Block[];
  /** True when the reader asked for one enterprise or field, and this is only the background. */
  context: boolean;
}

interface Spec {
  id: string;
  as: Part['as'];
  colour: ColourToken;
  label: Text;
}

const SECOND: Text = { zh: '第二批', en: 'Second batch' };
const FIRST: Text = { zh: '首批', en: 'First batch' };
const TOTAL: Text = { zh: '合计', en: 'In all' };

/** In reading order; segments stand side by side, so their order is their place. */
const BLOCKS: { title: Text; short: Text; parts: Spec[] }[] = [
  {
    title: { zh: '策源地', en: 'Hubs' },
    short: { zh: '策源地', en: 'Hubs' },
    parts: [
      { id: 'hubs-first-batch', as: 'segment', colour: 'indigo', label: FIRST },
      { id: 'hubs-second-batch', as: 'segment', colour: 'cinnabar', label: SECOND },
      { id: 'hubs-total', as: 'total', colour: 'ink-1', label: TOTAL },
    ],
  },
  {
    title: { zh: '承建央企', en: 'Host enterprises' },
    short: { zh: '承建央企', en: 'Hosts' },
    parts: [
      { id: 'hosts-first-batch', as: 'above', colour: 'indigo', label: FIRST },
      {
        id: 'hosts-only-first',
        as: 'segment',
        colour: 'indigo',
        label: { zh: '仅首批', en: 'First only' },
      },
      { id: 'hosts-both-batches', as: 'segment', colour: 'plum', label: { zh: '两批都有', en: 'Both' } },
      {
        id: 'hosts-only-second',
        as: 'segment',
        colour: 'cinnabar',
        label: { zh: '仅第二批', en: 'Second only' },
      },
      { id: 'hosts-second-batch', as: 'below', colour: 'cinnabar', label: SECOND },
      { id: 'hosts-total', as: 'total', colour: 'ink-1', label: TOTAL },
    ],
  },
];

const IDS = BLOCKS.flatMap(({ parts }) => parts.map(({ id }) => id));

const observation = (atlas: Atlas, id: string): Observation => {
  const row = atlas.observation(id);
  if (!row) throw new Error(`hub-batches: no observation "${id}"`);
  return row;
};

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const shownUnder = (each: View) =>
    select(
      atlas,
      each,
      IDS.map((id) => observation(atlas, id)),
    );
  const chosen = shownUnder(view);
  if (!chosen.length) {
    const words = chosenWords(atlas, view);
    return {
      status: 'empty',
      headline: { zh: '所选范围内没有两批策源地的数', en: 'No figures on the two batches in this selection' },
      reason: {
        zh: `按“${words.zh}”筛选之后，没有策源地和承建央企的数可画。`,
        en: `No number of hubs or host enterprises is left under: ${words.en}.`,
      },
      lift: emptiedBy(view, (each) => shownUnder(each).length > 0),
    };
  }
  const shown = new Map(chosen.map(({ record }) => [record.id, record]));
  const context = chosen.some(({ standing }) => standing === 'context');
  const blocks = BLOCKS.flatMap((block) => layBlock(atlas, block, shown));
  return {
    status: 'drawn',
    headline: headline(shown),
    subtitle: subtitle(shown, blocks, context),
    summary: summary(blocks),
    notes: notes(atlas, shown),
    table: {
      columns: [
        { id: 'what', label: { zh: '指标', en: 'Measure' } },
        { id: 'value', label: { zh: '数值', en: 'Value' }, numeric: true },
        { id: 'unit', label: { zh: '单位', en: 'Unit' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: [...shown.values()].map((row) => ({
        record: row.id,
        basis: row.basis,
        context,
        cells: {
          what: title(atlas, row),
          value: row.value,
          unit: atlas.unit(row.metric).label,
          time: time(row),
        },
      })),
    },
    marks: { blocks, context },
  };
}

/** Widths come from all values, shown or not, so that nothing moves when a filter hides a part. */
function layBlock(atlas: Atlas, { title, short, parts }: (typeof BLOCKS)[number], shown: Shown) {
  const total = observation(atlas, parts.find(({ as }) => as === 'total')!.id);
  const full = total.value;
  let edge = 0;
  const laid = parts.map((part) => {
    const { value } = observation(atlas, part.id);
    const from = { segment: edge, above: 0, below: full - value, total: 0 }[part.as];
    if (part.as === 'segment') edge += value;
    return { part, from, to: from + value };
  });
  const visible = laid.flatMap(({ part: { id, ...look }, from, to }): Part[] => {
    const row = shown.get(id);
    return row
      ? [
          {
            record: id,
            ...look,
            from,
            to,
            computed: row.computed !== null,
            number: starred(row),
            tip: tip(atlas, row),
          },
        ]
      : [];
  });
  return visible.length ? [{ title, short, unit: atlas.unit(total.metric).label, full, parts: visible }] : [];
}

const title = (atlas: Atlas, row: Observation) => inEachLanguage((lang) => recordTitle(atlas, row, lang));
const time = (row: Observation) => inEachLanguage((lang) => formatTime(row.time.value, lang));

function tip(atlas: Atlas, row: Observation): Text[] {
  const value = inEachLanguage((lang) => formatValue(row.value, atlas.unit(row.metric), lang));
  const basis = row.computed
    ? { zh: `推算：${equation(atlas, row, 'zh')}`, en: `Computed: ${equation(atlas, row, 'en')}` }
    : { zh: '文件所载', en: 'Reported' };
  return [title(atlas, row), value, time(row), basis];
}

/** Hubs and host enterprises by batch: what is reported, and what follows from it. */
export const hubBatches = defineChart<Marks>({
  id: 'hub-batches',
  name: { zh: '两批策源地', en: 'Two batches of hubs' },
  full: false,
  related: ['named-hubs', 'field-mentions'],
  model,
  height: hubBatchesHeight,
  option: hubBatchesOption,
});
