/** A hand-made static page with the same pictures: this site's own markup and style sheet without any script. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

interface StaticPages {
  origin: string;
  stop: () => Promise<void>;
}

/** `linked` keeps the style sheet a file of its own, `inlined` puts it into the page. */
export type Styles = 'linked' | 'inlined';

/** The page without scripts, preloads of scripts and the data that only scripts read. */
function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<link\b[^>]*rel="(?:icon|canonical|alternate)"[^>]*>/g, '');
}

const HTML = 'text/html; charset=utf-8';
const STYLES = /<link rel="stylesheet" href="([^"]+)"[^>]*>|<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** The style sheet of a page, whether it is a file or stands in the page. */
async function styleOf(html: string, origin: string): Promise<string> {
  const parts = [...html.matchAll(STYLES)].map(async ([, href, text]) =>
    href ? (await fetch(origin + href)).text() : (text ?? ''),
  );
  return (await Promise.all(parts)).join('\n');
}

/** Serves static twins of the given paths of `origin`, compressed once, under `/{styles}{path}`. */
export async function startStaticPages(origin: string, paths: string[]): Promise<StaticPages> {
  const files = new Map<string, { type: string; body: Buffer }>();
  for (const path of paths) {
    const html = withoutScripts(await (await fetch(origin + path)).text());
    const css = await styleOf(html, origin);
    if (!html.includes('</svg>') || !css) throw new Error(`${path} has no picture or no style sheet`);
    const page = (style: string) =>
      gzipSync(html.replace(STYLES, '').replace('</head>', () => `${style}</head>`));
    files.set('/style.css', { type: 'text/css; charset=utf-8', body: gzipSync(css) });
    files.set(`/linked${path}`, { type: HTML, body: page('<link rel="stylesheet" href="/style.css">') });
    files.set(`/inlined${path}`, { type: HTML, body: page(`<style>${css}</style>`) });
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'gzip',
      'Content-Length': file.body.length,
    });
    return response.end(file.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
