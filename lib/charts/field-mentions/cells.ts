/** Mentions as picture and table share them, sorted into the cells of a matrix. */
import type { Atlas, Mention } from '../../dataset/dataset';
import { kept } from '../../dataset/kept';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { Datum, Row } from '../chart';
import { namedActors, namedFields, namedStatedTime, statedTime } from '../parts/names';

/**
 * A mention: a dot in the picture and a row in the table. A class, for there may be thousands, and an object
 * with getters of its own takes a hundred times as long to make.
 */
export class NamedField implements Datum, Row {
  readonly mention: Mention;
  /** True where it is not about the enterprise chosen. */
  readonly context: boolean;
  readonly #atlas: Atlas;

  constructor(atlas: Atlas, mention: Mention, context: boolean) {
    this.mention = mention;
    this.context = context;
    this.#atlas = atlas;
  }

  get record(): string {
    return this.mention.id;
  }

  get basis(): Mention['basis'] {
    return this.mention.basis;
  }

  get tip(): Text[] {
    const { mention } = this;
    const { name } = this.#atlas.field(mention.field);
    const role = roleOf(this.#atlas, mention.role);
    const actor = this.#atlas.actorName(mention.by);
    const time = statedTime(mention);
    return [
      inEachLanguage((lang) => `${name[lang]} · ${role.name[lang]}`),
      role.description,
      inEachLanguage((lang) => `${actor[lang]} · ${time[lang]}`),
    ];
  }

  get cells(): Row['cells'] {
    const { mention } = this;
    const { id, group } = this.#atlas.field(mention.field);
    return {
      field: namedFields(this.#atlas, [id]),
      group: this.#atlas.groups.find((each) => each.id === group)?.name ?? null,
      role: roleOf(this.#atlas, mention.role).name,
      by: namedActors(this.#atlas, [mention.by]),
      time: namedStatedTime(mention),
    };
  }
}

const roleOf = (atlas: Atlas, role: string) => atlas.roles.find(({ id }) => id === role)!;

/** Name of a role. */
export const roleName = (atlas: Atlas, role: string): Text => roleOf(atlas, role).name;

/** Mentions by field, then by role. */
export type Cells = Map<string, Map<string, NamedField[]>>;

/** Sorts mentions into cells; those of each stay in their order. */
export function cellsOf(dots: readonly NamedField[]): Cells {
  const cells: Cells = new Map();
  for (const dot of dots) {
    const row = kept(cells, dot.mention.field, () => new Map<string, NamedField[]>());
    kept(row, dot.mention.role, () => []).push(dot);
  }
  return cells;
}
