/** Whether `/` opens search in this browser: a shortcut of one character must be one that can be switched off. */
const STORED = 'search-slash';

/** Whether the key is on. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the key on or off, for this browser. */
export function setSlashOpens(on: boolean) {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // Private windows may refuse storage; the key then goes on working.
  }
}
