/** One dot per hub: the few that the documents name, lit among all those of which only the number is known. */
import type { Atlas, Hub, Observation } from '../../dataset/dataset';
import { emptiedBy, matching } from '../../dataset/select';
import type { Text } from '../../i18n/languages';
import { lift, type View } from '../../view/view';
import type { ChartModel, Table } from '../chart';
import { defineChart } from '../parts/drawing';
import { namedActors, namedTime } from '../parts/names';
import { timeOf } from '../parts/values';
import { drawNamedHubs } from './layout';
import { headline, noneLeft, notes, subtitle, summary } from './text';

export interface NamedDot {
  record: string;
  title: Text;
  enterprise: { id: string; name: Text };
  /** Its batch, as far as the documents say. */
  said: Text;
  /** False for a hub that is named, but is not among those the reader chose. */
  lit: boolean;
  tip: Text[];
}

export interface Marks {
  named: NamedDot[];
  /** How many dots stand for hubs that no document names. */
  unnamed: number;
  /** Says what those dots are. */
  rest: Text;
  total: { record: string; tip: Text[] };
}

/** What a view leaves of the chart. */
export interface Found {
  total: Observation;
  /** Every hub that the documents name. */
  named: Hub[];
  /** Those among them that the reader chose. */
  chosen: Hub[];
  /** True when an enterprise or field is chosen: the total is then background. */
  narrowed: boolean;
  /** The number of unnamed hubs is our subtraction, so it goes when only reported values are asked for. */
  counted: boolean;
}

const BATCHES: Record<'first' | 'second', Text> = {
  first: { zh: '首批', en: 'first batch' },
  second: { zh: '第二批', en: 'second batch' },
};
const NOT_STATED: Text = { zh: '文件未说明批次', en: 'batch not stated' };
const NOT_CHOSEN: Text = { zh: '不在所选范围', en: 'not in your choice' };
const HUB_UNIT: Text = { zh: '个', en: 'hubs' };

/** Filters light hubs up; none unnames the others, so `named` is every hub as long as one is lit. */
function find(atlas: Atlas, view: View): Found | { named: Hub[] } {
  const open = lift(view, ['enterprise', 'field']);
  const whole = atlas.observation('hubs-total');
  const [total] = matching(atlas, open, whole ? [whole] : []);
  const chosen = matching(atlas, view, atlas.hubs);
  if (!total || !chosen.length) return { named: total ? matching(atlas, open, atlas.hubs) : [] };
  const named = atlas.hubs;
  const narrowed = view.enterprise.length + view.field.length > 0;
  const counted = !view.basis.length || view.basis.includes('computed');
  return { total, named, chosen, narrowed, counted };
}

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const found = find(atlas, view);
  if (!('total' in found)) {
    const lifted = emptiedBy(view, (each) => 'total' in find(atlas, each));
    return { status: 'empty', ...noneLeft(atlas, view, found.named), lift: lifted };
  }
  const { total, named, chosen, counted } = found;
  const unnamed = total.value - named.length;
  return {
    status: 'drawn',
    headline: headline(atlas, found),
    subtitle: subtitle(found),
    summary: summary(atlas, found),
    notes: notes(found),
    table: table(atlas, found),
    marks: {
      named: named.map((hub) => dot(atlas, hub, chosen.includes(hub))),
      unnamed,
      rest: counted
        ? { zh: `其余 ${unnamed}* 个：文件没有点名`, en: `The other ${unnamed}*: not named` }
        : { zh: '其余：文件没有点名', en: 'The others: not named' },
      total: {
        record: total.id,
        tip: [
          { zh: '文件没有点名的策源地', en: 'Hubs that the documents do not name' },
          ...(counted ? [{ zh: `${unnamed} 个（推算）`, en: `${unnamed} hubs (computed)` }] : []),
          timeOf(total),
        ],
      },
    },
  };
}

function dot(atlas: Atlas, hub: Hub, lit: boolean): NamedDot {
  const enterprise = atlas.actorName(hub.enterprise);
  const batch = hub.batch ? BATCHES[hub.batch] : NOT_STATED;
  return {
    record: hub.id,
    title: hub.title,
    enterprise: { id: hub.enterprise, name: enterprise },
    said: lit ? batch : NOT_CHOSEN,
    lit,
    tip: [hub.title, enterprise, batch, timeOf(hub), { zh: '文件所载', en: 'Reported' }],
  };
}

function table(atlas: Atlas, { total, named, chosen, narrowed, counted }: Found): Table {
  const time = namedTime(total);
  const whole = { record: total.id, context: narrowed };
  const columns = [
    { id: 'hub', label: { zh: '策源地', en: 'Hub' } },
    { id: 'enterprise', label: { zh: '企业', en: 'Enterprise' } },
    { id: 'batch', label: { zh: '批次', en: 'Batch' } },
    { id: 'count', label: { zh: '数量', en: 'Number' }, numeric: true },
    { id: 'unit', label: { zh: '单位', en: 'Unit' } },
    { id: 'time', label: { zh: '时间', en: 'Time' } },
  ];
  const rows: Table['rows'] = named.map((hub) => ({
    record: hub.id,
    basis: hub.basis,
    context: !chosen.includes(hub),
    cells: {
      hub: hub.title,
      enterprise: namedActors(atlas, [hub.enterprise]),
      batch: hub.batch && BATCHES[hub.batch],
      count: 1,
      unit: HUB_UNIT,
      time: namedTime(hub),
    },
  }));
  if (counted)
    rows.push({
      ...whole,
      basis: 'computed',
      cells: {
        hub: { zh: '其余，文件没有点名', en: 'The others, not named' },
        enterprise: null,
        batch: null,
        count: total.value - named.length,
        unit: HUB_UNIT,
        time,
      },
    });
  rows.push({
    ...whole,
    basis: total.basis,
    cells: {
      hub: { zh: '合计', en: 'In all' },
      enterprise: namedActors(atlas, [total.subject]),
      batch: { zh: '两批合计', en: 'both batches' },
      count: total.value,
      unit: HUB_UNIT,
      time,
    },
  });
  return { columns, rows };
}

/** How many hubs there are, and how few the documents name. */
export const namedHubs = defineChart<Marks>({
  id: 'named-hubs',
  name: { zh: '点名的策源地', en: 'Named hubs' },
  full: false,
  related: ['hub-batches', 'enterprise-field'],
  model,
  draw: drawNamedHubs,
});
