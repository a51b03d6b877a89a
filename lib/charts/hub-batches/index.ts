/** Two batches in two counting units: 97 hubs, and the 58 enterprises that host them, each on its own scale. */
import type { Atlas, Observation } from '../../dataset/dataset';
import { recordTitle } from '../../dataset/explain';
import { formatValue } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import {
  equationOf,
  rowsOf,
  timeOf,
  VALUE_COLUMNS,
  type Values,
  valuesUnder,
  writtenNumber,
} from '../parts/values';
import type { ColourToken } from '../theme';
import { drawHubBatches } from './layout';
import { headline, notes, subtitle, summary } from './text';

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
  readonly tip: Text[];
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
  const values = valuesUnder(atlas, view, IDS);
  const { shown, context } = values;
  if (!shown.size)
    return emptied(
      atlas,
      view,
      { zh: '所选范围内没有两批策源地的数', en: 'No figures on the two batches in this selection' },
      (words) => ({
        zh: `按“${words.zh}”筛选之后，没有策源地和承建央企的数可画。`,
        en: `No number of hubs or host enterprises is left under: ${words.en}.`,
      }),
      (other) => valuesUnder(atlas, other, IDS).shown.size > 0,
    );
  const blocks = BLOCKS.flatMap((block) => layBlock(atlas, block, shown));
  return {
    status: 'drawn',
    headline: headline(shown),
    subtitle: subtitle(shown, blocks, context),
    summary: summary(blocks),
    notes: notes(atlas, shown),
    table: { columns: VALUE_COLUMNS, rows: rowsOf(atlas, values) },
    marks: { blocks, context },
  };
}

/** Widths come from all values, shown or not, so that nothing moves when a filter hides a part. */
function layBlock(atlas: Atlas, { title, short, parts }: (typeof BLOCKS)[number], shown: Values['shown']) {
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
            number: writtenNumber(atlas, row),
            get tip() {
              return tipOf(atlas, row);
            },
          },
        ]
      : [];
  });
  return visible.length ? [{ title, short, unit: atlas.unit(total.metric).label, full, parts: visible }] : [];
}

function tipOf(atlas: Atlas, row: Observation): Text[] {
  const value = inEachLanguage((lang) => formatValue(row.value, atlas.unit(row.metric), lang));
  const basis = row.computed
    ? { zh: `推算：${equationOf(atlas, row, 'zh')}`, en: `Computed: ${equationOf(atlas, row, 'en')}` }
    : { zh: '文件所载', en: 'Reported' };
  return [inEachLanguage((lang) => recordTitle(atlas, row, lang)), value, timeOf(row), basis];
}

/** Hubs and host enterprises by batch: what is reported, and what follows from it. */
export const hubBatches = defineChart<Marks>({
  id: 'hub-batches',
  name: { zh: '两批策源地', en: 'Two batches of hubs' },
  full: false,
  related: ['named-hubs', 'field-mentions'],
  model,
  draw: drawHubBatches,
});
