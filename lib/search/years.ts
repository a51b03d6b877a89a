/** The years that a time can mean. */
import type { Time } from '../dataset/time';

/** Every year from first to last; a target "by 2025" means its last year alone. */
export function yearsOf({ start, end, precision }: Time): string[] {
  const last = Number(end.slice(0, 4));
  const first = precision === 'by' ? last : Number(start.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
