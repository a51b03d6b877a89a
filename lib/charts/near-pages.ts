/** What an address that misses may have meant. */
import { distance } from 'fastest-levenshtein';
import type { SitePage } from './pages';

const MOST = 5;
/** No address of ours has a longer part; comparing more would only cost time. */
const LONGEST = 64;

/**
 * The pages most like a path such as `/enterprise/crc`, best first: their id is nearly its last part, or their
 * name holds it. Pages of the same folder come before others. Empty when nothing is near.
 */
export function nearPages(path: string, pages: readonly SitePage[]): SitePage[] {
  const parts = path.toLowerCase().split('/').filter(Boolean);
  // `/fields/6g.pdf` asks for a file that is not made of a page that is there.
  const wanted = (parts.at(-1) ?? '').replace(/\.[a-z]+$/, '').slice(0, LONGEST);
  if (!wanted) return [];
  const folder = (parts.length > 1 ? parts.at(-2)! : '').slice(0, LONGEST);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return pages
    .flatMap((page) => {
      const [, first = '', second] = page.page.split('/');
      const id = second ?? first;
      if (!id) return [];
      const named =
        wanted.length > 1 && Object.values(page.name).some((name) => name.toLowerCase().includes(wanted));
      const steps = Math.min(distance(id, wanted), named ? 0.5 : Number.POSITIVE_INFINITY);
      if (steps > allowed) return [];
      const elsewhere = distance(second === undefined ? '' : first, folder) > 2 ? 1 : 0;
      return [{ page, rank: steps + elsewhere }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ page }) => page);
}
