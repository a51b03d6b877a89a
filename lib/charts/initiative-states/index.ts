/** How far initiatives have got, by enterprise: achieved, under way, planned, called for. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import type { State } from '../../dataset/schema';
import { select } from '../../dataset/select';
import type { Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel } from '../chart';
import { chosenRecords, noInitiative } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { STATES } from '../parts/state-marks';
import { StateEntry } from './entry';
import { drawInitiativeStates } from './layout';
import { headlineOf, notesOf, subtitleOf, summaryOf, UNNAMED } from './text';

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
    notes: notesOf(rows, matches.length + context.length),
    table: {
      columns: [
        { id: 'enterprise', label: { zh: '企业', en: 'Enterprise' } },
        { id: 'state', label: { zh: '状态', en: 'State' } },
        { id: 'initiative', label: { zh: '举措', en: 'Initiative' } },
        { id: 'role', label: { zh: '角色', en: 'Part' } },
        { id: 'who', label: { zh: '各方', en: 'Who' } },
        { id: 'time', label: { zh: '时间', en: 'Time' } },
      ],
      rows: rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries)),
    },
    marks: { rows, few: matches.length <= FEW },
  };
}

/** Enterprises with most initiatives first; what names no enterprise last, background apart from the rest. */
function rowsOf(
  atlas: Atlas,
  view: View,
  matches: readonly Initiative[],
  context: readonly Initiative[],
): StateRow[] {
  const named = new Map(
    atlas.enterprises
      // A partner of the chosen enterprise is not itself chosen.
      .filter(({ id }) => !view.enterprise.length || view.enterprise.includes(id))
      .map(({ id, name }) => [id, emptyRow(id, name)]),
  );
  const unnamed = emptyRow(null, UNNAMED);
  const background = emptyRow(null, BACKGROUND, true);
  const add = (row: StateRow, initiative: Initiative) => {
    const entry = new StateEntry(atlas, initiative, row.enterprise, row.context);
    row.cells[STATES.indexOf(initiative.state)]!.entries.push(entry);
    row.total += 1;
  };
  for (const initiative of matches) {
    if (!initiative.enterprises.length) add(unnamed, initiative);
    for (const id of initiative.enterprises) {
      const row = named.get(id);
      if (row) add(row, initiative);
    }
  }
  for (const initiative of context) add(background, initiative);
  const most = [...named.values()].sort((a, b) => b.total - a.total);
  return [...most, unnamed, background].filter(({ total }) => total);
}

const emptyRow = (enterprise: string | null, name: Text, context = false): StateRow => ({
  name,
  enterprise,
  context,
  total: 0,
  cells: STATES.map((state) => ({ state, entries: [] })),
});

export const initiativeStates = defineChart<Marks>({
  id: 'initiative-states',
  name: { zh: '举措进展', en: 'States of initiatives' },
  full: false,
  related: ['enterprise-field', 'collaboration', 'timeline'],
  model,
  draw: drawInitiativeStates,
});
