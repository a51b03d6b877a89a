/** How far initiatives have got, by enterprise: achieved, under way, planned, called for. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import type { State } from '../../dataset/schema';
import { emptiedBy, select } from '../../dataset/select';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { type ChartModel, type Datum, defineChart, type Row } from '../chart';
import { fieldNames, namesOf, timeOf } from '../enterprise-field/rows';
import { chosenWords } from '../parts/chosen-words';
import { PAGE_COLOURS } from '../theme';
import { drawInitiativeStates } from './layout';
import { headlineOf, notesOf, STATES, subtitleOf, summaryOf } from './text';

/** One initiative under one enterprise. */
export interface StateEntry extends Datum {
  initiative: Initiative;
  title: Text;
  partner: boolean;
}

/** Initiatives of one enterprise, or of none, by state. */
export interface StateRow {
  name: Text;
  /** Null for initiatives that name no enterprise. */
  enterprise: string | null;
  context: boolean;
  total: number;
  cells: { state: State; entries: StateEntry[] }[];
}

export interface Marks {
  rows: StateRow[];
  /** So few in all that each is written out by name. */
  few: boolean;
}

/** More than these are dots first, names in the table. */
const FEW = 12;
const UNNAMED: Text = { zh: '没有点名企业', en: 'No enterprise named' };
const BACKGROUND: Text = { zh: '背景：没有点名企业', en: 'Background: no enterprise named' };

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const selected = select(atlas, view, atlas.initiatives);
  if (!selected.length) {
    const words = chosenWords(atlas, view);
    return {
      status: 'empty',
      headline: { zh: '没有可列的举措', en: 'No initiative to list' },
      reason: {
        zh: `按所选的“${words.zh}”，文件没有写到任何举措。`,
        en: `With the choice of ${words.en}, the documents state no initiative.`,
      },
      lift: emptiedBy(view, (other) => select(atlas, other, atlas.initiatives).length > 0),
    };
  }
  const of = (wanted: 'match' | 'context') =>
    selected.flatMap(({ record, standing }) => (standing === wanted ? [record] : []));
  const rows = rowsOf(atlas, view, of('match'), of('context'));
  return {
    status: 'drawn',
    headline: headlineOf(atlas, view, of('match')),
    subtitle: subtitleOf(rows),
    summary: summaryOf(rows),
    notes: notesOf(rows),
    table: {
      columns: [
        { id: 'enterprise', label: { zh: '企业', en: 'Enterprise' } },
        { id: 'state', label: { zh: '状态', en: 'State' } },
        { id: 'count', label: { zh: '同企业同状态', en: 'In this state' }, numeric: true },
        { id: 'initiative', label: { zh: '举措', en: 'Initiative' } },
        { id: 'role', label: { zh: '角色', en: 'Part' } },
        { id: 'who', label: { zh: '各方', en: 'Who' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: rows.flatMap((row) => tableRows(atlas, row)),
    },
    marks: { rows, few: of('match').length <= FEW },
  };
}

/** Enterprises with most initiatives first; what names no enterprise last, background apart from the rest. */
function rowsOf(atlas: Atlas, view: View, matches: Initiative[], context: Initiative[]): StateRow[] {
  const row = (enterprise: string | null, name: Text, own: Initiative[], background = false): StateRow => ({
    name,
    enterprise,
    context: background,
    total: own.length,
    cells: STATES.map((state) => ({
      state,
      entries: own
        .filter((each) => each.state === state)
        .map((each) => entryOf(atlas, each, enterprise, background)),
    })),
  });
  const named = atlas.enterprises
    // A partner of the chosen enterprise is not itself chosen.
    .filter(({ id }) => !view.enterprise.length || view.enterprise.includes(id))
    .map(({ id, name }) =>
      row(
        id,
        name,
        matches.filter(({ enterprises }) => enterprises.includes(id)),
      ),
    )
    .sort((a, b) => b.total - a.total);
  const unnamed = matches.filter(({ enterprises }) => !enterprises.length);
  return [...named, row(null, UNNAMED, unnamed), row(null, BACKGROUND, context, true)].filter(
    ({ total }) => total,
  );
}

function entryOf(
  atlas: Atlas,
  initiative: Initiative,
  enterprise: string | null,
  background: boolean,
): StateEntry {
  const { id, title, actors, partners, state } = initiative;
  const who = namesOf(atlas, [...actors, ...partners]);
  const when = timeOf(initiative);
  const fields = fieldNames(atlas, initiative);
  return {
    record: id,
    initiative,
    title,
    partner: enterprise !== null && partners.includes(enterprise),
    tip: [
      title,
      who,
      inEachLanguage((lang) => `${messages(lang).state[state]} · ${when[lang]}`),
      ...(fields ? [fields] : []),
      inEachLanguage((lang) =>
        background ? messages(lang).chart.context : messages(lang).basis[initiative.basis],
      ),
    ],
  };
}

function tableRows(atlas: Atlas, { name, enterprise, context, cells }: StateRow): Row[] {
  return cells.flatMap(({ state, entries }) =>
    entries.map(({ record, initiative, partner }) => ({
      record,
      basis: initiative.basis,
      context,
      cells: {
        enterprise: enterprise ? name : UNNAMED,
        state: inEachLanguage((lang) => messages(lang).state[state]),
        count: entries.length,
        initiative: initiative.title,
        role: partner ? { zh: '合作方', en: 'Partner' } : { zh: '主体', en: 'Actor' },
        who: namesOf(atlas, [...initiative.actors, ...initiative.partners]),
        time: timeOf(initiative),
      },
    })),
  );
}

export const initiativeStates = defineChart<Marks>({
  id: 'initiative-states',
  name: { zh: '举措进展', en: 'States of initiatives' },
  full: false,
  related: ['enterprise-field', 'collaboration', 'timeline'],
  model,
  height: (marks, frame) =>
    drawInitiativeStates(marks, { ...frame, height: 0, colours: PAGE_COLOURS }).height,
  option: (marks, frame) => drawInitiativeStates(marks, frame).option,
});
