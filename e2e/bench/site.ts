/** Servers that the bench starts and always stops, on 127.0.0.1 only. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../lib/cli/setup.mjs';

export interface Site {
  origin: string;
  /** Resident memory of the server process, in megabytes. */
  memory: () => number;
  stop: () => Promise<void>;
}

export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
export const WORK = join(ROOT, 'test-results', 'bench');
const START_WITHIN_MS = 30_000;

/** Starts the production server of a Next app and waits until `path` answers. */
export async function startNext(folder: string, path: string): Promise<Site> {
  const port = await freePort();
  const child = spawn(process.execPath, [NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  const origin = `http://127.0.0.1:${port}`;
  const site = { origin, memory: () => residentMegabytes(child.pid!), stop: () => stop(child) };
  const deadline = Date.now() + START_WITHIN_MS;
  while (!(await answers(origin + path))) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    await site.stop();
    throw new Error(`the server in ${folder} did not answer ${path} within ${START_WITHIN_MS / 1000} s`);
  }
  return site;
}

async function answers(url: string): Promise<boolean> {
  const ok = await fetch(url).then(
    (response) => response.ok,
    () => false,
  );
  if (!ok) await new Promise((resolve) => setTimeout(resolve, 200));
  return ok;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(hard);
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
