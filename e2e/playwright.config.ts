import { defineConfig } from '@playwright/test';

/** Journeys run against the production build, in the Chromium that `npm test` found. */
const port = Number(process.env.E2E_PORT ?? 3210);
const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // The same pictures on every system; only `npm run pictures` writes them.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  retries: 0,
  expect: { timeout: 15_000 },
  workers: 2,
  timeout: 60_000,
  reporter: process.env.BROWSER_REPORT
    ? [['dot'], ['json', { outputFile: process.env.BROWSER_REPORT }]]
    : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -p ${port}`,
    cwd: root,
    url: `http://localhost:${port}/healthz`,
    // Originals are given to a server of their own, in proof.spec.ts.
    env: { CEYUAN_DOCUMENTS: '' },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
