/** How far initiatives have got, by enterprise: achieved, under way, planned, called for. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import type { State } from '../../dataset/schema';
import { select } from '../../dataset/select';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel, Datum, Row } from '../chart';
import { chosenRecords, noInitiative } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { actorNames, fieldNames, namedActors, namedStatedTime, statedTime } from '../parts/names';
import { STATES } from '../parts/state-marks';
import { drawInitiativeStates } from './layout';
import { headlineOf, notesOf, subtitleOf, summaryOf } from './text';

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
  const { matches, context } = chosenRecords(atlas, view, atlas.initiatives);
  const rows = rowsOf(atlas, view, matches, context);
  if (!rows.length)
    return noInitiative(atlas, view, (other) => select(atlas, other, atlas.initiatives).length > 0);
  return {
    status: 'drawn',
    headline: headlineOf(atlas, view, matches),
    subtitle: subtitleOf(rows),
    summary: summaryOf(rows),
    notes: notesOf(rows),
    table: {
      columns: [
        { id: 'enterprise', label: { zh: '企业', en: 'Enterprise' } },
        { id: 'state', label: { zh: '状态', en: 'State' } },
        { id: 'initiative', label: { zh: '举措', en: 'Initiative' } },
        { id: 'role', label: { zh: '角色', en: 'Part' } },
        { id: 'who', label: { zh: '各方', en: 'Who' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: rows.flatMap((row) => tableRows(atlas, row)),
    },
    marks: { rows, few: matches.length <= FEW },
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
  const { id, title, actors, partners, state, fields } = initiative;
  return {
    record: id,
    initiative,
    title,
    partner: enterprise !== null && partners.includes(enterprise),
    get tip() {
      const when = statedTime(initiative);
      return [
        title,
        actorNames(atlas, [...actors, ...partners]),
        inEachLanguage((lang) => `${messages(lang).state[state]} · ${when[lang]}`),
        ...(fields.length ? [fieldNames(atlas, fields)] : []),
        inEachLanguage((lang) =>
          background ? messages(lang).chart.context : messages(lang).basis[initiative.basis],
        ),
      ];
    },
  };
}

function tableRows(atlas: Atlas, { enterprise, context, cells }: StateRow): Row[] {
  return cells.flatMap(({ state, entries }) =>
    entries.map(({ record, initiative, partner }) => ({
      record,
      basis: initiative.basis,
      context,
      get cells() {
        return {
          enterprise: enterprise ? namedActors(atlas, [enterprise]) : UNNAMED,
          state: inEachLanguage((lang) => messages(lang).state[state]),
          initiative: initiative.title,
          role: partner ? { zh: '合作方', en: 'Partner' } : { zh: '主体', en: 'Actor' },
          who: namedActors(atlas, [...initiative.actors, ...initiative.partners]),
          time: namedStatedTime(initiative),
        };
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
  draw: drawInitiativeStates,
});
