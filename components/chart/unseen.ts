/**
 * Style of what is skipped by layout and paint, and cheap to bring back; browsers without the one have the other. What
 * it is put on is contained when it is seen too: a containment that comes and goes costs a style of its own, and a place
 * that Chrome takes from within one and compares with one from without counts as a shift.
 */
export const UNSEEN = { contentVisibility: 'hidden', opacity: 0 } as const;
