/** A heading in which no number is parted from what it counts: `58 家央企`, `60 fields`. */
export const unbroken = (heading: string): string => heading.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
