import type { MouseEvent } from 'react';

/** A click that follows a link here; with a key held or another button the browser does something else with it. */
export const isPlainClick = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent): boolean =>
  !(metaKey || ctrlKey || shiftKey || altKey) && button === 0;
