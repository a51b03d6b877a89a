/** Sizes in the zoomable timeline that its layout and its picture share. */

/** Above the lanes. */
export const TICK_BAND = 28;
/** Of the two links under a lane's name. */
export const BEYOND = { width: 36, height: 24 };
/** A lane's name, and what stands under it. */
export const NAME_BAND = 30;
export const BAR_HEIGHT = 7;
export const LABEL_LINE = 16;
/** Between a label's title and its date. */
export const BEFORE_WHEN = 7;
