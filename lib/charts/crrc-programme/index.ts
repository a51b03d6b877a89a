/** What two documents count at CRRC: unlike things, each in its own panel, and the patent awards of one round. */
import type { Atlas, DataRecord, Observation } from '../../dataset/dataset';
import { recordTitle } from '../../dataset/explain';
import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel } from '../chart';
import { defineChart } from '../parts/drawing';
import type { Panel } from '../parts/panels';
import { STATES } from '../parts/state-marks';
import type { Tally } from '../parts/tally';
import {
  nothingLeft,
  rowsOf,
  timesOf,
  tipOf,
  VALUE_COLUMNS,
  type Values,
  valuesUnder,
  writtenNumber,
} from '../parts/values';
import { drawCrrcProgramme } from './layout';
import { GRADES, IDS, PROGRAMME, SUM } from './observations';
import { headline, notes, summary } from './text';

export interface Group {
  /** How far the documents say these have got. */
  state: State;
  title: Text;
  panels: Panel[];
}

export interface Marks {
  groups: Group[];
  awards: (Tally & { title: Text }) | null;
}

const IN_ALL: Text = { zh: '合计', en: ' in all' };

/** The record of a table that rests on the same printed number: it says how far the counted things have got. */
function sameFigure<T extends DataRecord['table']>(
  atlas: Atlas,
  { evidence }: Observation,
  table: T,
): Extract<DataRecord, { table: T }> | undefined {
  const isOf = (record?: DataRecord): record is Extract<DataRecord, { table: T }> => record?.table === table;
  return evidence
    .flatMap(({ figure }) => (figure && atlas.figure(figure)?.records) || [])
    .map(atlas.record)
    .find(isOf);
}

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const values = valuesUnder(atlas, view, IDS);
  const { shown } = values;
  if (!shown.size)
    return nothingLeft(
      atlas,
      view,
      IDS,
      { zh: '所选范围内没有中国中车的数', en: 'No figures on CRRC in this selection' },
      { zh: '这里只有中国中车的数', en: 'This chart is about CRRC alone' },
    );
  const groups = groupsOf(atlas, shown);
  const awards = awardsOf(atlas, shown);
  const rows = [...shown.values()];
  return {
    status: 'drawn',
    headline: headline(atlas, shown),
    subtitle: {
      zh: `${timesOf(rows).zh}；${groups.length ? '一点为一项，各格计数对象不同，不能相加互比' : '一点为一项'}`,
      en: `${timesOf(rows).en}; one dot is one${groups.length ? ', and each panel counts another thing: not to be added or compared' : ''}`,
    },
    summary: summary(atlas, shown, groups),
    notes: notes(atlas, shown),
    table: {
      columns: [...VALUE_COLUMNS, { id: 'state', label: { zh: '状态', en: 'State' } }],
      rows: rowsOf(atlas, values).map((row) => ({
        ...row,
        cells: { ...row.cells, state: stateOf(atlas, shown.get(row.record)!) },
      })),
    },
    marks: { groups, awards },
  };
}

/** State of the initiative, or kind of the event, that rests on the same number; null where neither says it. */
const stateOf = (atlas: Atlas, row: Observation): Text | null => {
  const initiative = sameFigure(atlas, row, 'initiatives');
  const event = sameFigure(atlas, row, 'events');
  if (!initiative && !event) return null;
  return inEachLanguage((lang) =>
    initiative ? messages(lang).state[initiative.state] : messages(lang).eventKind[event!.kind],
  );
};

function groupsOf(atlas: Atlas, shown: Values['shown']): Group[] {
  const rows = PROGRAMME.flatMap((id) => shown.get(id) ?? []);
  return STATES.flatMap((state): Group[] => {
    const own = rows.filter((row) => sameFigure(atlas, row, 'initiatives')?.state === state);
    if (!own.length) return [];
    const time = timesOf(own);
    return [
      {
        state,
        title: inEachLanguage((lang) => `${messages(lang).state[state]} · ${time[lang]}`),
        panels: own.map((row) => ({
          record: row.id,
          tip: tipOf(atlas, row),
          count: row.value,
          number: writtenNumber(atlas, row),
          unit: atlas.unit(row.metric).label,
          label: sameFigure(atlas, row, 'initiatives')?.title ?? atlas.metric(row.metric).name,
        })),
      },
    ];
  });
}

function awardsOf(atlas: Atlas, shown: Values['shown']): Marks['awards'] {
  const line = (row: Observation, label: Text) => ({
    record: row.id,
    tip: tipOf(atlas, row),
    count: row.value,
    number: writtenNumber(atlas, row),
    label,
  });
  const rows = Object.entries(GRADES).flatMap(([id, label]) => {
    const row = shown.get(id);
    return row ? [line(row, label)] : [];
  });
  const total = shown.get(SUM);
  const sum = total
    ? line(
        total,
        inEachLanguage((lang) => `${atlas.unit(total.metric).label[lang]}${IN_ALL[lang]}`),
      )
    : null;
  if (!rows.length && !sum) return null;
  const award = atlas.record('china-patent-award-22');
  const name = inEachLanguage((lang) =>
    award ? recordTitle(atlas, award, lang) : { zh: '中国专利奖', en: 'China Patent Award' }[lang],
  );
  const time = timesOf([...shown.values()].filter(({ metric }) => metric.startsWith('patent-')));
  return {
    title: { zh: `${name.zh}，不晚于${time.zh}`, en: `${name.en}, no later than ${time.en}` },
    rows,
    sum,
  };
}

/** CRRC’s projects, results and products of 2024, and its patent awards as reported in 2022. */
export const crrcProgramme = defineChart<Marks>({
  id: 'crrc-programme',
  name: { zh: '中国中车', en: 'CRRC in numbers' },
  full: false,
  related: ['enterprise-field', 'initiative-states'],
  model,
  draw: drawCrrcProgramme,
});
