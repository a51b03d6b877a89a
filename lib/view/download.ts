/** What a browser knows of a file before and while it comes. */

/** Bytes of a file before any compression: the framework sends no `Content-Length`. */
export const LENGTH_HEADER = 'x-file-length';

/** Workbooks, pictures drawn for the asking, and whole datasets; the rest is there at once. */
export const mayTakeLong = (address: string): boolean =>
  /\.(?:xlsx|png)$|\/dataset\.json$/.test(address.replace(/[?#].*/, ''));

/** The name in `Content-Disposition` (RFC 6266), in UTF-8 where there is one; else the last part of the address. */
export function fileNameOf(disposition: string | null, address: string): string {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  const last = address
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1);
  return (encoded && decoded(encoded)) || plain || last || 'ceyuan';
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
