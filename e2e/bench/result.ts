/** One line of the table. */
export interface Result {
  what: string;
  here: string;
  /** What it is measured against, with its value. */
  against: string;
  /** Ratio or difference of the two. */
  compared: string;
  bar: string;
  /** Null where no bar is set. */
  met: boolean | null;
}

/** What every measure is given. */
export interface Bench {
  /** Origin of this site's production server. */
  origin: string;
  /** Origin of the bare Next page. */
  bare: string;
  browser: import('@playwright/test').Browser;
  /** A short run to try the bench itself: fewer repetitions, nothing written. */
  quick: boolean;
}
