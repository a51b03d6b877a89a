/**
 * Position after a key; null for a key that is not for the list. The arrows go round. Home and End go to the
 * ends once the reader has walked into the list; before that they move in the text.
 */
export function stepTo(key: string, at: number, count: number, walked: boolean): number | null {
  if (!count) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home' && walked) return 0;
  if (key === 'End' && walked) return count - 1;
  return null;
}
