/** `npm run pictures`: draws the charts' committed pictures anew, those that have changed. Look at each before committing. */
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, runTool } from './setup.mjs';

ensureInstalled();
process.exit(
  runTool('playwright', ['test', '-c', 'e2e/pictures.config.ts', '--update-snapshots=changed'], {
    CHROMIUM_PATH: ensureBrowser(),
  }),
);
