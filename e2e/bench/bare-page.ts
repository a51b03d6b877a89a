/** The least a Next app can be, of the very versions this site uses: what its costs are measured against. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../lib/cli/setup.mjs';
import { NEXT, type Site, startNext, WORK } from './site';

/** Rendered for each request, as this site's pages are. */
const FILES = {
  'package.json': '{ "name": "bare-page", "private": true, "type": "module" }\n',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };\n`,
  'app/layout.jsx':
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  'app/page.jsx':
    "export const dynamic = 'force-dynamic';\n\nexport default function Page() {\n  return <p>Bare page</p>;\n}\n",
};

/** Writes, builds and serves the bare app inside the bench's folder, which lies in the project and so finds its packages. */
export async function startBarePage(): Promise<Site> {
  const folder = join(WORK, 'bare-page');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { status, stderr, stdout } = spawnSync(process.execPath, [NEXT, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`the bare page could not be built\n${stdout}${stderr}`);
  return startNext(folder, '/');
}
