/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run, runTool } from './setup.mjs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** One that is on the machine, or Playwright's own if it has been downloaded before. */
function existing() {
  const found = PLACES.find((place) => place && existsSync(place));
  if (found) return found;
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

/**
 * Path of a browser: an installed Chromium or Chrome, else Playwright's download, else Debian's package.
 * Ends the run with a clear sentence when none can be had.
 */
export function ensureBrowser() {
  const found = existing();
  if (found) return found;
  console.log('No Chromium or Chrome here; trying Playwright’s own download …');
  if (runTool('playwright', ['install', 'chromium']) === 0 && existing()) return existing();
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    console.log('Trying Debian’s package …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    if (existing()) return existing();
  }
  console.error(
    'The browser tests need Chromium or Chrome, and none could be installed here.\n' +
      'Install one, or set CHROMIUM_PATH to its program file, and run `npm test` again.',
  );
  return process.exit(1);
}

/** Chinese glyphs for a machine without any, so that pages are laid out as readers see them. */
export function ensureChineseFont() {
  if (process.platform !== 'linux') return;
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (stdout?.trim()) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['install', '-y', '-qq', 'fonts-noto-cjk'], { DEBIAN_FRONTEND: 'noninteractive' });
  } else {
    console.warn('No Chinese font was found: layout tests will see other glyphs than readers do.');
  }
}
