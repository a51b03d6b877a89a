/** Which hits a dialog has room for. */
import type { Found, Hit } from '../../lib/search/search';

const IN_ALL = 24;
const OF_A_KIND = 4;
const OF_THE_ONLY_KIND = 12;

/** The first of each kind, kinds in their order, up to what a reader looks through. */
export function shownOf({ groups }: Pick<Found, 'groups'>): Found['groups'] {
  const each = groups.length === 1 ? OF_THE_ONLY_KIND : OF_A_KIND;
  let left = IN_ALL;
  return groups.flatMap(({ kind, hits }) => {
    const shown: Hit[] = hits.slice(0, Math.min(each, left));
    left -= shown.length;
    return shown.length ? [{ kind, hits: shown }] : [];
  });
}
