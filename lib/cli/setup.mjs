/**
 * What `npm start` and `npm test` need before anything else. Plain JavaScript on purpose:
 * it runs in a fresh clone, before a single package is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const INSTALL_STAMP = join(ROOT, 'node_modules', '.ceyuan-lockfile');
const BUILD_STAMP = join(ROOT, '.next', 'ceyuan-inputs');
const BUILD_INPUTS = ['app', 'components', 'data', 'lib', 'public', 'next.config.js', 'package-lock.json'];

/** Stops with a sentence when Node is too old, before anything stranger happens. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  console.error(`Ceyuan needs Node 20.9 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a command in the project folder with its output shown; returns its exit code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  return status ?? 1;
}

/** Runs a tool that is installed with the project. */
export function runTool(name, args, env) {
  return run(join('node_modules', '.bin', name), args, env);
}

/** Installs from the lockfile, unless that very lockfile is installed already. */
export function ensureInstalled() {
  const wanted = hashOf(['package-lock.json']);
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, 'utf8') === wanted) return;
  console.log('Installing packages from the lockfile …');
  const code = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) process.exit(code);
  writeFileSync(INSTALL_STAMP, wanted);
}

/** Builds the site, unless exactly these sources are built already. Returns the exit code. */
export function ensureBuilt() {
  const wanted = hashOf(BUILD_INPUTS);
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === wanted) return 0;
  console.log('Building …');
  // Unsound data stop here, with every problem named, rather than in a reader's browser.
  const code = runTool('tsx', ['lib/cli/data.ts']) || runTool('next', ['build']);
  if (code !== 0) return code;
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, wanted);
  return 0;
}

/** SHA-256 over the names and contents of files and folders, tests left out. */
function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`${path}\n`).update(readFileSync(full));
    }
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
