import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { nearPages } from './near-pages';
import { sitePages } from './pages';

const pages = sitePages(getAtlas());
const near = (path: string) => nearPages(path, pages).map(({ page }) => page);

describe('an address that misses', () => {
  it.each([
    ['/enterprises/ctrc', '/enterprises/crrc'],
    ['/enterprise/crrc', '/enterprises/crrc'],
    ['/crrc', '/enterprises/crrc'],
    ['/enterprises/中国中车', '/enterprises/crrc'],
    ['/fields/quantum-informaton', '/fields/quantum-information'],
    ['/charts/timelin', '/charts/timeline'],
    ['/timelines', '/timeline'],
    ['/document/hubs-2042', '/documents/hubs-2024'],
    ['/fields/6g.pdf', '/fields/6g'],
    ['/map/henan.png', '/map/henan'],
  ])('%s may have meant %s', (path, meant) => {
    expect(near(path)[0]).toBe(meant);
  });

  it('offers nothing for what is like no page', () => {
    expect(near('/wp-login.php')).toEqual([]);
    expect(near('/')).toEqual([]);
    expect(near(`/${'x'.repeat(100_000)}`)).toEqual([]);
  });
});
