/** The address under which a reader reaches this site, for links that must be absolute: previews, feeds, sitemap. */

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/**
 * `https://example.org`, without a slash at the end: `CEYUAN_ORIGIN` where it is set, else what the request
 * says, as far as it is a plain host name. Never throws.
 */
export function originOf(headers: Pick<Headers, 'get'>): string {
  const fixed = process.env.CEYUAN_ORIGIN?.replace(/\/+$/, '');
  if (fixed) return fixed;
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${HOST.test(host) ? host : 'localhost:3000'}`;
}
