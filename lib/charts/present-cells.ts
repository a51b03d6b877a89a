/** Cells → what they say in one language, and where in that a name stands. */
import type { EntityKind } from '../dataset/entity';
import type { Lang } from '../i18n/languages';
import type { Cell, NamingText } from './chart';

/** The characters of a cell from `from` up to `to` name this. */
export interface PresentedName {
  kind: EntityKind;
  id: string;
  from: number;
  to: number;
}

export interface PresentedCells {
  /** One entry per column; null is "not stated". */
  cells: (string | number | null)[];
  /** What cells name, by number of the column; those that name nothing have no entry. */
  names: Record<number, PresentedName[]>;
}

/** The cells of one row, in the order of the columns. */
export function presentCells(row: readonly (Cell | undefined)[], lang: Lang): PresentedCells {
  const names: PresentedCells['names'] = {};
  const cells = row.map((cell, column) => {
    if (cell === null || typeof cell !== 'object') return cell ?? null;
    if ('names' in cell) names[column] = placesOf(cell, lang);
    return cell[lang];
  });
  return { cells, names };
}

function placesOf(text: NamingText, lang: Lang): PresentedName[] {
  let at = 0;
  return text.names.map(({ kind, id, name }) => {
    const from = text[lang].indexOf(name[lang], at);
    if (from < 0) throw new Error(`"${name[lang]}" does not stand in "${text[lang]}"`);
    at = from + name[lang].length;
    return { kind, id, from, to: at };
  });
}
