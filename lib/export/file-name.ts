/** Names under which files are saved: what they are, filters and release included. */
import type { Identity } from '../charts/facts';

/** Longest part of a name; file systems allow 255 bytes in all, and a Chinese character takes three. */
const LONGEST = 40;

/** What no common file system takes, and what would end a header. */
const FORBIDDEN = /[\s\p{Cc}\\/:*?"<>|%]+/gu;

/** `策源-两批策源地-中国中车-99eb7add2a94.csv`. */
export function fileName({ lang, name, filterWords, release }: Identity, format: string): string {
  const parts = [lang === 'zh' ? '策源' : 'ceyuan', name, filterWords, release];
  const words = parts
    .filter(Boolean)
    .map((part) => [...part.replace(FORBIDDEN, '_')].slice(0, LONGEST).join(''));
  return `${words.join('-')}.${format}`;
}

/** `Content-Disposition` with the name in UTF-8 (RFC 8187), and in ASCII for programs that know no better. */
export function disposition(kind: 'inline' | 'attachment', ascii: string, name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii.replace(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encoded}`;
}
