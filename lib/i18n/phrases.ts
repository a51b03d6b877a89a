/** Where the lines of a heading may break. */

/** The end of a clause in Chinese. */
const CLAUSES = /(?<=[，；：、。])/u;

/** Before or after the small words of Chinese that hold phrases together, two characters from either end at least. */
const JOINTS =
  /(?<=..(?:的|关于|写到|点名|记在))(?=\S\S)|(?<=..)(?=[把与]..)|(?<=..(?<![记现存所]))(?=在..)/u;

/** The space within `58 家央企`, `35% 的` and `60 fields`. */
const COUNTED = /(?<=\d) (?=\p{L})|(?<=%) (?=\p{Script=Han})/gu;

/** The space before the number in `由 58 家央企承建`. */
const COUNT = /(?<=\p{Script=Han}) (?=\d)/gu;

/** The same where one character stands before it, which would be left alone at the end of a line. */
const FIRST_COUNT = /(?<=^\p{Script=Han}) (?=\d)/u;

/** Letters, digits and spaces: about three fifths as wide as Chinese characters where they are bold. */
const NARROW = /[ -\u02ff]/g;

/** Width in Chinese characters. */
const widthOf = (clause: string) => clause.length - 0.4 * (clause.match(NARROW)?.length ?? 0);

/**
 * A heading in the phrases between which a line may break besides where it may anyway: between words, and in Chinese
 * between clauses. Only clauses too long for a line are parted; `line` is how many Chinese characters the shortest one
 * holds. No number is parted from what it counts, nor from the rest of a clause that fits on a line.
 */
export function phrases(heading: string, line: number): string[] {
  const pieces: string[] = [''];
  for (const clause of heading.replace(COUNTED, '\u00a0').split(CLAUSES)) {
    const [first = '', ...rest] =
      widthOf(clause) > line
        ? clause.replace(FIRST_COUNT, '\u00a0').split(JOINTS)
        : [clause.replace(COUNT, '\u00a0')];
    pieces.push(pieces.pop() + first, ...rest);
  }
  return pieces;
}
