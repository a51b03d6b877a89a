/** What `in-page.js` puts into a page. */
export interface Shift {
  value: number;
  /** Within half a second of a click, tap or key: not counted as unexpected. */
  afterInput: boolean;
  moved: string[];
}

/** A change of filter with one chart on the screen. */
export interface Change {
  chart: string;
  ms: number;
}

declare global {
  interface Window {
    bench: {
      firstChart: Promise<number>;
      timeFilters: (changes: { count: number; longest: number; press: number }) => Promise<Change[]>;
      shifts: Shift[];
    };
  }
}
