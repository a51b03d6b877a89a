/** What the picture of initiatives consists of: a matrix of fields and enterprises, or a list by name. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import { kept } from '../../dataset/kept';
import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { Datum } from '../chart';
import { actorNames, fieldNames, statedTime } from '../parts/names';
import { timeOf } from '../parts/values';

/** One initiative with everything a list says about it. Most are a mark among many: their words are not read. */
export class Entry implements Datum {
  constructor(
    private readonly atlas: Atlas,
    private readonly initiative: Initiative,
  ) {}

  get record(): string {
    return this.initiative.id;
  }

  get title(): Text {
    return this.initiative.title;
  }

  get state(): State {
    return this.initiative.state;
  }

  get stateName(): Text {
    return inEachLanguage((lang) => messages(lang).state[this.state]);
  }

  get fields(): Text | null {
    return namesOf(this.atlas, this.initiative);
  }

  get who(): Text {
    return whoOf(this.atlas, this.initiative);
  }

  get time(): Text {
    return timeOf(this.initiative);
  }

  /** Enterprises it stands under. */
  get enterprises(): readonly string[] {
    return this.initiative.enterprises;
  }

  /** The enterprise that acts alone; null where several do, or none. */
  get alone(): string | null {
    const { enterprises, actors, partners } = this.initiative;
    const [first] = enterprises;
    return first && enterprises.length === 1 && !partners.length && actors[0] === first ? first : null;
  }

  /** Whether an enterprise only takes part. */
  hasPartner(enterprise: string): boolean {
    return this.initiative.partners.includes(enterprise);
  }

  get tip(): Text[] {
    const when = statedTime(this.initiative);
    return [
      this.title,
      this.who,
      inEachLanguage((lang) => `${this.stateName[lang]} · ${when[lang]}`),
      this.fields ?? NO_FIELD,
    ];
  }
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
  /** How many marks these are: one for each enterprise of each entry. */
  marks: number;
}

/** What a view leaves. */
export interface Chosen {
  matches: readonly Initiative[];
  context: readonly Initiative[];
  /** Those of the matches that name an enterprise. */
  own: readonly Initiative[];
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
export function marksOf(atlas: Atlas, view: View, { matches, context, own }: Chosen): Marks {
  const entriesOf = (initiatives: readonly Initiative[]) =>
    initiatives.map((initiative) => new Entry(atlas, initiative));
  const standing = (initiatives: readonly Initiative[]) => ({
    entries: entriesOf(initiatives),
    marks: initiatives.reduce((sum, { enterprises }) => sum + enterprises.length, 0),
  });
  const form = matches.length <= MOST_NAMED ? 'named' : 'matrix';
  const central = [...(form === 'matrix' ? matches : []), ...context].filter(
    ({ enterprises, fields }) => !enterprises.length && fields.length,
  );
  const chosen = chosenFields(atlas, view);
  const byField = grouped(own, ({ fields }) => fields);
  const groups = atlas.groups.flatMap((group) => {
    const rows = atlas.fields.flatMap(({ id, name, group: its }) => {
      const of = its === group.id && chosen.has(id) && byField.get(id);
      return of ? [{ id, name, ...standing(of) }] : [];
    });
    return rows.length ? [{ name: group.name, rows }] : [];
  });
  const unstated = own.filter((each) => !each.fields.length);
  return {
    form,
    columns: columnsOf(atlas, chosen, own),
    groups: unstated.length
      ? [...groups, { name: null, rows: [{ id: null, name: null, ...standing(unstated) }] }]
      : groups,
    central: entriesOf(central),
    centralIsContext: context.length > 0,
    named: form === 'named' ? sectionsOf(atlas, chosen, matches, entriesOf) : [],
  };
}

/** Field ids by group, then in the order of the data. */
function fieldsInOrder(atlas: Atlas): string[] {
  return atlas.groups.flatMap((group) =>
    atlas.fields.flatMap((field) => (field.group === group.id ? [field.id] : [])),
  );
}

/** The chosen fields and those below them; all when none is chosen. */
function chosenFields(atlas: Atlas, { field }: View): ReadonlySet<string> {
  const ids = atlas.fields.map(({ id }) => id);
  return new Set(
    field.length ? ids.filter((id) => atlas.lineage(id).some((each) => field.includes(each))) : ids,
  );
}

/** Initiatives under each of their keys. */
function grouped<Key>(
  initiatives: readonly Initiative[],
  keysOf: (initiative: Initiative) => readonly Key[],
): Map<Key, Initiative[]> {
  const groups = new Map<Key, Initiative[]>();
  for (const initiative of initiatives)
    for (const key of keysOf(initiative)) kept(groups, key, () => []).push(initiative);
  return groups;
}

/** Enterprises with an initiative: most fields first, then most initiatives, then in the order of the data. */
function columnsOf(atlas: Atlas, chosen: ReadonlySet<string>, own: readonly Initiative[]): Column[] {
  const byEnterprise = grouped(own, ({ enterprises }) => enterprises);
  return atlas.enterprises
    .flatMap(({ id, name }) => {
      const its = byEnterprise.get(id);
      if (!its) return [];
      const fields = new Set<string>();
      for (const each of its) for (const field of each.fields) if (chosen.has(field)) fields.add(field);
      return [{ id, name, fields: fields.size, initiatives: its.length }];
    })
    .sort((a, b) => b.fields - a.fields || b.initiatives - a.initiatives);
}

/** By enterprise as in the picture, then by field; initiatives that name no enterprise last. */
export function inOrder(atlas: Atlas, { columns }: Marks, initiatives: readonly Initiative[]): Initiative[] {
  const places = placesOf(columns.map(({ id }) => id));
  const fields = placesOf(fieldsInOrder(atlas));
  const cells = Array.from({ length: (places.size + 1) * (fields.size + 1) }, (): Initiative[] => []);
  for (const each of initiatives)
    cells[first(each.enterprises, places) * (fields.size + 1) + first(each.fields, fields)]!.push(each);
  return cells.flat();
}

const placesOf = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));

/** The first place that any of these has; one behind the last where none has. */
function first(ids: readonly string[], places: ReadonlyMap<string, number>): number {
  let place = places.size;
  for (const id of ids) place = Math.min(place, places.get(id) ?? place);
  return place;
}

/** Initiatives by the fields they name together, so that each is listed once. */
function sectionsOf(
  atlas: Atlas,
  chosen: ReadonlySet<string>,
  matches: readonly Initiative[],
  entriesOf: (initiatives: readonly Initiative[]) => Entry[],
): Marks['named'] {
  const order = placesOf(fieldsInOrder(atlas));
  const rank = ({ fields }: Initiative) =>
    first(
      fields.filter((id) => chosen.has(id)),
      order,
    );
  const sorted = [...matches].sort((a, b) => rank(a) - rank(b));
  const sections = grouped(sorted, ({ fields }) => [[...fields].sort().join(' ')]);
  return [...sections.values()].map((all) => ({
    fields: namesOf(atlas, all[0]!),
    only: all[0]!.fields.length === 1 ? all[0]!.fields[0]! : null,
    entries: entriesOf(all),
  }));
}

function whoOf(atlas: Atlas, { actors, partners }: Initiative): Text {
  const own = actorNames(atlas, actors);
  if (!partners.length) return own;
  const others = actorNames(atlas, partners);
  return { zh: `${own.zh}；合作：${others.zh}`, en: `${own.en} with ${others.en}` };
}

const namesOf = (atlas: Atlas, { fields }: Initiative): Text | null =>
  fields.length ? fieldNames(atlas, fields) : null;
