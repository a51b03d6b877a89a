/** What the picture of initiatives consists of: a matrix of fields and enterprises, or a list by name. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import { formatTime } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { Datum } from '../chart';
import { actorNames, fieldNames, statedTime } from '../parts/names';

/** One initiative with everything a list says about it. */
export interface Entry extends Datum {
  title: Text;
  state: State;
  readonly stateName: Text;
  readonly fields: Text | null;
  readonly who: Text;
  /** The enterprise that acts alone; null where several do, or none. */
  alone: string | null;
  readonly time: Text;
  /** Enterprises it stands under, in the order of the columns. */
  places: { enterprise: string; partner: boolean }[];
}

export interface Column {
  id: string;
  name: Text;
  /** Fields and initiatives among what is shown. */
  fields: number;
  initiatives: number;
}

/** A field with its initiatives; the name is null where none is stated. */
export interface FieldRow {
  id: string | null;
  name: Text | null;
  entries: Entry[];
}

/** Everything the drawing needs. `named` lists each initiative once, for views with few of them. */
export interface Marks {
  form: 'matrix' | 'named';
  columns: Column[];
  groups: { name: Text | null; rows: FieldRow[] }[];
  /** Naming no enterprise, such as those of SASAC: beside the matrix, or background of a filtered view. */
  central: Entry[];
  centralIsContext: boolean;
  /** Fields named together and what is done in them; `only` where it is a single one. */
  named: { fields: Text | null; only: string | null; entries: Entry[] }[];
}

export const NO_FIELD: Text = { zh: '未指明领域', en: 'No field stated' };

/** More initiatives than this do not read as a list of names any longer. */
const MOST_NAMED = 12;

/** Builds the marks from the initiatives a view is about and those that stay as background. */
export function marksOf(atlas: Atlas, view: View, matches: Initiative[], context: Initiative[]): Marks {
  const columns = columnsOf(atlas, view, matches);
  // One that names several fields stands in several rows, and is written once.
  const written = new Map<Initiative, Entry>();
  const entry = (initiative: Initiative) => {
    const known = written.get(initiative) ?? entryOf(atlas, columns, initiative);
    written.set(initiative, known);
    return known;
  };
  const form = matches.length <= MOST_NAMED ? 'named' : 'matrix';
  const own = matches.filter(({ enterprises }) => enterprises.length);
  const central = [...(form === 'matrix' ? matches : []), ...context].filter(
    ({ enterprises, fields }) => !enterprises.length && fields.length,
  );
  const fields = fieldsInOrder(atlas).filter((id) => isChosen(atlas, view, id));
  const rows = fields
    .map((id) => ({ id, of: own.filter((each) => each.fields.includes(id)) }))
    .filter(({ of }) => of.length);
  const groups = atlas.groups
    .map(({ id, name }) => ({
      name,
      rows: rows
        .filter((row) => atlas.field(row.id).group === id)
        .map(({ id: field, of }) => ({ id: field, name: atlas.field(field).name, entries: of.map(entry) })),
    }))
    .filter((group) => group.rows.length);
  const unstated = own.filter((each) => !each.fields.length);
  return {
    form,
    columns,
    groups: unstated.length
      ? [...groups, { name: null, rows: [{ id: null, name: null, entries: unstated.map(entry) }] }]
      : groups,
    central: central.map(entry),
    centralIsContext: context.length > 0,
    named: form === 'named' ? sectionsOf(atlas, view, matches, entry) : [],
  };
}

/** Field ids by group, then in the order of the data. */
export function fieldsInOrder(atlas: Atlas): string[] {
  return atlas.groups.flatMap((group) =>
    atlas.fields.flatMap((field) => (field.group === group.id ? [field.id] : [])),
  );
}

/** True for a chosen field or a child of one; for all when none is chosen. */
function isChosen(atlas: Atlas, view: View, field: string): boolean {
  return !view.field.length || atlas.lineage(field).some((id) => view.field.includes(id));
}

/** Enterprises with an initiative: most fields first, then most initiatives, then in the order of the data. */
function columnsOf(atlas: Atlas, view: View, matches: Initiative[]): Column[] {
  return atlas.enterprises
    .map(({ id, name }) => {
      const own = matches.filter(({ enterprises }) => enterprises.includes(id));
      const fields = new Set(
        own.flatMap((each) => each.fields.filter((field) => isChosen(atlas, view, field))),
      );
      return { id, name, fields: fields.size, initiatives: own.length };
    })
    .filter(({ initiatives }) => initiatives)
    .sort((a, b) => b.fields - a.fields || b.initiatives - a.initiatives);
}

/** Initiatives by the fields they name together, so that each is listed once. */
function sectionsOf(
  atlas: Atlas,
  view: View,
  matches: Initiative[],
  entry: (initiative: Initiative) => Entry,
): Marks['named'] {
  const order = fieldsInOrder(atlas);
  const rank = ({ fields }: Initiative) =>
    Math.min(
      order.length,
      ...fields.filter((id) => isChosen(atlas, view, id)).map((id) => order.indexOf(id)),
    );
  const sections = new Map<string, Initiative[]>();
  for (const each of [...matches].sort((a, b) => rank(a) - rank(b))) {
    const key = [...each.fields].sort().join(' ');
    sections.set(key, [...(sections.get(key) ?? []), each]);
  }
  return [...sections.values()].map((all) => ({
    fields: namesOf(atlas, all[0]!),
    only: all[0]!.fields.length === 1 ? all[0]!.fields[0]! : null,
    entries: all.map(entry),
  }));
}

function entryOf(atlas: Atlas, columns: Column[], initiative: Initiative): Entry {
  const { id, title, state, time, enterprises, actors, partners } = initiative;
  return {
    record: id,
    title,
    state,
    // Most entries are a mark among many: their words are not read.
    get stateName() {
      return inEachLanguage((lang) => messages(lang).state[state]);
    },
    get fields() {
      return namesOf(atlas, initiative);
    },
    get who() {
      return whoOf(atlas, initiative);
    },
    alone:
      enterprises.length === 1 && !partners.length && actors[0] === enterprises[0] ? enterprises[0]! : null,
    get time() {
      return inEachLanguage((lang) => formatTime(time.value, lang));
    },
    places: columns.flatMap(({ id: enterprise }) =>
      enterprises.includes(enterprise) ? [{ enterprise, partner: partners.includes(enterprise) }] : [],
    ),
    get tip() {
      const when = statedTime(initiative);
      return [
        title,
        this.who,
        inEachLanguage((lang) => `${this.stateName[lang]} · ${when[lang]}`),
        this.fields ?? NO_FIELD,
      ];
    },
  };
}

function whoOf(atlas: Atlas, { actors, partners }: Initiative): Text {
  const own = actorNames(atlas, actors);
  if (!partners.length) return own;
  const others = actorNames(atlas, partners);
  return { zh: `${own.zh}；合作：${others.zh}`, en: `${own.en} with ${others.en}` };
}

const namesOf = (atlas: Atlas, { fields }: Initiative): Text | null =>
  fields.length ? fieldNames(atlas, fields) : null;
